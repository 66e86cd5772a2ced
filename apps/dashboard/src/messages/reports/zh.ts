import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  lead: "根据记录编写的提交理事会的年度报告：六种语文段落一致，每段均可追溯来源。",
  language: "报告语文",
  download: "下载 {format}",
  preview: "报告预览",
  none: "没有登记的报告版本",
  noneAdvice: "版本说明报告所属的年份和会议；其余内容来自记录。",
  noSymbol: "尚无文号",
  tellsOf: "涵盖 {period}，提交",
  closed: "该报告仍在编写中",
  closedNote: "发布之前仅对可阅读其所依据全部记录的工作人员开放。请以工作人员身份登录后继续。",
  size: "{paragraphs, number} 个编号段落，{tables, plural, =0 {没有表格} other {# 个表格}}，{figures, plural, =0 {没有图} other {# 个图}}。",
  builtFrom: "根据 {when} 的记录编写。",
  ownTab: "在单独的标签页中阅读",
  shown: "已显示报告：{language}",
  sourcesNote: "段落末尾的小数字链接到其所依据的记录。文件中不含这些数字。",
  takeHome: "下载报告",
  format: {
    docx: "Word",
    pdf: "PDF",
    html: "网页",
    md: "Markdown",
    json: "数据 (JSON)",
  },
  goodFor: {
    docx: "供修改、签署和发送",
    pdf: "供打印和存档；带有供屏幕阅读器使用的标记",
    html: "供发布；单一文件，不含脚本",
    md: "供其他工具使用的纯文本",
    json: "各段及其来源，供程序使用",
  },
  illustrative: {
    label: "为演示而虚构的内容",
    with: "保留并标注",
    withNote: "请在签署报告之前以自己的记录取代。",
    without: "不予列入",
  },
  check: {
    title: "签署之前",
    note: "该语文版本的报告尚缺的内容。",
    incomplete: "封面有 {count, number} 处空缺",
    missing: "{count, number} 段文本未翻译",
    unverified: "{count, number} 条记录未经核实",
    illustrative: "{count, number} 条记录为示例",
  },
  checkNote: {
    incomplete: "在版本记录填写之前，报告中这些位置留空。",
    missing: "在报告中以原文列出并加标注。请在相应记录中翻译。",
    unverified: "无人对照来源核实的一般知识。",
    illustrative: "为展示产品而虚构，并非事实。",
  },
  complete: "没有缺漏：所有文本均已翻译，每条记录均有来源。",
  paragraph: "第 {number} 段",
  inPlaces: "见于报告 {count, number} 处",
};

export default catalogue;
