import { type ChangeEvent, useRef, useState } from "react";
import { closeMaker, copyReadyMade, importScript, newScript, openScript, ownScripts } from "../../actions/scripts";
import { useAtlasFile } from "../../data/use-dataset";
import { t } from "../../i18n/words";
import { MAX_SCRIPT_CHARS } from "../../plan/own-script";
import { useAtlas } from "../../store/store";
import { Button, IconButton } from "../../ui/button";
import { Icon } from "../../ui/icon";
import { Keeping } from "./keeping";
import s from "./scripts.module.css";

/** One's own scripts, and the ready-made ones that can be copied. */
export function Library() {
  const own = useAtlas(ownScripts);
  const atlas = useAtlasFile();
  const [fault, setFault] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const bring = async (event: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = event.target.files ?? [];
    event.target.value = "";
    if (!chosen) return;
    const isTooLarge = chosen.size > MAX_SCRIPT_CHARS * 4;
    const read = isTooLarge ? ({ ok: false, why: t("文件太大，不像一份讲解") } as const) : importScript(await chosen.text());
    setFault(read.ok ? null : t("“{0}”没有导入：{1}。原有的讲解没有改动。", chosen.name, read.why));
  };
  const copy = async (path: string, title: string) => {
    setFault((await copyReadyMade(path)) ? null : t("“{0}”没有取到，请稍后再试。", title));
  };

  return (
    <section className={s.column} aria-label={t("我的讲解")}>
      <div className={s.head}>
        <h2 className={s.title}>{t("我的讲解")}</h2>
        <IconButton icon="close" label={t("回到地图")} onClick={() => closeMaker()} />
      </div>
      <div className={s.scroll}>
        <div className={s.bar}>
          <Button outline icon="plus" onClick={() => newScript()}>
            {t("新建")}
          </Button>
          <Button outline icon="upload" onClick={() => file.current?.click()}>
            {t("导入")}
          </Button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            aria-label={t("选择讲解文件")}
            className={s.file}
            onChange={bring}
          />
        </div>
        {fault && (
          <p className={s.fault} role="alert">
            {fault}
          </p>
        )}
        <Keeping />
        {own.length === 0 && <p className={s.quiet}>{t("还没有自己的讲解。可以新建，或复制下面现成的一份来改。")}</p>}
        <ul className={s.list} aria-label={t("我的讲解清单")}>
          {own.map((one) => (
            <li key={one.id}>
              <button type="button" className={s.row} onClick={() => openScript(one.id)}>
                <span className={s.rowName}>{one.title || t("未命名讲解")}</span>
                <span className={s.quiet}>
                  {one.scenes.length}
                  {t(" 幕")}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {atlas.status === "ready" && atlas.value.scripts.length > 0 && (
          <>
            <h3 className={s.h3}>{t("复制一份来改")}</h3>
            <ul className={s.list} aria-label={t("现成的讲解")}>
              {atlas.value.scripts.map((one) => (
                <li key={one.id}>
                  <button type="button" className={s.row} onClick={() => void copy(one.file, one.title)}>
                    <Icon name="copy" />
                    <span className={s.rowName}>{one.title}</span>
                    <span className={s.quiet}>
                      {one.scenes}
                      {t(" 幕")}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
