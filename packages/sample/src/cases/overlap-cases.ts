import { localized } from "@intersector/domain";
import { published, type SampleRecord, six } from "../sample-record.ts";
import { illustrative } from "../sources.ts";

const both = (en: string, fr: string) => localized("en", { en, fr }, "draft");

/** Cases that have been decided, from agreed to solved. */
export const decidedCases: SampleRecord<"overlapCase">[] = [
  published("overlapCase", "case-cybersecurity-training", {
    title: six({
      fr: "Formations à la cybersécurité destinées aux régulateurs",
      en: "Cybersecurity training for regulators",
      es: "Formación en ciberseguridad para los reguladores",
      ru: "Обучение регуляторных органов по вопросам кибербезопасности",
      zh: "面向监管机构的网络安全培训",
      ar: "تدريب هيئات التنظيم في مجال الأمن السيبراني",
    }),
    class: "duplication",
    state: "agreed",
    activities: ["bdt-cybersecurity-training-regulators", "tsb-formation-cybersecurite-regulateurs"],
    units: ["bdt-networks-society", "tsb-technology-policy"],
    theme: "theme-cybersecurity",
    score: 0.83,
    identifiedOn: "2025-11-12",
    evidence: [
      {
        facet: "activity",
        text: both(
          "Both courses last a week and treat incidents, critical infrastructure and national strategies.",
          "Les deux stages durent une semaine et traitent des incidents, des infrastructures critiques et des stratégies nationales.",
        ),
        score: 0.86,
      },
      {
        facet: "beneficiaries",
        text: both(
          "Both address the staff of regulators, in part of the same countries of Africa.",
          "Les deux s'adressent au personnel des régulateurs, en partie dans les mêmes pays d'Afrique.",
        ),
        score: 0.8,
      },
      {
        facet: "time",
        text: both("Both run from April to October 2026.", "Les deux ont lieu d'avril à octobre 2026."),
      },
    ],
    positiveEffects: [
      both("Courses exist in English and in French.", "Des stages existent en anglais et en français."),
    ],
    negativeEffects: [
      both(
        "The same regulators receive two invitations in one quarter.",
        "Les mêmes régulateurs reçoivent deux invitations dans le même trimestre.",
      ),
    ],
    validations: [
      {
        unit: "bdt-networks-society",
        verdict: "agrees",
        by: "Focal point of BDT (illustration)",
        on: "2025-12-01",
      },
      {
        unit: "tsb-technology-policy",
        verdict: "agrees",
        by: "Focal point of TSB (illustration)",
        on: "2025-12-08",
      },
    ],
    options: [
      {
        solution: "deliverJointly",
        advantages: [
          both("One course, two languages, one invitation.", "Un stage, deux langues, une invitation."),
        ],
        drawbacks: [both("A joint calendar must be kept.", "Il faut tenir un calendrier commun.")],
      },
      {
        solution: "differentiate",
        advantages: [both("Each unit keeps its course.", "Chaque entité garde son stage.")],
        drawbacks: [both("The contents must be written anew.", "Les contenus doivent être réécrits.")],
      },
    ],
    chosen: "deliverJointly",
    decision: "decision-isc-tf-cybersecurity-training",
    savingClaimed: { amount: 90_000, currency: "CHF" },
    provenance: illustrative,
  }),
  published("overlapCase", "case-accessibility-audits", {
    title: six({
      fr: "Audits d'accessibilité des pages web",
      en: "Accessibility audits of web pages",
      es: "Auditorías de accesibilidad de las páginas web",
      ru: "Проверки доступности веб-страниц",
      zh: "网页无障碍审查",
      ar: "عمليات تدقيق إمكانية النفاذ إلى صفحات الويب",
    }),
    class: "overlap",
    state: "addressed",
    activities: ["gs-website-accessibility-audit", "tsb-web-accessibility-review"],
    units: ["gs-information-services", "tsb-operations"],
    theme: "theme-accessibility",
    score: 0.77,
    identifiedOn: "2025-09-03",
    evidence: [
      {
        facet: "activity",
        text: both(
          "The audit of the whole website covers the pages that the other one reviews.",
          "L'audit de l'ensemble du site couvre les pages que l'autre examine.",
        ),
      },
    ],
    validations: [
      {
        unit: "gs-information-services",
        verdict: "agrees",
        by: "Focal point of GS (illustration)",
        on: "2025-09-20",
      },
      {
        unit: "tsb-operations",
        verdict: "agrees",
        by: "Focal point of TSB (illustration)",
        on: "2025-09-24",
      },
    ],
    options: [{ solution: "leadAndSupport", advantages: [], drawbacks: [] }],
    chosen: "leadAndSupport",
    decision: "decision-isc-tf-accessibility-audits",
    closedOn: "2026-02-27",
    savingClaimed: { amount: 40_000, currency: "CHF" },
    savingVerified: { amount: 30_000, currency: "CHF" },
    provenance: illustrative,
  }),
  published("overlapCase", "case-ipv6-workshops", {
    title: six({
      fr: "Ateliers sur le déploiement du protocole IPv6 dans les Amériques",
      en: "IPv6 deployment workshops in the Americas",
      es: "Talleres de despliegue de IPv6 en las Américas",
      ru: "Практикумы по внедрению IPv6 в странах Северной и Южной Америки",
      zh: "美洲IPv6部署讲习班",
      ar: "ورش عمل بشأن نشر الإصدار السادس من بروتوكول الإنترنت في الأمريكتين",
    }),
    class: "duplication",
    state: "beingCarriedOut",
    activities: ["tsb-ipv6-training", "ro-americas-ipv6"],
    units: ["tsb-technology-policy", "ro-americas"],
    theme: "theme-ip-networks",
    score: 0.88,
    identifiedOn: "2025-10-15",
    evidence: [
      {
        facet: "activity",
        text: both(
          "The two descriptions are the same text in two languages.",
          "Les deux descriptions sont le même texte en deux langues.",
        ),
        score: 0.91,
      },
    ],
    validations: [
      {
        unit: "tsb-technology-policy",
        verdict: "agrees",
        by: "Focal point of TSB (illustration)",
        on: "2025-11-03",
      },
      { unit: "ro-americas", verdict: "agrees", by: "Regional Office (illustration)", on: "2025-11-10" },
    ],
    options: [{ solution: "leadAndSupport", advantages: [], drawbacks: [] }],
    chosen: "leadAndSupport",
    decision: "decision-isc-tf-ipv6",
    savingClaimed: { amount: 45_000, currency: "CHF" },
    provenance: illustrative,
  }),
  published("overlapCase", "case-ai-newsletters", {
    title: six({
      fr: "Lettres d'information sur l'intelligence artificielle",
      en: "Newsletters on artificial intelligence",
      es: "Boletines sobre inteligencia artificial",
      ru: "Информационные бюллетени по искусственному интеллекту",
      zh: "人工智能通讯",
      ar: "النشرات الإخبارية المتعلقة بالذكاء الاصطناعي",
    }),
    class: "duplication",
    state: "beingCarriedOut",
    activities: ["tsb-ai-newsletter", "gs-ai-digest"],
    units: ["tsb-technology-policy", "gs-communications"],
    theme: "theme-ai",
    score: 0.81,
    identifiedOn: "2026-01-14",
    evidence: [
      {
        facet: "beneficiaries",
        text: both("Half of the readers receive both.", "La moitié des lecteurs reçoivent les deux."),
      },
    ],
    validations: [
      {
        unit: "tsb-technology-policy",
        verdict: "agrees",
        by: "Focal point of TSB (illustration)",
        on: "2026-01-26",
      },
      {
        unit: "gs-communications",
        verdict: "agrees",
        by: "Focal point of GS (illustration)",
        on: "2026-01-28",
      },
    ],
    options: [{ solution: "merge", advantages: [], drawbacks: [] }],
    chosen: "merge",
    decision: "decision-coco-newsletters",
    savingClaimed: { amount: 28_000, currency: "CHF" },
    provenance: illustrative,
  }),
  published("overlapCase", "case-july-events", {
    title: six({
      fr: "Grandes manifestations de la semaine du 6 juillet 2026",
      en: "Large events in the week of 6 July 2026",
      es: "Grandes eventos de la semana del 6 de julio de 2026",
      ru: "Крупные мероприятия на неделе с 6 июля 2026 года",
      zh: "2026年7月6日当周的大型活动",
      ar: "الأحداث الكبرى في أسبوع 6 يوليو 2026",
    }),
    class: "overlap",
    state: "partlyAddressed",
    activities: [
      "gs-wsis-forum",
      "tsb-ai-for-good-summit",
      "bdt-global-symposium-regulators",
      "gs-ai-governance-dialogue",
    ],
    units: ["gs-strategic-planning", "tsb-technology-policy", "bdt-partnerships"],
    theme: "theme-events",
    identifiedOn: "2025-12-02",
    evidence: [
      {
        facet: "time",
        text: both("Four events on the same days.", "Quatre manifestations aux mêmes dates."),
      },
    ],
    positiveEffects: [
      both(
        "Ministers travel once for several events.",
        "Les ministres se déplacent une fois pour plusieurs manifestations.",
      ),
    ],
    validations: [
      {
        unit: "gs-strategic-planning",
        verdict: "agrees",
        by: "Focal point of GS (illustration)",
        on: "2025-12-15",
      },
      {
        unit: "bdt-partnerships",
        verdict: "disagrees",
        by: "Focal point of BDT (illustration)",
        on: "2025-12-16",
        comment: both(
          "The symposium meets in another country and has other participants.",
          "Le colloque se tient dans un autre pays et réunit d'autres participants.",
        ),
      },
    ],
    options: [{ solution: "sequence", advantages: [], drawbacks: [] }],
    chosen: "sequence",
    decision: "decision-isc-tf-july-events",
    provenance: illustrative,
  }),
];
