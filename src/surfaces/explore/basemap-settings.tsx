import { type FormEvent, type ReactNode, useId, useState } from "react";
import { basemapProblem, chooseBasemap } from "../../actions/basemap";
import { DATUMS, type Datum } from "../../geo/shift";
import { t } from "../../i18n/words";
import { BASEMAP_KINDS, type BasemapChoice, type BasemapKind, type BasemapState } from "../../store/basemap";
import { useAtlas } from "../../store/store";
import { Button } from "../../ui/button";
import b from "./basemap-settings.module.css";
import s from "./settings.module.css";

const LABELS: Readonly<Record<BasemapKind, readonly [name: string, note: string]>> = {
  own: [t("内置底图"), t("随本站发布，不联网也能用")],
  "tianditu-vector": [t("天地图矢量"), t("联网，用您自己的密钥")],
  "tianditu-imagery": [t("天地图影像"), t("联网，用您自己的密钥")],
  custom: [t("其他"), t("联网，MapLibre 样式或栅格瓦片的地址")],
};
const DATUM_LABELS: Readonly<Record<Datum, string>> = {
  WGS84: t("WGS84 或 CGCS2000（不平移）"),
  "GCJ-02": t("GCJ-02（高德、腾讯等）"),
  "BD-09": "BD-09",
};

function statusWords(state: BasemapState): string | null {
  if (state.status === "loading") return t("正在取在线底图，取到之前先用内置底图…");
  if (state.status === "shown") return t("正在使用在线底图");
  return state.status === "failed" ? t("没有取到：{0}。现在用的是内置底图", state.why) : null;
}

/** What lies beneath the plan: our own basemap, or one from the network that the reader asks for. */
export function BasemapSettings() {
  const chosen = useAtlas((st) => st.basemap);
  const state = useAtlas((st) => st.basemapState);
  const [draft, setDraft] = useState<BasemapChoice>(chosen);
  const [problem, setProblem] = useState<string | null>(null);
  const title = useId();
  const edit = (change: Partial<BasemapChoice>) => {
    setProblem(null);
    setDraft((before) => ({ ...before, ...change }));
  };
  const pick = (kind: BasemapKind) => {
    edit({ kind });
    if (kind === "own") chooseBasemap({ kind });
  };
  const use = (event: FormEvent) => {
    event.preventDefault();
    const choice = { ...draft, tiandituKey: draft.tiandituKey.trim(), customUrl: draft.customUrl.trim() };
    const found = basemapProblem(choice, location.protocol);
    setProblem(found);
    if (found === null) chooseBasemap(choice);
  };
  const status = draft.kind === chosen.kind ? statusWords(state) : null;
  return (
    <form className={b.form} onSubmit={use} aria-labelledby={title} noValidate>
      <fieldset className={s.section}>
        <legend id={title}>{t("底图")}</legend>
        {BASEMAP_KINDS.map((kind) => (
          <label key={kind} className={s.choice}>
            <input type="radio" name="basemap" value={kind} checked={kind === draft.kind} onChange={() => pick(kind)} />
            <span className={s.words}>
              {LABELS[kind][0]}
              <small>{LABELS[kind][1]}</small>
            </span>
          </label>
        ))}
      </fieldset>
      {draft.kind.startsWith("tianditu") && (
        <Field
          label={t("天地图密钥（tk）")}
          note={t("在天地图官网申请“浏览器端”密钥。它只存在这台设备上，不进分享链接；取图时随请求发给天地图。")}
        >
          {(id) => (
            <input
              id={id}
              className={b.input}
              value={draft.tiandituKey}
              autoComplete="off"
              spellCheck={false}
              onChange={(e) => edit({ tiandituKey: e.target.value })}
            />
          )}
        </Field>
      )}
      {draft.kind === "custom" && (
        <>
          <Field label={t("地址")} note={t("样式（….json）或瓦片模板（含 {z}、{x}、{y}）。样式里的图标和花纹不显示。")}>
            {(id) => (
              <input
                id={id}
                className={b.input}
                value={draft.customUrl}
                inputMode="url"
                autoComplete="off"
                spellCheck={false}
                placeholder={t("https://…/{z}/{x}/{y}.png")}
                onChange={(e) => edit({ customUrl: e.target.value })}
              />
            )}
          </Field>
          <Field
            label={t("它的坐标系")}
            note={
              draft.customDatum === "BD-09"
                ? t("只支持按通用网格（XYZ、Web 墨卡托）切片的 BD-09 瓦片；百度地图自己的瓦片网格不同，对不上，不支持。")
                : t("选错会偏几百米。选 GCJ-02 或 BD-09 时，规划图形随底图平移。")
            }
          >
            {(id) => (
              <select
                id={id}
                className={b.input}
                value={draft.customDatum}
                onChange={(e) => edit({ customDatum: DATUMS.find((d) => d === e.target.value) ?? "WGS84" })}
              >
                {DATUMS.map((datum) => (
                  <option key={datum} value={datum}>
                    {DATUM_LABELS[datum]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </>
      )}
      {draft.kind !== "own" && (
        <Button outline type="submit">
          {t("使用这个底图")}
        </Button>
      )}
      <p className={b.status} role={problem === null ? "status" : "alert"} data-tone={problem === null ? undefined : "warn"}>
        {problem ?? status}
      </p>
    </form>
  );
}

function Field({ label, note, children }: { label: string; note: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={b.field}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
      <p className={b.note}>{note}</p>
    </div>
  );
}
