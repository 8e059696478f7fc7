import { publishedUrl } from "../data/published";
import { getDataset } from "../data/use-dataset";
import { bboxOf } from "../geo/bounds";
import { t } from "../i18n/words";
import type { NamedPlace } from "../plan/gazetteer";
import { approvalLine } from "../plan/site";
import type { NearRange } from "../store/near";
import { INITIAL_STATE } from "../store/state";
import { atlasStore } from "../store/store";
import { writeLink } from "../url/codec";
import { defineAction } from "./action";
import { nearEdge } from "./near-edge";
import { shareOf } from "./share-state";

/** The link to what is near a public place; a person's own place has none. No house number goes into it. */
export function nearLink(place: NamedPlace): string {
  const area = place.area ?? atlasStore.getState().area;
  const url = new URL(location.href);
  url.hash = writeLink({ ...shareOf(INITIAL_STATE), area, right: "near", near: place.id });
  return url.href;
}

export const copyNearLink = defineAction({
  id: "copy-near-link",
  label: t("复制链接"),
  perform: async (place: NamedPlace): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(nearLink(place));
      return true;
    } catch {
      return false;
    }
  },
});

/** A line of a card: a thing and how it stands, which way and how far. */
export interface CardLine {
  readonly name: string;
  readonly stage: string;
  readonly where: string;
}

interface Card {
  readonly place: NamedPlace;
  readonly range: NearRange;
  readonly title: string;
  readonly lines: readonly CardLine[];
  readonly more: number;
}

const MAP = { width: 540, height: 380 } as const;

/** A card for a neighbours' chat: map, the nearest lines, the code of the link. Rejects in Chinese if it cannot be drawn. */
export const saveNearCard = defineAction({
  id: "save-near-card",
  label: t("存成图片"),
  perform: async ({ place, range, title, lines, more }: Card): Promise<void> => {
    const { features, ground, atlas } = getDataset();
    if (features.status !== "ready") throw new Error("地点还没有打开，请稍等再试");
    const edge = nearEdge(place.point, range);
    const bounds = bboxOf(edge);
    if (!bounds) throw new Error("这个地方画不出来");
    const [{ stillMarkup, STILL_FONTS }, { writeNearCard }, { saveFile }, { fileName }] = await Promise.all([
      import("../still/still-markup"),
      import("../export/near-card"),
      import("../export/picture"),
      import("../export/file-name"),
    ]);
    const site = atlas.status === "ready" ? atlas.value.site : null;
    const svg = stillMarkup({
      features: features.value.all,
      basemap: ground.status === "ready" ? ground.value : null,
      focus: [],
      bounds,
      layers: ["corridors", "metro", "parcels", "carriers", "projects", "facilities", "green-water", "roads", "basemap"],
      theme: "day",
      ...MAP,
      credit: [t("示意图，不作为划界依据"), approvalLine(site), "© OpenStreetMap contributors"],
      label: title,
      near: { point: place.point, edge },
    });
    const blob = await writeNearCard({
      svg,
      proportion: MAP.height / MAP.width,
      fonts: STILL_FONTS.map((one) => ({ ...one, url: publishedUrl(one.url) })),
      title,
      lines,
      more,
      link: nearLink(place),
      about: t("规划是打算，不是已经做到。数据版本 {0}", atlas.status === "ready" ? atlas.value.dataVersion : t("不明")),
    });
    saveFile(blob, fileName([place.name, t("附近")], "png"));
  },
});
