import type { Catalogue } from "../../lib/intl.ts";
import type en from "./en.ts";

const catalogue: Catalogue<typeof en> = {
  nav: {
    texts: "النصوص والخطط",
    meetings: "الاجتماعات",
    documents: "الوثائق",
    resolutions: "القرارات",
  },
  resolutions: {
    lead: "ما قررته المؤتمرات والجمعيات والمجلس: كل رقم مع صيغه المراجَعة، والصيغة السارية منها.",
    revisions: "الصيغ المراجَعة",
    conference: "المؤتمر أو الدورة",
    old: "هذه ليست الصيغة السارية. الصيغة السارية:",
    onlyOne: "لا توجد أي صيغة مراجَعة أخرى مسجلة.",
    provisions: "ما ينص عليه",
    links: "الصلات بقرارات أخرى",
    linksNote:
      "يؤكد كل من الفريق الاستشاري للاتصالات الراديوية والفريق الاستشاري لتقييس الاتصالات والفريق الاستشاري لتنمية الاتصالات كل صلة، ثم يؤكدها من جديد بعد كل مؤتمر.",
    noLinks: "لا توجد أي صلة مسجلة بقرار آخر.",
    confirmed: "مؤكدة",
    toConfirm: "بحاجة إلى تأكيد",
    neverConfirmed: "لم يؤكدها قط: {groups}",
    outdated: "لم يؤكدها منذ المؤتمر الأخير: {groups}",
    incoming: {
      sameTheme: "الموضوع نفسه",
      carriesOut: "ينفذه",
      repeats: "يكرره",
      complements: "يكمله",
      conflicts: "يتعارض معه",
      supersedes: "حل محله",
    },
  },
  meetings: {
    lead: "الاجتماعات والمؤتمرات المقبلة، وما يُستحق لكل منها ومتى، وما عُقد منها.",
    coming: "المقبلة",
    noneComing: "لا يوجد اجتماع مقبل مطابق. قلّل معايير الاختيار، أو سجّل الاجتماع المقبل.",
    past: "السابقة",
    undated: "لم يُذكر التاريخ",
    unreported: "مضى تاريخه ولم تُسجَّل نتيجته",
    documents:
      "{count, plural, zero {لا وثائق} one {وثيقة واحدة} two {وثيقتان} few {# وثائق} many {# وثيقة} other {# وثيقة}}",
    deadlines: "المواعيد النهائية",
    itsDocuments: "وثائقه",
    noDocuments: "لم تُسجَّل بعد أي وثيقة لهذا الاجتماع.",
  },
  documents: {
    lead: "ما قُدِّم إلى الاجتماعات وما أصدرته الأمانة، وما آل إليه؛ وتندرج الإضافات والمراجعات تحت الوثيقة التابعة لها.",
    ofNoMeeting: "لا تتبع أي اجتماع",
    languages: "اللغات التي صدرت بها",
    notPlanned: "غير مقرر",
    parts: "ما يتبعها",
  },
};

export default catalogue;
