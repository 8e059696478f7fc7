import { t } from "../../i18n/words";
import type { NamedPlace } from "../../plan/gazetteer";
import type { NearStage } from "../../plan/near-stage";
import type { NearWalk } from "../../plan/near-walk";
import { distanceWords } from "../../plan/nearby";
import type { Locating, NearPlace } from "../../store/near";
import { formatDate } from "../../ui/format";

/** `东北 320 m`; on foot `走路 6 分钟 · 东北`. */
export function whereWords({ direction, distanceM, walk }: NearWalk): string {
  if (direction === null) return t("就在这里");
  if (walk) return t("走路 {0} 分钟 · {1} {2}", Math.max(1, Math.round(walk.walkMin)), direction, distanceWords(walk.distanceM));
  return `${direction} ${distanceWords(distanceM)}`;
}

/** `已建成 · 截至 2020年12月`; `运营中 · 截至 2026年8月的公开资料`. */
export function stageWords({ state, words, next, asOf, isPublic }: NearStage): string {
  const date = asOf === null ? "" : dateWords(state, formatDate(asOf), isPublic);
  return `${words}${next ? t("，{0}", next) : ""}${date}`;
}

function dateWords(state: NearStage["state"], date: string, isPublic: boolean): string {
  if (isPublic) return t(" · 截至 {0}的公开资料", date);
  return state === "planned" ? t(" · {0}的文件", date) : t(" · 截至 {0}", date);
}

/** Why a line is not counted as near. */
export function doubtWords({ doubt, walk, feature }: NearWalk, isOnFoot: boolean): string {
  const accuracyM = feature.properties.geometryBasis.accuracyM ?? 0;
  if (doubt === "position") return t("位置不确定，可能差 {0}", distanceWords(accuracyM));
  if (isOnFoot && walk === null) return t("不知道怎么走过去，这是直线距离");
  return t("刚好在边上，可能在圈外");
}

/** What the chosen place is, in a line. */
export function placeTitle(place: NearPlace, named: NamedPlace | null): string {
  if (place.kind === "own") return place.how === "tap" ? t("你在地图上点的地方") : t("你的位置");
  return named?.name ?? t("所选的地方");
}

/** How the place stands for what was asked: said before any distance is. */
export function placeNotes(place: NearPlace, named: NamedPlace | null): readonly string[] {
  if (place.kind === "own")
    return place.accuracyM !== null && place.accuracyM > 50
      ? [t("设备说误差约 {0}，距离仅供参考。", distanceWords(place.accuracyM))]
      : [];
  if (!named) return [];
  const notes: string[] = [];
  if (named.sort === "road") {
    const { houseNumber } = place;
    if (houseNumber !== null) notes.push(t("不知道“{0}”在路的哪一段：公开数据里没有门牌，只能按整条路回答。", houseNumber));
    notes.push(
      named.lengthM === null
        ? t("这条路只知道大致位置。")
        : t(
            "从{0}（约 {1}）的中间算起；在地图上点一下你那里，会更准。",
            named.area === null ? t("这条路") : t("镇内这一段"),
            distanceWords(named.lengthM),
          ),
    );
  } else if (place.houseNumber !== null) notes.push(t("“{0}”没有查到，按“{1}”回答。", place.houseNumber, named.name));
  if (named.accuracyM > 100) notes.push(t("这个地名的位置可能差 {0}，距离仅供参考。", distanceWords(named.accuracyM)));
  return notes;
}

/** What has become of the question where the device is. */
export const LOCATING_WORDS: Readonly<Record<Exclude<Locating, "idle">, string>> = {
  asking: t("正在问设备在哪里…"),
  denied: t("没有允许使用位置，不要紧：输入路名、小区或车站，或在地图上点一下，一样能看。"),
  unavailable: t("设备现在说不出位置（可能在室内或没开定位）。可以输入地名，或在地图上点一下。"),
  timeout: t("等了 15 秒还没有位置。可以再试一次，或输入地名、在地图上点一下。"),
  outside: t("你现在的位置不在收录的镇和附近，这里没有可说的。可以输入镇里的地名看看。"),
  unsupported: t("这个浏览器不提供位置。可以输入地名，或在地图上点一下。"),
};

/** The one sentence about privacy. */
export const PRIVACY = t("你选的地方只记在这一页的内存里：不上传，不保存，不写进网址和浏览记录。");

/** The same where a link has named the place. */
export const FROM_LINK = t(
  "这个公开地名来自链接，所以在网址里；你自己选的地方只记在这一页的内存里，不上传，不保存，不写进网址。",
);
