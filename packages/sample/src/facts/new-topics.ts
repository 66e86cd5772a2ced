import { published, type SampleRecord, six } from "../sample-record.ts";
import { annualReport } from "../sources.ts";

/** The topics that the ISCG has taken up, and the one that it may take up. */
export const newTopics: SampleRecord<"topic">[] = [
  published("topic", "topic-private-sector-participation", {
    title: six({
      fr: "Participation du secteur privé",
      en: "Private sector participation",
      es: "Participación del sector privado",
      ru: "Участие частного сектора",
      zh: "私营部门的参与",
      ar: "مشاركة القطاع الخاص",
    }),
    state: "new",
    group: "iscg",
    theme: "theme-private-sector",
    position: 6,
    progress: [
      {
        year: 2026,
        text: six({
          fr: "Les activités que l'UIT-T mène à l'égard du secteur privé ont été présentées à la dernière réunion du Groupe ISCG. L'exposé a surtout porté sur les initiatives en cours, destinées à prolonger le succès de l'atelier tenu en 2024 sur ce sujet.",
          en: "The activities of ITU-T concerning private sector participation were presented at the last ISCG meeting. The presentation dwelt above all on current initiatives that build on the success of the workshop held on the subject in 2024.",
          es: "En la última reunión del ISCG se presentaron las actividades del UIT-T relativas a la participación del sector privado. La presentación se centró sobre todo en las iniciativas en curso, que buscan aprovechar el éxito del taller celebrado en 2024 sobre este tema.",
          ru: "На последнем собрании МСКГ была представлена деятельность МСЭ-Т, касающаяся участия частного сектора. Основное внимание было уделено текущим инициативам, призванным развить успех семинара-практикума, проведенного по этой теме в 2024 году.",
          zh: "在ISCG最近一次会议上，介绍了ITU-T在私营部门参与方面的活动，重点是正在开展的各项举措，旨在巩固2024年相关讲习班取得的成功。",
          ar: "عُرضت في الاجتماع الأخير للفريق ISCG أنشطة قطاع تقييس الاتصالات المتعلقة بمشاركة القطاع الخاص. وانصب العرض أساساً على المبادرات الجارية الرامية إلى البناء على نجاح ورشة العمل التي عُقدت في عام 2024 بشأن هذا الموضوع.",
        }),
      },
    ],
    provenance: annualReport,
  }),
  published("topic", "topic-streamlining-of-resolutions", {
    title: six({
      fr: "Groupe du Rapporteur sur la rationalisation des Résolutions",
      en: "Rapporteur Group on the streamlining of resolutions",
      es: "Grupo de Relator sobre la racionalización de las Resoluciones",
      ru: "Группа Докладчика по упорядочению резолюций",
      zh: "精简决议报告人组",
      ar: "فريق المقرر المعني بترشيد القرارات",
    }),
    state: "new",
    group: "iscg",
    rapporteurGroup: "rg-streamlining",
    theme: "theme-resolution-streamlining",
    openedBy: "decision-iscg-rapporteur-group-streamlining",
    position: 7,
    resolutions: ["pp-154-rev-bucharest-2022", "pp-191-rev-bucharest-2022"],
    progress: [
      {
        year: 2026,
        text: six({
          fr: "La création de ce Groupe du Rapporteur a été approuvée à la dernière réunion que le Groupe ISCG a tenue en 2025. Le Rapporteur a déjà soumis deux propositions de rationalisation de résolutions.",
          en: "This Rapporteur Group was approved at the last meeting that the ISCG held in 2025. The Rapporteur has already submitted two proposals to streamline resolutions.",
          es: "Este Grupo de Relator se aprobó en la última reunión que el ISCG celebró en 2025. El Relator ya ha presentado dos propuestas de racionalización de resoluciones.",
          ru: "Создание этой Группы Докладчика было утверждено на последнем собрании МСКГ, состоявшемся в 2025 году. Докладчик уже представил два предложения по упорядочению резолюций.",
          zh: "该报告人组在ISCG 2025年最后一次会议上获得批准。报告人已提交两份精简决议的提案。",
          ar: "تمت الموافقة على إنشاء فريق المقرر هذا في آخر اجتماع عقده الفريق ISCG في عام 2025. وقدّم المقرر بالفعل مقترحين لترشيد القرارات.",
        }),
        documents: ["iscg-26-1-7-add-1", "iscg-26-1-7-add-2"],
        resolutions: ["pp-154-rev-bucharest-2022", "pp-191-rev-bucharest-2022"],
      },
    ],
    provenance: annualReport,
  }),
  published("topic", "topic-efficiencies", {
    title: six({
      fr: "Gains d'efficacité",
      en: "Efficiencies",
      es: "Eficiencias",
      ru: "Повышение эффективности",
      zh: "增效",
      ar: "تحقيق الكفاءة",
    }),
    state: "proposed",
    group: "iscg",
    openedBy: "decision-iscg-efficiencies",
    position: 8,
    progress: [
      {
        year: 2026,
        text: six({
          fr: "À sa dernière réunion, le Groupe ISCG a décidé d'inscrire les « gains d'efficacité » au nombre des thèmes potentiels. L'objectif est de faciliter l'échange des bonnes pratiques qui permettent d'ores et déjà de réaliser de tels gains dans l'ensemble de l'Union.",
          en: "At its last meeting, the ISCG decided to include “efficiencies” as a new potential topic. The aim is to make it easier to share the good practices that already bring efficiency gains across the Union.",
          es: "En su última reunión, el ISCG decidió incluir las «eficiencias» como nuevo tema potencial. El objetivo es facilitar el intercambio de las buenas prácticas que ya permiten lograr ganancias de eficiencia en toda la Unión.",
          ru: "На своем последнем собрании МСКГ постановила включить «повышение эффективности» в число потенциальных новых тем. Цель состоит в том, чтобы содействовать обмену передовым опытом, который уже сейчас позволяет добиваться повышения эффективности в масштабах всего Союза.",
          zh: "ISCG在最近一次会议上决定将“增效”列为新的潜在议题，以便就已在整个国际电联产生增效成果的良好做法进行交流。",
          ar: "قرر الفريق ISCG في اجتماعه الأخير إدراج «تحقيق الكفاءة» باعتباره موضوعاً جديداً محتملاً. والهدف هو تيسير تبادل الممارسات الجيدة التي تتيح بالفعل تحقيق مكاسب في الكفاءة على نطاق الاتحاد.",
        }),
      },
    ],
    provenance: annualReport,
  }),
];
