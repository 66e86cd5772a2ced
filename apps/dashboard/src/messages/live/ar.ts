import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  changed: {
    by: "غيّر {name} هذا السجل.",
    somebody: "غيّر أحدهم هذا السجل.",
    show: "أظهر النسخة الجديدة",
  },
  server: {
    gone: "لا يستجيب المخدّم. ما كتبته محفوظ؛ ويختفي هذا التنبيه عندما يعود المخدّم.",
    back: "عاد المخدّم إلى الاستجابة.",
  },
  jobs: {
    title: "الأعمال الجارية",
    button:
      "{count, plural, =0 {انتهت الأعمال} zero {انتهت الأعمال} one {عمل واحد جارٍ} two {عملان جاريان} few {# أعمال جارية} many {# عملاً جارياً} other {# عمل جارٍ}}",
    import: "استيراد: {file}",
    analysis: "مقارنة الأنشطة",
    cancel: "إلغاء",
    see: "انظر النتيجة",
    state: {
      queued: "في الانتظار",
      atWork: "جارٍ",
      checked: "جرى التحقق: ينتظر أن تطبّقه",
      done: "انتهى",
      failed: "فشل",
      cancelled: "أُلغي",
    },
    news: "{name}: {state}.",
  },
};

export default catalogue;
