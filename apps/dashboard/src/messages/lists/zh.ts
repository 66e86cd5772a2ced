import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  columns: "栏目",
  columnsNote: "勾选的栏目按此顺序显示。您的选择写在网址中，并由此浏览器保存。",
  moveUp: "上移“{column}”",
  moveDown: "下移“{column}”",
  moved: "“{column}”现在是第 {place, number} 栏，共 {count, number} 栏。",
  standardColumns: "常用栏目",
  views: "已保存的视图",
  noViews: "尚未保存任何视图。请选择筛选条件、排序和栏目，然后为其命名。",
  viewName: "此视图的名称",
  save: "保存",
  saved: "视图“{name}”已保存。",
  applied: "正在显示视图“{name}”。",
  rename: "重命名",
  renameView: "重命名视图“{name}”",
  newName: "视图“{name}”的新名称",
  deleteView: "删除视图“{name}”",
  deleted: "视图“{name}”已删除。",
  viewsNote: "视图保存在此浏览器中，仅供您本人使用。如需分享，请发送本页网址。",
  ignored: "网址中要求的内容在此列表中不存在，该部分已忽略：{what}。",
  allRows: "文件包含此处显示的所有行。",
  shownColumns: "含所显示的栏目",
  allColumns: "含全部栏目",
  keys: "方向键逐行移动，Page Up 和 Page Down 翻一屏，Home 和 End 到首行和末行，回车键打开。",
  reach: "共 {total, number} 行，只能到达前 {count, number} 行。请缩小列表范围以查看其余各行。",
  steps: "列表中的相邻记录",
  previous: "上一条",
  next: "下一条",
  place: "第 {place, number} 条，共 {total, number} 条",
  back: "返回列表",
};

export default catalogue;
