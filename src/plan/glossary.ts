/** A word of this code base, the Chinese term of the documents, and what it means here. */
export interface Term {
  readonly word: string;
  readonly term: string;
  readonly meaning: string;
}

/** The words that the code uses, with the documents' own word beside each. */
export const GLOSSARY: readonly Term[] = [
  { word: "feature", term: "要素", meaning: "文件提到的、可以上图的一样东西；一样东西只有一条记录" },
  { word: "parcel", term: "项目地块", meaning: "有项目的一块地，往往只公布面积、不公布边界" },
  { word: "project", term: "建设项目", meaning: "一项工程，如一条路、一座桥、一次改造" },
  { word: "carrier", term: "产业载体", meaning: "已有或在建的园区、楼宇、商业广场" },
  { word: "facility", term: "公共服务设施", meaning: "学校、医院、养老、文化、体育设施" },
  { word: "corridor", term: "带、轴、线、心、环、路、翼", meaning: "规划的空间结构：沿一条路或轨道的走廊、一个中心或一翼" },
  { word: "band", term: "带", meaning: "沿一条路的走廊，如殷高西路现代生活带" },
  { word: "axis", term: "轴", meaning: "沿一条轨道的走廊，如3号线在线新经济产业轴" },
  { word: "wing", term: "翼", meaning: "中心两侧的片区" },
  { word: "community zone", term: "片区", meaning: "镇里的一片，如东片（逸仙社区）" },
  { word: "station", term: "轨道站", meaning: "轨道交通车站，画在站台处" },
  { word: "metro line", term: "轨道线", meaning: "轨道交通线路" },
  { word: "green", term: "公园绿地", meaning: "公园、绿地、林带" },
  { word: "water", term: "河道水系", meaning: "河、浜、港、塘" },
  { word: "place", term: "地点", meaning: "不属于其他类别的地名" },
  { word: "area", term: "镇或区", meaning: "发布文件的镇或区" },
  { word: "document", term: "文件", meaning: "一份公开的规划、计划或报告" },
  { word: "block", term: "文字块", meaning: "文件里的一段、一个标题、一张表、一条脚注" },
  { word: "passage", term: "原文段落", meaning: "读者能打开的一处原文" },
  { word: "citation", term: "引文", meaning: "一句原文和它在文件里的位置，两者必须一致" },
  { word: "mention", term: "提及", meaning: "文件里出现某个要素的名称或某个指标的数值的地方" },
  { word: "indicator", term: "指标", meaning: "文件里的一个数值：目标、完成、预计或完成比例" },
  { word: "series", term: "指标系列", meaning: "同一指标在不同时间、不同文件里的数值" },
  { word: "target", term: "目标", meaning: "文件要求达到的数值" },
  { word: "attribute", term: "属性", meaning: "预期性（争取）或约束性（必须）" },
  { word: "stage", term: "阶段", meaning: "文件作为事实报告的进展：计划、前期、在建、建成、未知" },
  { word: "plan record", term: "计划时间", meaning: "文件打算何时启动或建成；打算启动不等于已经启动" },
  { word: "basis", term: "定位依据", meaning: "一个位置是怎样知道的，准到多少米" },
  { word: "unplaced", term: "未上图", meaning: "位置无法确定的要素，写明原因" },
  { word: "schematic", term: "示意", meaning: "形状或边界没有公布，只画大小和大致位置" },
  { word: "finding", term: "存疑", meaning: "文件自相矛盾、互相矛盾、算不拢或缺漏的地方" },
  { word: "scene", term: "讲解画面", meaning: "讲解时的一幕：看哪里、讲什么、依据哪一句" },
  { word: "mu", term: "亩", meaning: "面积单位，1 亩等于 2000/3 平方米" },
];
