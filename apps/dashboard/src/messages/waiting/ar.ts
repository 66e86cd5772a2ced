import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "ما ينتظرك",
  titleReader: "ما يمكنك متابعته الآن",
  nothing: "لا شيء ينتظرك.",
  total:
    "{count, plural, zero {لا أمور في الانتظار.} one {أمر واحد في الانتظار.} two {أمران في الانتظار.} few {# أمور في الانتظار.} many {# أمراً في الانتظار.} other {# أمر في الانتظار.}}",
  lateTotal:
    "{count, plural, zero {لا تأخير.} one {واحد منها متأخر.} two {اثنان منها متأخران.} few {# منها متأخرة.} many {# منها متأخرة.} other {# منها متأخرة.}}",
  lateCount:
    "{count, plural, zero {لا تأخير} one {واحد متأخر} two {اثنان متأخران} few {# متأخرة} many {# متأخرة} other {# متأخرة}}",
  late: "متأخر، {ago}",
  since: "منذ {day}",
  showAll:
    "{count, plural, zero {عرض البقية} one {عرض واحد آخر} two {عرض اثنين آخرين} few {عرض # أخرى} many {عرض # أخرى} other {عرض # أخرى}}",
  showRest:
    "{count, plural, zero {عرض البقية} one {عرض أمر واحد آخر لأسباب أخرى} two {عرض أمرين آخرين لأسباب أخرى} few {عرض # أمور أخرى لأسباب أخرى} many {عرض # أمراً آخر لأسباب أخرى} other {عرض # أمر آخر لأسباب أخرى}}",
  untold:
    "{count, plural, zero {لا بقية.} one {وواحد آخر لا يظهر هنا.} two {واثنان آخران لا يظهران هنا.} few {و# أخرى لا تظهر هنا.} many {و# أخرى لا تظهر هنا.} other {و# أخرى لا تظهر هنا.}}",
  reasons: {
    caseAwaitsUnit: "حالات تداخل تنتظر رد وحداتك",
    caseToDecide: "حالات جاهزة للبت فيها: ردت جميع الوحدات",
    actionDue: "إجراءات مطلوبة",
    answerDue: "بيانات اتصال لم يُرد عليها",
    draftToPublish: "مسودات يتعين نشرها",
    draftToFinish: "مسودات كتبتَها ولم تُنشر بعد",
    reportToPrepare: "تقارير قيد الإعداد",
    meetingUnderWay: "اجتماعات جارية",
    meetingDeadline: "مواعيد نهائية للاجتماعات",
    meetingStarts: "اجتماعات مقبلة",
    caseToExamine: "حالات محتملة لم تُدرس بعد",
    placeVacant: "مجالات بلا مسؤول اتصال",
    coordinatorMissing: "مواضيع لم يعيّن لها فريق استشاري منسقاً",
    meetingToClose: "اجتماعات انتهت وما زالت مسجلة كمخططة",
    documentOpen: "وثائق بلا نتيجة مسجلة",
    reportToRead: "آخر تقرير منشور",
    topicOpen: "مواضيع جارية",
  },
};

export default catalogue;
