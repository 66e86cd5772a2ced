import { type KindName, labelOfField, type Provenance } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { fieldsOf } from "../lib/field-shape.ts";
import type { Included } from "../lib/included.ts";
import { useLanguage } from "../lib/use-language.ts";
import { FactList } from "./fact-list.tsx";
import { FieldValue, isEmpty } from "./field-value.tsx";

export interface RecordFactsProps {
  kind: KindName;
  body: Readonly<Record<string, unknown>>;
  included: Included | undefined;
  /** Fields that the page shows elsewhere. */
  without?: readonly string[];
}

/** All that a record says, field by field, in the order of its schema, and where it comes from. */
export function RecordFacts({ kind, body, included, without = [] }: RecordFactsProps) {
  const language = useLanguage();
  const t = useTranslations();
  const facts = fieldsOf(kind)
    .filter(({ name }) => !without.includes(name) && !isEmpty(body[name]))
    .map(({ name, shape }) => ({
      id: name,
      label: labelOfField(kind, name, language),
      value: <FieldValue kind={kind} shape={shape} value={body[name]} included={included} />,
    }));
  const provenance = body.provenance as Provenance | undefined;
  if (provenance && provenance.status !== "entered") {
    facts.push({
      id: "provenance",
      label: t("provenance.label"),
      value: (
        <>
          <p>{t(`provenance.status.${provenance.status}`)}</p>
          <FieldValue kind={kind} shape={{ type: "provenance" }} value={provenance} included={included} />
        </>
      ),
    });
  }
  return <FactList facts={facts} />;
}
