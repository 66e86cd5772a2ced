import type { BodyInput, Language, Provenance } from "@intersector/domain";
import { localized } from "@intersector/domain";
import { published, type SampleRecord, six } from "../sample-record.ts";
import { background } from "../sources.ts";
import itemRows from "./framework-items.json" with { type: "json" };
import indicatorRows from "./indicators.json" with { type: "json" };

interface ItemRow
  extends Pick<
      BodyInput<"frameworkItem">,
      | "framework"
      | "code"
      | "parent"
      | "relatedItems"
      | "targetValue"
      | "metFromValue"
      | "targetYear"
      | "unitOfMeasure"
    >,
    Partial<Record<Language, string>> {
  id: string;
  en: string;
  status?: "official" | "found";
  source?: string;
  confidence?: "high" | "medium" | "low";
}

interface IndicatorRow extends Pick<BodyInput<"indicator">, "code" | "area" | "dataHubCode"> {
  id: string;
  en: string;
  frameworkItems: string[];
  confidence: "high" | "medium" | "low";
  confirmed?: boolean;
}

/** The frameworks against which the Union measures. */
export const frameworks: SampleRecord<"framework">[] = [
  published("framework", "wsis", {
    name: "WSIS",
    title: six({
      fr: "Grandes orientations du Sommet mondial sur la société de l'information",
      en: "Action lines of the World Summit on the Information Society",
      es: "Líneas de Acción de la Cumbre Mundial sobre la Sociedad de la Información",
      ru: "Направления деятельности Всемирной встречи на высшем уровне по вопросам информационного общества",
      zh: "信息社会世界峰会行动方面",
      ar: "خطوط عمل القمة العالمية لمجتمع المعلومات",
    }),
    provenance: background,
  }),
  published("framework", "gdc", {
    name: "GDC",
    title: six({
      fr: "Pacte numérique mondial",
      en: "Global Digital Compact",
      es: "Pacto Digital Global",
      ru: "Глобальный цифровой договор",
      zh: "全球数字契约",
      ar: "التعاهد الرقمي العالمي",
    }),
    provenance: { status: "official", source: "A/RES/79/1, Annex I" },
  }),
  published("framework", "umc", {
    name: "UMC",
    title: six({
      fr: "Connectivité universelle et efficace : cibles à l'horizon 2030",
      en: "Universal and meaningful connectivity: targets for 2030",
      es: "Conectividad universal y efectiva: metas para 2030",
      ru: "Универсальная и реальная возможность установления соединений: целевые показатели на 2030 год",
      zh: "普遍和有意义的连通性：2030年具体目标",
      ar: "التوصيلية الشاملة والهادفة: مقاصد عام 2030",
    }),
    provenance: background,
  }),
  published("framework", "sdg", {
    name: "SDG",
    title: six({
      fr: "Objectifs de développement durable",
      en: "Sustainable Development Goals",
      es: "Objetivos de Desarrollo Sostenible",
      ru: "Цели в области устойчивого развития",
      zh: "可持续发展目标",
      ar: "أهداف التنمية المستدامة",
    }),
    url: "https://sdgs.un.org/goals",
    provenance: { status: "official", source: "A/RES/70/1" },
  }),
];

/** Their lines, with the title in the languages in which it was found, and the goals that WSIS action lines serve. */
export const frameworkItems: SampleRecord<"frameworkItem">[] = (itemRows as ItemRow[]).map(
  ({ id, ar, zh, en, fr, ru, es, status, source, confidence, ...fields }) => {
    const provenance: Provenance = {
      status: status ?? "background",
      ...(source === undefined ? {} : { source }),
      ...(confidence === undefined ? {} : { confidence }),
    };
    const texts = Object.entries({ ar, zh, en, fr, ru, es }).filter(([, text]) => text !== undefined);
    const title = localized("en", Object.fromEntries(texts) as Record<string, string>);
    return published("frameworkItem", id, { ...fields, title, provenance });
  },
);

/** The Partnership's core list, mapped to the frameworks for this register: the mapping is not the official one. */
export const indicators: SampleRecord<"indicator">[] = (indicatorRows as IndicatorRow[]).map(
  ({ id, en, confidence, confirmed = false, ...fields }) =>
    published("indicator", id, {
      ...fields,
      title: localized("en", { en }),
      provenance: {
        status: confirmed ? "found" : "background",
        confidence,
        source:
          "Partnership on Measuring ICT for Development, core list; mapping compiled for this register, unofficial",
      },
    }),
);
