import { useEffect, useState } from "react";
import { Paper } from "../../ui/paper";
import s from "./print.module.css";
import { MARGIN_MM, PAPERS, type PrintJob } from "./print-job";
import { PrintPage } from "./print-page";
import { PrintRecord } from "./print-record";

/** Sets the pages one after the other, so that the window stays alive. */
export function PrintRoom({ job, onDone }: { job: PrintJob; onDone: () => void }) {
  const [set, setSet] = useState(0);
  useEffect(() => {
    if (set >= job.pages.length) return;
    const timer = setTimeout(() => setSet(set + 1), 0);
    return () => clearTimeout(timer);
  }, [set, job]);
  return (
    <Paper {...PAPERS[job.paper]} marginMm={MARGIN_MM} isWhole={set >= job.pages.length} onDone={onDone} className={s.room}>
      {job.pages
        .slice(0, set)
        .map((page) =>
          page.kind === "record" ? (
            <PrintRecord key="record" page={page} madeOn={job.madeOn} />
          ) : (
            <PrintPage key={page.kind === "scene" ? page.sheet.scene.id : "view"} page={page} madeOn={job.madeOn} />
          ),
        )}
    </Paper>
  );
}
