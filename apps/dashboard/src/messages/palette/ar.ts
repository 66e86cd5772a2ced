import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  kinds: "نوع القيد",
  all: "الكل",
  more: "المزيد",
  toAll: "كل نتائج «{words}»",
  recent: "ما فتحته مؤخراً",
  commands: "ما يمكن فعله من هنا",
  goTo: "الانتقال إلى: {place}",
  begin: "قيد جديد: {kind}",
  report: "تنزيل تقرير عام {year} (docx)",
  matchedIn: "اللغة: {language}",
  pageTitle: "نتائج البحث",
  nothing: "لا شيء يطابق «{words}»",
  firstOnly: "تظهر أول {count, number} من أصل {total, number}؛ أضف كلمات لتضييق البحث.",
};

export default catalogue;
