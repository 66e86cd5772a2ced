import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  columns: "الأعمدة",
  columnsNote: "يُعرض ما هو مؤشَّر عليه بهذا الترتيب. ويُكتب الاختيار في العنوان ويحتفظ به هذا المتصفح.",
  moveUp: "نقل «{column}» إلى أعلى",
  moveDown: "نقل «{column}» إلى أسفل",
  moved: "«{column}»: أصبح العمود {place, number} من {count, number}.",
  standardColumns: "الأعمدة المعتادة",
  views: "العروض المحفوظة",
  noViews: "لم يُحفظ أي عرض بعد. اختر عوامل التصفية والترتيب والأعمدة ثم أعطها اسماً.",
  viewName: "اسم هذا العرض",
  save: "حفظ",
  saved: "حُفظ العرض «{name}».",
  applied: "يظهر الآن العرض «{name}».",
  rename: "إعادة التسمية",
  renameView: "إعادة تسمية العرض «{name}»",
  newName: "الاسم الجديد للعرض «{name}»",
  deleteView: "حذف العرض «{name}»",
  deleted: "حُذف العرض «{name}».",
  viewsNote: "تُحفظ العروض في هذا المتصفح لك وحدك. ولمشاركة أحدها، أرسل عنوان الصفحة.",
  ignored: "يطلب العنوان ما لا تتضمنه هذه القائمة، فتُرك هذا الجزء: {what}.",
  allRows: "يتضمن الملف جميع الصفوف المعروضة هنا.",
  shownColumns: "بالأعمدة المعروضة",
  allColumns: "بجميع الأعمدة",
  keys: "تنقل مفاتيح الأسهم من صف إلى صف، وPage Up وPage Down شاشة إلى الوراء أو إلى الأمام، وHome وEnd إلى الصف الأول والأخير؛ ويفتح مفتاح الإدخال Enter.",
  reach: "لا يمكن الوصول إلا إلى أول {count, number} صف من أصل {total, number}. ضيّق القائمة لترى البقية.",
  steps: "القيود المجاورة في القائمة",
  previous: "السابق",
  next: "التالي",
  place: "{place, number} من {total, number}",
  back: "العودة إلى القائمة",
};

export default catalogue;
