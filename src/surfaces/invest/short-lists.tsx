import { useRef, useState } from "react";
import { bringShortList, dropShortList, keepShortList, openShortList, saveShortList } from "../../actions/short-lists";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import { Button, IconButton } from "../../ui/button";
import s from "./compare.module.css";

/** Named choices of places: kept on this device, opened, given away as a file. */
export function ShortLists() {
  const lists = useAtlas((st) => st.shortLists);
  const chosen = useAtlas((st) => st.invest.compare.length);
  const [name, setName] = useState("");
  const [said, setSaid] = useState("");
  const input = useRef<HTMLInputElement>(null);
  return (
    <details className={s.lists} open={lists.length > 0}>
      <summary>{t("我的清单（只存在本机）")}</summary>
      <ul>
        {lists.map((list) => (
          <li key={list.name}>
            <button type="button" className={s.pick} onClick={() => openShortList(list)}>
              {list.name}
            </button>
            <small>
              {list.ids.length}
              {t(" 处")}
            </small>
            <IconButton icon="download" label={t("把清单“{0}”存为文件", list.name)} onClick={() => saveShortList(list)} />
            <IconButton icon="bin" label={t("删除清单“{0}”", list.name)} onClick={() => dropShortList(list.name)} />
          </li>
        ))}
      </ul>
      <form
        className={s.tools}
        onSubmit={(e) => {
          e.preventDefault();
          const why = keepShortList.isAvailable(name);
          if (why === true) {
            keepShortList(name);
            setName("");
          }
          setSaid(why === true ? t("已存在本机") : why);
        }}
      >
        <input
          className={s.nameInput}
          aria-label={t("清单名称")}
          placeholder={t("清单名称")}
          value={name}
          onChange={(e) => setName(e.target.value)}
        />
        <Button outline type="submit" disabled={chosen === 0}>
          {keepShortList.label}
        </Button>
        <Button outline icon="upload" onClick={() => input.current?.click()}>
          {bringShortList.label}
        </Button>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          accept=".json,application/json"
          aria-label={bringShortList.label}
          tabIndex={-1}
          onChange={async (e) => {
            const file = e.target.files?.[0];
            e.target.value = "";
            if (file) setSaid((await bringShortList(file)) ? t("已打开清单") : t("这不是清单文件"));
          }}
        />
        <span role="status">{said}</span>
      </form>
    </details>
  );
}
