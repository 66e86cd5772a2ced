import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  kinds: "记录类别",
  all: "全部",
  more: "更多",
  toAll: "“{words}”的全部结果",
  recent: "最近打开",
  commands: "可执行的操作",
  goTo: "前往：{place}",
  begin: "新建记录：{kind}",
  report: "下载 {year} 年报告（docx）",
  matchedIn: "匹配语言：{language}",
  pageTitle: "检索结果",
  nothing: "没有与“{words}”相符的记录",
  firstOnly: "仅显示前 {count, number} 条，共 {total, number} 条；请增加检索词以缩小范围。",
};

export default catalogue;
