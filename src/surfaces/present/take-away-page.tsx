import { Dialog } from "radix-ui";
import { useState } from "react";
import { closePage } from "../../actions/panes";
import { retryPart, useAtlasFile } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import type { ScriptRecord } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { IconButton } from "../../ui/button";
import { PartGate } from "../../ui/part-gate";
import { TakeAway } from "./take-away";
import s from "./take-away.module.css";
import { TakeView } from "./take-view";

function Scripts({ scripts }: { scripts: readonly ScriptRecord[] }) {
  const area = useAtlas((st) => st.area);
  const [id, setId] = useState(() => (scripts.find((one) => one.areas.includes(area)) ?? scripts[0])?.id ?? "");
  const script = scripts.find((one) => one.id === id);
  if (!script) return <p>{t("没有讲解稿。")}</p>;
  return (
    <>
      <select className={s.select} aria-label={t("讲解稿")} value={id} onChange={(event) => setId(event.target.value)}>
        {scripts.map((one) => (
          <option key={one.id} value={one.id}>
            {one.title}
            {t("（")}
            {one.scenes}
            {t(" 幕）")}
          </option>
        ))}
      </select>
      <TakeAway key={script.id} scriptId={script.id} scenes={script.scenes} />
    </>
  );
}

/** 导出与打印: a script as slides, print or picture, and the map as it stands. */
export default function TakeAwayPage() {
  const atlas = useAtlasFile();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && closePage()}>
      <Dialog.Portal>
        <Dialog.Overlay className={s.veil} />
        <Dialog.Content className={s.page} aria-describedby={undefined}>
          <header className={s.head}>
            <Dialog.Title asChild>
              <h2>{t("导出与打印")}</h2>
            </Dialog.Title>
            <IconButton icon="close" label={t("回到地图")} onClick={() => closePage()} />
          </header>
          <section className={s.section} aria-labelledby="take-away-script">
            <h3 id="take-away-script">{t("讲解")}</h3>
            <PartGate part={atlas} what={t("数据总目")} safe={t("地图仍可使用。")} onRetry={() => retryPart("atlas")}>
              {(a) => <Scripts scripts={a.scripts} />}
            </PartGate>
          </section>
          <section className={s.section} aria-labelledby="take-away-view">
            <h3 id="take-away-view">{t("当前地图")}</h3>
            <TakeView />
          </section>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
