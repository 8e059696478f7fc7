import { notify } from "../actions/notices";
import { t } from "../i18n/words";
import { type Mark, marksFile, mergeMarks, readMarks } from "../plan/mark";
import { atlasStore } from "../store/store";

const KEY = "plan-atlas.marks";
/** What could not be read is put here, so that nothing is written over it. */
const UNREAD_KEY = "plan-atlas.marks-unread";

/** Keeps the marks on this device at every change. Where it refuses, they stay in the window, and it is said so. */
export function wireMarks(): void {
  let written: readonly Mark[] = [];

  const write = () => {
    const { marks, areMarksKept } = atlasStore.getState();
    if (marks === written) return;
    try {
      localStorage.setItem(KEY, marksFile(marks));
      written = marks;
      if (!areMarksKept) atlasStore.setState({ areMarksKept: true });
    } catch {
      if (areMarksKept) atlasStore.setState({ areMarksKept: false });
    }
  };

  /** False where the text is there and cannot be read. */
  const takeOver = (text: string | null): boolean => {
    if (text === null) return true;
    const read = readMarks(text);
    if (!read.ok) return false;
    written = read.marks;
    atlasStore.setState(({ marks }) => ({ marks: mergeMarks(read.marks, marks) }));
    return true;
  };

  try {
    const text = localStorage.getItem(KEY);
    if (!takeOver(text) && text !== null) {
      localStorage.setItem(UNREAD_KEY, text);
      notify({
        id: "marks",
        tone: "warn",
        text: t("存在本机的会议标记读不出来，已原样另存在浏览器里，没有删除。新的标记照常记录。"),
      });
    }
  } catch {
    atlasStore.setState({ areMarksKept: false });
  }
  write();
  atlasStore.subscribe((state) => state.marks, write);
  addEventListener("pagehide", write);
  /* Another window has written, one of the pair or any other. */
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== KEY || newValue === null || newValue === marksFile(atlasStore.getState().marks)) return;
    const read = readMarks(newValue);
    if (!read.ok) return;
    written = read.marks;
    atlasStore.setState({ marks: read.marks });
  });
}
