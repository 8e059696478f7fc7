/**
 * The named viewpoints of the map: places and states that it has to be good at, each a share link without its theme.
 * A new look of a subject is judged by these; a new subject brings its own.
 */
export interface Viewpoint {
  /** Name of its files, kebab-case, permanent: the kept reference hangs on it. */
  readonly name: string;
  readonly title: string;
  /** What a reader should see there, for who looks at the picture. */
  readonly shows: string;
  /** The fragment of a share link, without `#`. */
  readonly hash: string;
  /** Features that must be drawn inside the view, the chief one first: on a phone, which shows less, it alone has to be. */
  readonly inView: readonly string[];
  /** Words that must stand on the page, outside the map. */
  readonly words?: readonly string[];
}

const at = (area: string, lon: number, lat: number, zoom: number, rest = "") =>
  `v=1&area=${area}&at=${lon},${lat},${zoom}${rest && `&${rest}`}`;

export const VIEWPOINTS: readonly Viewpoint[] = [
  {
    name: "gaojing",
    title: "高境镇全貌",
    shows: "两带四轴一眼可见",
    hash: "v=1&area=gaojing",
    inView: [
      "gaojing",
      "gaojing.corridor.yingao-xilu",
      "gaojing.corridor.yierba-jinian-lu",
      "gaojing.corridor.line-1",
      "gaojing.corridor.line-3",
      "gaojing.corridor.line-18",
      "gaojing.corridor.line-19",
    ],
    words: ["高境镇"],
  },
  {
    name: "songnan",
    title: "淞南镇全貌",
    shows: "一心三线一眼可见",
    hash: "v=1&area=songnan",
    inView: [
      "songnan",
      "songnan.corridor.yixin",
      "songnan.corridor.yixian-lu",
      "songnan.corridor.changjiang-xi-lu",
      "songnan.corridor.jiangyang-nan-lu",
    ],
    words: ["淞南镇"],
  },
  {
    name: "changzheng",
    title: "长征镇全貌",
    shows: "一环一路双翼一眼可见",
    hash: "v=1&area=changzheng",
    inView: [
      "changzheng",
      "changzheng.corridor.yihuan",
      "changzheng.corridor.yilu",
      "changzheng.corridor.dongyi",
      "changzheng.corridor.xiyi",
    ],
    words: ["长征镇"],
  },
  {
    name: "baoshan",
    title: "宝山区全貌",
    shows: "区界、两镇与全区工程",
    hash: "v=1&area=baoshan",
    inView: ["baoshan", "gaojing", "songnan", "baoshan.project.fujin-lu-dimian"],
    words: ["宝山区"],
  },
  {
    name: "north-baoshan",
    title: "宝山区北部",
    shows: "资料稀疏处也不空白、不编造",
    hash: at("baoshan", 121.4, 31.42, 12),
    inView: ["baoshan", "baoshan.project.fujin-lu-dimian"],
  },
  {
    name: "corridor-quarter",
    title: "街区尺度的带：一二八纪念路",
    shows: "带退为路边的色，地块浮上来",
    hash: at("gaojing", 121.4628, 31.3285, 14.7),
    inView: ["gaojing.corridor.yierba-jinian-lu", "gaojing.parcel.yaojiatang", "metro.station.yierba-jinian-lu"],
  },
  {
    name: "axis-quarter",
    title: "街区尺度的轴：3号线与18号线",
    shows: "轴沿真实轨道，车站成串",
    hash: at("gaojing", 121.487, 31.3275, 14.6),
    inView: ["gaojing.corridor.line-3", "gaojing.corridor.line-18", "metro.station.yingao-lu"],
  },
  {
    name: "crowded",
    title: "最拥挤的街区",
    shows: "注记不相撞，标记不成堆",
    hash: at("gaojing", 121.4905, 31.3245, 15.4),
    inView: ["metro.station.yingao-lu", "gaojing.parcel.zhongshe-2", "gaojing.parcel.guoquan-beilu-160mu"],
  },
  {
    name: "street",
    title: "街道尺度：推导的路与示意的地块",
    shows: "不确知的线与面看得出不确知",
    hash: at("gaojing", 121.4687, 31.3204, 16.4),
    inView: ["gaojing.parcel.sanlinqiao-2"],
  },
  {
    name: "interchange",
    title: "换乘站：长江南路",
    shows: "两线一站，站名清楚",
    hash: at("gaojing", 121.4856, 31.3338, 15.7),
    inView: ["metro.station.changjiang-nan-lu", "metro.line-3", "metro.line-18"],
  },
  {
    name: "line-19",
    title: "19号线：未开通的样子",
    shows: "在建的线与站看得出尚未开通",
    hash: at("gaojing", 121.463, 31.3205, 14.9),
    inView: ["gaojing.corridor.line-19", "metro.line-19", "metro.station.hongwan-lu"],
  },
  {
    name: "ring",
    title: "一环：选中的商业商务环",
    shows: "名为环，镇内只是中环路的一段，不画成圈",
    hash: at("changzheng", 121.378, 31.2356, 14.5, "sel=f.changzheng.corridor.yihuan&right=none"),
    inView: ["changzheng.corridor.yihuan", "changzheng.corridor.yilu", "metro.station.zhenbei-lu"],
  },
  {
    name: "wings",
    title: "双翼：新曹杨与北新泾",
    shows: "面的边是软的",
    hash: at("changzheng", 121.369, 31.2325, 15),
    inView: ["changzheng.corridor.xiyi", "changzheng.corridor.dongyi", "changzheng.water.suzhou-he"],
  },
  {
    name: "core",
    title: "一心：淞南“小五角场区域”",
    shows: "心是软边的面，站在三线之间",
    hash: at("songnan", 121.4756, 31.3417, 14.9),
    inView: ["songnan.corridor.yixin", "metro.station.tongnan-lu"],
  },
  {
    name: "river-boundary",
    title: "河与界：蕴藻浜",
    shows: "河从桥下过，镇界与河不相混",
    hash: at("songnan", 121.472, 31.3605, 14.3),
    inView: ["songnan.water.wenzaobang", "songnan", "songnan.corridor.jiangyang-nan-lu"],
  },
  {
    name: "parcel-selected",
    title: "选中的地块与卡片",
    shows: "选中处一色，卡片说出面积、阶段与来历",
    hash: at("gaojing", 121.4687, 31.3204, 15.3, "sel=f.gaojing.parcel.sanlinqiao-2"),
    inView: ["gaojing.parcel.sanlinqiao-2"],
    words: ["三邻桥二期"],
  },
  {
    name: "corridor-selected",
    title: "选中的带",
    shows: "带上的事物留住，其余退后",
    hash: at("gaojing", 121.4628, 31.3285, 13.8, "sel=f.gaojing.corridor.yierba-jinian-lu"),
    inView: ["gaojing.corridor.yierba-jinian-lu", "gaojing.parcel.yaojiatang"],
    words: ["一二八纪念路城市更新带"],
  },
  {
    name: "reader",
    title: "图文对照",
    shows: "原文与地图并排，说的是同一处",
    hash: at(
      "gaojing",
      121.4687,
      31.3204,
      14.6,
      "sel=f.gaojing.parcel.sanlinqiao-2&right=reader&doc=gaojing-plan-2021&p=22304-22325",
    ),
    inView: ["gaojing.parcel.sanlinqiao-2"],
    words: ["目录"],
  },
  {
    name: "legend",
    title: "图层与图例",
    shows: "图上有的，图例里都有",
    hash: "v=1&area=gaojing&left=layers",
    inView: ["gaojing", "gaojing.corridor.yierba-jinian-lu"],
    words: ["带与轴", "轨道交通", "项目地块"],
  },
  {
    name: "turned",
    title: "转过的图",
    shows: "指北针在，注记仍正",
    hash: "v=1&area=gaojing&at=121.4745,31.324,14,30,45",
    inView: ["gaojing.corridor.yingao-xilu", "gaojing.corridor.line-3"],
  },
];

/** Viewpoints that are also drawn the plain way, for judging what ours adds. */
export const BESIDE_PLAIN: readonly string[] = ["gaojing", "corridor-quarter", "changzheng"];

/** The picture of the README. */
export const README_VIEWPOINT = "gaojing";

export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** A finger, not a mouse; twice the pixels. */
  readonly isPhone: boolean;
}

const size = (width: number, height: number): Size => ({
  name: `${width}x${height}`,
  width,
  height,
  isPhone: width < 500,
});

/** The size that every run draws and that references are kept of. */
export const MAIN_SIZE = size(1920, 1080);
export const SIZES: readonly Size[] = [MAIN_SIZE, size(3840, 2160), size(1366, 768), size(390, 844)];
