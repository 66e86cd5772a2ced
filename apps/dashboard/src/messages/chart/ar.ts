import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  named: "مُعيَّن",
  asTable: "في شكل جدول",
  category: "الفئة",
  number: "العدد",
  year: "السنة",
  most: "المجموع {total, number}، والأكثر عدداً: {largest} ({count, number}).",
  course: "من {first} في عام {firstYear} إلى {last} في عام {lastYear}.",
  complete: "{full, number} من أصل {total, number} لها مسؤول اتصال من القطاعات الثلاثة ومن الأمانة العامة.",
};

export default catalogue;
