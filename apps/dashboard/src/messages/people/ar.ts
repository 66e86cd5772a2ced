import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "الأشخاص",
  lead: "من يتولى ماذا في التنسيق: عن كل قطاع وعن الأمانة العامة، وفي كل موضوع، وعلى رأس كل فريق؛ والمواقع التي لا يشغلها أحد.",
  persons: "الأشخاص المذكورون بأسمائهم",
  noPersons: "لم يُسجل أي شخص.",
  noDuties: "لا مسؤولية مسجلة",
  closed: "أسماء الأشخاص متاحة لموظفي الأمانة وحدهم.",
  duty: {
    focalPoint: "مسؤول اتصال",
    alternate: "مسؤول اتصال مناوب",
    coordinator: "منسق موضوع",
    chair: "الرئاسة",
    action: "إجراء مطلوب",
  },
  staff: "من يمثل القطاعات والأمانة العامة",
  members: "منسقو المواضيع الذين تعينهم الأفرقة الاستشارية",
  vacant:
    "{count, plural, zero {لا مواقع شاغرة} one {موقع شاغر واحد} two {موقعان شاغران} few {# مواقع شاغرة} many {# موقعاً شاغراً} other {# موقع شاغر}}",
  noVacant: "كل المواقع مشغولة",
  unnamed: "لم يُذكر اسم",
  responsible: "المسؤوليات",
};

export default catalogue;
