import { customPinyin, pinyin } from "pinyin-pro";

/** Place names that a general dictionary reads wrongly; each is the reading used on the spot. */
const PLACE_NAMES: Readonly<Record<string, string>> = {
  莘庄: "xīn zhuāng",
  重固: "chóng gù",
  杨行: "yáng háng",
  闵行: "mǐn háng",
  大场: "dà chǎng",
  行知: "xíng zhī",
  长征: "cháng zhēng",
  长江: "cháng jiāng",
  长逸: "cháng yì",
  长兴: "cháng xīng",
  长滩: "cháng tān",
  大厦: "dà shà",
  便民: "biàn mín",
  朝阳: "zhāo yáng",
  曹杨: "cáo yáng",
  乐业: "lè yè",
  万达: "wàn dá",
  盛邻: "shèng lín",
  石洞口: "shí dòng kǒu",
};

let isReady = false;

function prepare(): void {
  if (isReady) return;
  customPinyin({ ...PLACE_NAMES });
  isReady = true;
}

/** Toneless syllables of a name (`san lin qiao er qi`) and their initials (`slqeq`); digits and Latin letters stay whole. */
export function pinyinOf(name: string): { readonly pinyin: string; readonly initials: string } {
  prepare();
  const syllables = pinyin(name.normalize("NFKC"), { toneType: "none", type: "array", nonZh: "consecutive", v: true })
    .flatMap((part) => part.toLowerCase().split(/[^a-z0-9]+/u))
    .filter((part) => part !== "");
  const letters = syllables.map((part) => (/\d/u.test(part) ? part : part.charAt(0)));
  return { pinyin: syllables.join(" "), initials: letters.join("") };
}
