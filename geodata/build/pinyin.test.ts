import { describe, expect, it } from "vitest";
import { pinyinOf } from "./pinyin";

describe("pinyinOf", () => {
  it.each([
    ["三邻桥二期", "san lin qiao er qi", "slqeq"],
    ["莘庄", "xin zhuang", "xz"],
    ["重固", "chong gu", "cg"],
    ["长征镇", "chang zheng zhen", "czz"],
    ["长江南路站", "chang jiang nan lu zhan", "cjnlz"],
    ["杨行镇", "yang hang zhen", "yhz"],
    ["大场山姆", "da chang shan mu", "dcsm"],
    ["行知中学", "xing zhi zhong xue", "xzzx"],
    ["绿地", "lv di", "ld"],
    ["1号线商务商业产业轴", "1 hao xian shang wu shang ye chan ye zhou", "1hxswsycyz"],
    ["乐业LOFT", "le ye loft", "lyl"],
    ["一二八纪念路375号地块", "yi er ba ji nian lu 375 hao di kuai", "yebjnl375hdk"],
    ["新建A1-06地块学校（幼儿园）", "xin jian a1 06 di kuai xue xiao you er yuan", "xja106dkxxyey"],
  ])("reads %s", (name, pinyin, initials) => {
    expect(pinyinOf(name)).toEqual({ pinyin, initials });
  });
});
