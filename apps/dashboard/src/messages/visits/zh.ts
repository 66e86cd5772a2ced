import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "上次访问以来的变化",
  first: "您首次使用此浏览器访问；以下是最近的修改。",
  since: "自 {moment} 起有 {count, number} 项修改。",
  sinceMore: "自 {moment} 起有超过 {count, number} 项修改；以下是最近的修改。",
  nothing: "自 {moment} 起没有变化。",
  mark: "全部标为已阅",
  marked: "已全部标为已阅。",
  kept: "仅保存在此浏览器中。",
  times: "共 {count, number} 次修改",
};

export default catalogue;
