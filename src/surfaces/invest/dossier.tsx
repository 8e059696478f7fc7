import { useRef, useState } from "react";
import { toggleCompared } from "../../actions/invest";
import { saveDossier } from "../../actions/invest-dossier";
import { t } from "../../i18n/words";
import type { InvestRow } from "../../plan/invest-rows";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import { Empty } from "../../ui/part-gate";
import { today } from "../common/today";
import { CompareToggle } from "./compare-toggle";
import s from "./dossier.module.css";
import { DossierBody } from "./dossier-body";
import { DossierMap } from "./dossier-map";
import { LinkCode } from "./link-code";
import { PrintSheet } from "./print-sheet";

/** All that is known of one parcel, carrier or work, and what is not. */
export function Dossier({ all }: { all: readonly InvestRow[] }) {
  const id = useAtlas((st) => (st.selection.kind === "feature" ? st.selection.id : null));
  /* A station or a school picked in the dossier is shown on the map, and the dossier stays. */
  const last = useRef<InvestRow | undefined>(undefined);
  const row = all.find((one) => one.id === id) ?? all.find((one) => one.id === last.current?.id);
  last.current = row;
  const [isPrinting, setPrinting] = useState(false);
  const [said, setSaid] = useState("");
  if (!row) {
    return (
      <Empty title={t("先选一处地块、载体或项目")}>
        <p>{t("在地图上点一处，或者在表格里按“档案”。")}</p>
      </Empty>
    );
  }
  const { name } = row.properties;
  return (
    <div className={s.pane}>
      <div className={s.tools}>
        <span className={s.compare}>
          <CompareToggle id={row.id} name={name} toggle={toggleCompared} />
          <span aria-hidden="true">{t("比较")}</span>
        </span>
        <Button outline onClick={() => setPrinting(true)}>
          {t("打印或存为 PDF")}
        </Button>
        <Button
          outline
          icon="download"
          onClick={async () => {
            setSaid(t("正在制作幻灯片"));
            try {
              await saveDossier(row.id, today());
              setSaid(t("已存到下载文件夹"));
            } catch {
              setSaid(t("幻灯片没有做成，请重试"));
            }
          }}
        >
          {t("存为幻灯片（PPTX）")}
        </Button>
        <span role="status">{said}</span>
      </div>
      <DossierBody row={row} />
      <details className={s.share}>
        <summary>{t("分享这份档案")}</summary>
        <LinkCode />
      </details>
      {isPrinting && (
        <PrintSheet paper="A4" title={name} onDone={() => setPrinting(false)}>
          <DossierMap row={row} />
          <DossierBody row={row} />
        </PrintSheet>
      )}
    </div>
  );
}
