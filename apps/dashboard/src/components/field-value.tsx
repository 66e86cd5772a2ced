import {
  type KindName,
  type LocalizedText,
  labelOfField,
  type Money,
  type Period,
  type Provenance,
  placeIn,
  type RecordKey,
} from "@intersector/domain";
import { useTranslations } from "use-intl";
import { choiceWord } from "../lib/choice-word.ts";
import type { FieldShape } from "../lib/field-shape.ts";
import type { Included } from "../lib/included.ts";
import { useFormats } from "../lib/use-formats.ts";
import { useLanguage } from "../lib/use-language.ts";
import { useTerm } from "../lib/use-term.ts";
import { BriefList } from "./brief-list.tsx";
import { FactList } from "./fact-list.tsx";
import { Localized } from "./localized.tsx";
import { ProvenanceBadge } from "./provenance-badge.tsx";
import { OutsideLink, RecordLink } from "./record-link.tsx";
import { SideBadge } from "./side-mark.tsx";

export interface FieldValueProps {
  kind: KindName;
  shape: FieldShape;
  value: unknown;
  included: Included | undefined;
  /** In a table: short dates, and texts without more than they say. */
  brief?: boolean;
}

/** One value of a record, shown as its schema says: text in its language, references as links, codes as words. */
export function FieldValue({ kind, shape, value, included, brief = false }: FieldValueProps) {
  const formats = useFormats();
  const language = useLanguage();
  const term = useTerm();
  const t = useTranslations();
  switch (shape.type) {
    case "localized":
      return <Localized value={value as LocalizedText} />;
    case "reference":
      return <ReferenceValue kinds={shape.kinds} value={value as string | RecordKey} included={included} />;
    case "vocabulary":
      return shape.name === "side" ? <SideBadge side={value as never} /> : term(shape.name, String(value));
    case "choice":
      return choiceWord(shape.name, String(value), language);
    case "byLanguage":
      return <ByLanguage kind={kind} item={shape.item} values={value as object} />;
    case "period":
      return <bdi>{formats.period(value as Period)}</bdi>;
    case "money":
      return <bdi>{formats.money(value as Money)}</bdi>;
    case "date":
      return brief ? (
        <bdi className="whitespace-nowrap">{formats.shortDay(String(value))}</bdi>
      ) : (
        <bdi>{formats.day(String(value))}</bdi>
      );
    case "url":
      return (
        <OutsideLink href={String(value)}>
          <bdi className="break-all">{String(value)}</bdi>
        </OutsideLink>
      );
    case "email":
      return <OutsideLink href={`mailto:${String(value)}`}>{String(value)}</OutsideLink>;
    case "number":
      return (
        <span className="tabular-nums">{isYear(value) ? String(value) : formats.number(Number(value))}</span>
      );
    case "boolean":
      return value === true ? t("value.yes") : t("value.no");
    case "provenance":
      return <ProvenanceValue provenance={value as Provenance} />;
    case "list":
      return (
        <ListValue
          kind={kind}
          item={shape.item}
          values={value as unknown[]}
          included={included}
          brief={brief}
        />
      );
    case "object":
      return (
        <FactList
          facts={shape.fields.flatMap((field) => {
            const inner = (value as Record<string, unknown>)[field.name];
            return isEmpty(inner)
              ? []
              : [
                  {
                    id: field.name,
                    label: labelOfField(kind, field.name, language),
                    value: <FieldValue kind={kind} shape={field.shape} value={inner} included={included} />,
                  },
                ];
          })}
        />
      );
    case "place":
      return <bdi>{placeIn(String(value), language)}</bdi>;
    case "text":
      return <bdi>{typeof value === "object" ? JSON.stringify(value) : String(value)}</bdi>;
  }
}

/** True for what a record leaves open, which is not shown. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === "object" && Object.keys(value).length === 0;
}

function isYear(value: unknown): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1865 && value <= 2200;
}

function ReferenceValue(props: {
  kinds: readonly KindName[];
  value: string | RecordKey;
  included: Included | undefined;
}) {
  const [first] = props.kinds;
  if (typeof props.value === "object") {
    return <RecordLink kind={props.value.kind} id={props.value.id} included={props.included} />;
  }
  return first ? (
    <RecordLink kind={first} id={props.value} included={props.included} />
  ) : (
    <bdi>{props.value}</bdi>
  );
}

function ByLanguage({ kind, item, values }: { kind: KindName; item: FieldShape; values: object }) {
  const reader = useLanguage();
  return (
    <ul className="space-y-1">
      {Object.entries(values).map(([language, value]) => (
        <li key={language} className="flex flex-wrap gap-x-2">
          <span className="text-ink-faint">{choiceWord("language", language, reader)}</span>
          <FieldValue kind={kind} shape={item} value={value} included={undefined} />
        </li>
      ))}
    </ul>
  );
}

function ListValue(props: {
  kind: KindName;
  item: FieldShape;
  values: unknown[];
  included: Included | undefined;
  brief: boolean;
}) {
  const items = props.values.map((value) => ({
    id: JSON.stringify(value),
    shown: (
      <FieldValue
        kind={props.kind}
        shape={props.item}
        value={value}
        included={props.included}
        brief={props.brief}
      />
    ),
  }));
  if (props.brief) return <BriefList items={items} />;
  const isShort = props.item.type === "vocabulary";
  return (
    <ul className={isShort ? "flex flex-wrap gap-x-3 gap-y-1" : "space-y-1.5"}>
      {items.map(({ id, shown }) => (
        <li key={id}>{shown}</li>
      ))}
    </ul>
  );
}

function ProvenanceValue({ provenance }: { provenance: Provenance }) {
  return (
    <p>
      <ProvenanceBadge provenance={provenance} />{" "}
      {provenance.url ? (
        <OutsideLink href={provenance.url}>
          <bdi>{provenance.source ?? provenance.url}</bdi>
        </OutsideLink>
      ) : (
        provenance.source && <bdi>{provenance.source}</bdi>
      )}
    </p>
  );
}
