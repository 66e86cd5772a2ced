import type { Catalogue } from "../lib/intl.ts";
import chart from "./chart/ar.ts";
import editing from "./editing/ar.ts";
import groups from "./groups/ar.ts";
import history from "./history/ar.ts";
import imports from "./imports/ar.ts";
import library from "./library/ar.ts";
import lists from "./lists/ar.ts";
import live from "./live/ar.ts";
import overlaps from "./overlaps/ar.ts";
import palette from "./palette/ar.ts";
import people from "./people/ar.ts";
import reports from "./reports/ar.ts";
import visits from "./visits/ar.ts";
import waiting from "./waiting/ar.ts";

const catalogue: Catalogue = {
  app: {
    name: "Intersector",
  },
  error: {
    reference: "اذكر الرقم {id} عند طلب المساعدة.",
    retry: "أعد المحاولة",
    unreachable: "السجل لا يستجيب.",
    unreachableAdvice: "تحقق من أن Intersector ما زال يعمل ومن سلامة اتصالك، ثم أعد المحاولة.",
  },
  home: {
    title: "حالة التنسيق",
    lead: "من ينسق ماذا بين القطاعات الثلاثة والأمانة العامة، وما الذي ينقص، وما اقترب موعده.",
    topics: "المواضيع",
    topicsNote:
      "يظهر حرف القطاع أو الأمانة العامة ملوَّناً عند تسمية مسؤول اتصال، ومتقطع الإطار عند عدم تسمية أحد.",
    deadlines: "المواعيد المقبلة",
    noDeadlines: "لا توجد مواعيد مسجلة للأسابيع المقبلة.",
    daysLeft:
      "{count, plural, =0 {اليوم} zero {اليوم} one {بعد يوم واحد} two {بعد يومين} few {بعد # أيام} many {بعد # يوماً} other {بعد # يوم}}",
    activitiesBySide: "أنشطة القطاعات والأمانة العامة",
    overlapsByClass: "حالات التداخل بحسب الفئة",
    overlapsByState: "حالات التداخل بحسب المرحلة",
    initiatives: "المبادرات وأرقامها",
    initiativesNote: "كما ترد في السجل، وكل منها يحيل إلى مصدره.",
    topicsByState: "المواضيع بحسب المرحلة",
    glance: "لمحة عن الوضع",
    qualified: {
      exact: "{value}",
      moreThan: "أكثر من {value}",
      atLeast: "{value} على الأقل",
      about: "نحو {value}",
    },
    figures: {
      topics:
        "{count, plural, zero {مواضيع جارية} one {موضوع جارٍ} two {موضوعان جاريان} few {مواضيع جارية} many {موضوعاً جارياً} other {موضوع جارٍ}}",
      toTopics: "عرض المواضيع",
      missing:
        "{count, plural, zero {مواقع شاغرة} one {موقع شاغر} two {موقعان شاغران} few {مواقع شاغرة} many {موقعاً شاغراً} other {موقع شاغر}} من أصل {expected, number}",
      toMissing: "عرض ما ينقص",
      cases:
        "{count, plural, zero {حالات تداخل مفتوحة} one {حالة تداخل مفتوحة} two {حالتا تداخل مفتوحتان} few {حالات تداخل مفتوحة} many {حالة تداخل مفتوحة} other {حالة تداخل مفتوحة}}",
      toOverlaps: "عرض الحالات",
      deadline:
        "{count, plural, =0 {الموعد المقبل: اليوم} zero {الموعد المقبل: اليوم} one {الموعد المقبل بعد يوم واحد} two {الموعد المقبل بعد يومين} few {الموعد المقبل بعد # أيام} many {الموعد المقبل بعد # يوماً} other {الموعد المقبل بعد # يوم}}",
      toDeadlines: "عرض المواعيد",
      late: "{count, plural, zero {إجراءات وردود متأخرة} one {إجراء أو رد متأخر} two {إجراءات وردود متأخرة} few {إجراءات وردود متأخرة} many {إجراءً ورداً متأخراً} other {إجراء ورد متأخر}}",
      areas:
        "{count, plural, zero {مجالات ذات اهتمام مشترك} one {مجال ذو اهتمام مشترك} two {مجالان ذوا اهتمام مشترك} few {مجالات ذات اهتمام مشترك} many {مجالاً ذا اهتمام مشترك} other {مجال ذي اهتمام مشترك}}",
      toAreas: "عرض المجالات",
    },
    noSide: "قطاع غير معروف",
    madeUp: "{count, number} من أصل {total, number} مختلَقة لعرض عمل المنتج.",
    lateActions:
      "{count, plural, zero {لا إجراءات متأخرة} one {إجراء واحد متأخر} two {إجراءان متأخران} few {# إجراءات متأخرة} many {# إجراءً متأخراً} other {# إجراء متأخر}}",
    lateAnswers:
      "{count, plural, zero {لا ردود متأخرة على بيانات الاتصال} one {رد واحد متأخر على بيان اتصال} two {ردان متأخران على بيانات اتصال} few {# ردود متأخرة على بيانات اتصال} many {# رداً متأخراً على بيانات اتصال} other {# رد متأخر على بيانات اتصال}}",
  },
  language: {
    close: "إغلاق هذا الإشعار",
    unspoken: "لا توجد صفحات باللغة المطلوبة ({asked})؛ اللغة المعروضة هي {shown}.",
    choose: "لغة الصفحة",
    machine: "ترجمة آلية",
    notStated: "لغة غير محددة",
    notTranslated: "لم يُترجم بعد؛ يُعرض بلغته الأصلية ({language})",
  },
  nav: {
    parts: { coordination: "التنسيق", work: "الأعمال", register: "التقارير والسجل" },
    home: "الرئيسية",
    topics: "المواضيع",
    activities: "الأنشطة",
    overlaps: "حالات التداخل",
    imports: "الاستيراد",
    reports: "التقارير",
    register: "السجل",
  },
  notFound: {
    title: "لا يوجد شيء في هذا العنوان",
    advice: "ربما سُحب القيد أو كُتب العنوان خطأً. ابدأ من الصفحة الرئيسية.",
    home: "الانتقال إلى الصفحة الرئيسية",
  },
  provenance: {
    label: "المصدر",
    illustrative: "على سبيل التوضيح",
    unverified: "غير متحقق منه",
    status: {
      official: "وثيقة منشورة صادرة عن الاتحاد.",
      found: "صفحة أو ملف متاح للعموم.",
      entered: "أُدخل في السجل.",
      background: "معرفة عامة لم يتحقق منها أحد.",
      illustrative: "مُختلَق لعرض عمل المنتج وليس واقعة.",
    },
  },
  search: {
    open: "البحث في السجل",
    words: "كلمات بأي من اللغات الست",
    close: "إغلاق",
    nothing: "لا يوجد ما يحتوي على هذه الكلمات. جرّب كلمات أقل أو بداية كلمة واحدة.",
    clear: "مسح الكلمات",
    count:
      "{count, plural, zero {لا نتائج} one {عُثر على قيد واحد} two {عُثر على قيدين} few {عُثر على # قيود} many {عُثر على # قيداً} other {عُثر على # قيد}}",
    hint: "اكتب حرفين على الأقل. الأسهم للاختيار ومفتاح الإدخال للفتح.",
    results: "القيود التي عُثر عليها",
  },
  session: {
    changed: "تم تسجيل دخولك.",
    sampleNote: "أشخاص السجل النموذجي: اختر أحدهم لترى ما يراه صاحب هذا الدور.",
    signIn: "تسجيل الدخول",
    signOut: "تسجيل الخروج",
    signedInAs: "تم تسجيل الدخول باسم {name}",
    signedOut: "تم تسجيل خروجك.",
  },
  shell: {
    footer:
      "Intersector: التنسيق بين القطاعات في الاتحاد الدولي للاتصالات. ويُشار إلى كل ما هو توضيحي أو غير متحقق منه.",
    navigation: "التنقل الرئيسي",
    skip: "الانتقال إلى المحتوى",
  },
  sides: {
    allNamed: "سمّت جميع الأطراف من يمثلها.",
    missing: "غير مسمّى: {sides}",
  },
  state: {
    loading: "جارٍ التحميل…",
    nothingYet: "لا شيء مسجل بعد.",
  },
  theme: {
    choose: "فاتح أو داكن",
    dark: "داكن",
    light: "فاتح",
    system: "كما في النظام",
  },
  topics: {
    lead: "المواضيع التي تستدعي التنسيق بين القطاعات، ومن يمثل كل طرف، وكل موقع ما زال شاغراً.",
    none: "لا توجد مواضيع مسجلة.",
    noneAdvice: "استورد قائمة مواضيع الفريق أو حمّل السجل النموذجي.",
    count:
      "{count, plural, zero {# موضوع} one {موضوع واحد} two {موضوعان} few {# مواضيع} many {# موضوعاً} other {# موضوع}}",
    focalPoints: "مسؤولو الاتصال في الأمانة",
    coordinators: "المنسقون الذين سمّتهم الأفرقة الاستشارية",
    latestDocuments: "أحدث الوثائق",
    namedButClosed: "مُسمّى، والاسم غير منشور هنا",
    alternate: "مناوب",
    vacancy: {
      none: "لم يُعيَّن أحد",
      ended: "انتهت المدة",
      notStarted: "لم تبدأ المدة",
      alternateOnly: "لم يُعيَّن سوى مناوب",
    },
    runBy: "يديره",
    focalPointsNote:
      "موظفو المكاتب الثلاثة والأمانة العامة، بحسب المجال، في فريق المهام المعني بالتنسيق بين القطاعات.",
    coordinatorsNote: "ممثلو الأعضاء الذين سمّتهم الأفرقة الاستشارية للقطاعات الثلاثة، موضوعاً بعد موضوع.",
    progress: "ما أُنجز سنة بعد سنة",
    documents: "الوثائق",
    decisions: "المقررات",
    notDue: "غير مطلوب بعد",
    activities: "الأنشطة في مجاله",
    allActivities:
      "{count, plural, zero {عرض الأنشطة} one {عرض النشاط} two {عرض النشاطين} few {عرض الأنشطة كلها (#)} many {عرض الأنشطة كلها (#)} other {عرض الأنشطة كلها (#)}}",
  },
  value: {
    yes: "نعم",
    no: "لا",
  },
  records: {
    registerLead: "كل ما يحتويه السجل بحسب النوع، مع عدد القيود التي يمكنك الاطلاع عليها.",
    count:
      "{count, plural, zero {# قيد} one {قيد واحد} two {قيدان} few {# قيود} many {# قيداً} other {# قيد}}",
    titleColumn: "العنوان",
    updated: "آخر تغيير",
    filter: "كلمات في هذه القيود",
    more: "عرض المزيد",
    none: "لا يوجد قيد مطابق",
    noneAdvice: "احذف كلمات أو اختيارات، أو سجّل الدخول: بعض أنواع القيود متاحة للأمانة وحدها.",
    any: "الكل",
    facts: "ما يقوله القيد",
    referrers: "القيود التي تشير إليه",
    history: "السجل التاريخي",
    version: "الإصدار {version}",
    noDifference: "لم يتغير أي حقل.",
    noReferrers: "لا يشير إليه أي قيد آخر.",
    closed: "متاح للأمانة فقط",
    families: {
      people: "من هو من",
      topics: "المواضيع والاجتماعات والوثائق",
      mandates: "الولايات والمقررات",
      work: "الأنشطة وحالات التداخل",
      plans: "الخطط والقياس والتقارير",
    },
    closedTitle: "هذه القيود ليست متاحة للجميع",
    closedNote: "يطّلع عليها موظفو الأمانة، والأعضاء أيضاً في معظم الأنواع. سجّل الدخول للمتابعة.",
    export: "تنزيل هذه القائمة",
    clear: "إزالة الكلمات وعوامل التصفية",
  },
  activities: {
    lead: "ما تقوم به وحدات القطاعات والأمانة العامة: لمن، ومتى، وبأي أموال.",
    search: "كلمات في الأنشطة",
    filters:
      "{count, plural, zero {عوامل التصفية} one {عوامل التصفية (اختيار واحد)} two {عوامل التصفية (اختياران)} few {عوامل التصفية (# اختيارات)} many {عوامل التصفية (# اختياراً)} other {عوامل التصفية (# اختيار)}}",
    clear: "إزالة عوامل التصفية",
    allValues: "عرض الكل ({count, number})",
    count:
      "{count, plural, zero {لا أنشطة} one {نشاط واحد} two {نشاطان} few {# أنشطة} many {# نشاطاً} other {# نشاط}}",
    none: "لا يوجد نشاط مطابق",
    noneAdvice: "احذف كلمات أو عوامل تصفية.",
    purpose: "الغرض:",
    overlaps: "حالات التداخل التي يدخل فيها",
    noOverlaps: "لا تذكر أي حالة تداخل هذا النشاط.",
  },
  editing,
  lists,
  waiting,
  visits,
  chart,
  palette,
  people,
  groups,
  history,
  imports,
  library,
  live,
  overlaps,
  reports,
  files: {
    xlsx: "مصنف Excel (xlsx)",
    csv: "نص بفواصل (csv)",
    jsonl: "للبرامج (jsonl)",
  },
};

export default catalogue;
