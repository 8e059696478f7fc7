import { DropdownMenu } from "radix-ui";
import { setArea } from "../../actions/view";
import { useAtlasFile, useFeatures } from "../../data/use-dataset";
import type { AreaId } from "../../plan/types";
import { useAtlas } from "../../store/store";
import { Icon } from "../../ui/icon";
import { useAreaName } from "../common/use-documents";
import s from "./town-menu.module.css";

/** Whose plan is in front; the others whose documents are in the atlas are one choice away. */
export function TownMenu() {
  const area = useAtlas((st) => st.area);
  const name = useAreaName(area);
  const atlas = useAtlasFile();
  const features = useFeatures();
  const documents = atlas.status === "ready" ? atlas.value.documents : [];
  const areas = atlas.status === "ready" ? atlas.value.areas.filter((a) => documents.some((d) => d.area === a.id)) : [];
  const countOf = (id: AreaId) =>
    features.status === "ready"
      ? features.value.all.filter(
          (f) => f.properties.area === id && f.properties.kind !== "town" && f.properties.kind !== "district",
        ).length
      : 0;
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger className={s.trigger} aria-label={`当前：${name}，选择地区`}>
        {name}
        <Icon name="down" className={s.arrow} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={s.menu} align="start" sideOffset={6} collisionPadding={8}>
          <DropdownMenu.RadioGroup value={area} onValueChange={(id) => setArea(id as AreaId)}>
            {areas.map((a) => {
              const count = countOf(a.id);
              return (
                <DropdownMenu.RadioItem key={a.id} value={a.id} className={s.item}>
                  <span className={s.check}>
                    <DropdownMenu.ItemIndicator>
                      <Icon name="check" />
                    </DropdownMenu.ItemIndicator>
                  </span>
                  <span className={s.name}>{a.name}</span>
                  <span className={s.note}>{count > 0 ? `${count} 处地点` : "只有原文"}</span>
                </DropdownMenu.RadioItem>
              );
            })}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
