import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  title: "الأشخاص",
  lead: "من يتولى ماذا في التنسيق: عن كل قطاع وعن الأمانة العامة، وفي كل موضوع، وعلى رأس كل فريق؛ والأماكن التي لا يشغلها أحد.",
  persons: "الأشخاص المذكورون بأسمائهم",
  noPersons: "لم يُسجل أي شخص.",
  noDuties: "لا مسؤولية مسجلة",
  closed: "أسماء الأشخاص مفتوحة لموظفي الأمانة وحدهم.",
  duty: {
    focalPoint: "مسؤول اتصال",
    alternate: "مسؤول اتصال مناوب",
    coordinator: "منسق موضوع",
    chair: "رئيس",
    action: "إجراء يتعين اتخاذه",
  },
  staff: "من يمثل القطاعات والأمانة العامة",
  members: "منسقو المواضيع الذين تعينهم الأفرقة الاستشارية",
  vacant:
    "{count, plural, zero {لا أماكن شاغرة} one {مكان شاغر واحد} two {مكانان شاغران} few {# أماكن شاغرة} many {# مكاناً شاغراً} other {# مكان شاغر}}",
  noVacant: "كل الأماكن مشغولة",
  unnamed: "لم يُذكر اسم",
  responsible: "المسؤوليات",
};

export default catalogue;
