import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  changed: {
    by: "غيّر {name} هذا القيد.",
    somebody: "غيّر أحدهم هذا القيد.",
    show: "عرض الإصدار الجديد",
  },
  server: {
    gone: "لا يستجيب الخادم. ما كتبته محفوظ؛ ويختفي هذا التنبيه عندما يعود الخادم.",
    back: "عاد الخادم إلى الاستجابة.",
  },
  jobs: {
    title: "الأعمال الجارية",
    button:
      "{count, plural, =0 {انتهت الأعمال} zero {انتهت الأعمال} one {# عمل جارٍ} two {# عملان جاريان} few {# أعمال جارية} many {# عملاً جارياً} other {# عمل جارٍ}}",
    import: "استيراد: {file}",
    analysis: "مقارنة الأنشطة",
    cancel: "إلغاء",
    see: "عرض النتيجة",
    state: {
      queued: "في الانتظار",
      atWork: "قيد التنفيذ",
      checked: "جرى التحقق: ينتظر أن تطبّقه",
      done: "انتهى العمل",
      failed: "فشل العمل",
      cancelled: "أُلغي العمل",
    },
    news: "{name}: {state}.",
  },
};

export default catalogue;
