import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  named: "已指定",
  asTable: "以表格显示",
  category: "类别",
  number: "数量",
  year: "年份",
  most: "共 {total, number} 项；数量最多：{largest}（{count, number}）。",
  course: "从 {firstYear} 年的 {first} 到 {lastYear} 年的 {last}。",
  complete: "{total, number} 个议题中，{full, number} 个在三个部门和总秘书处均有联系人。",
};

export default catalogue;
