import { type Activity, type LocalizedText, labelOfField, type Side } from "@intersector/domain";
import { useMemo } from "react";
import { Localized } from "../../../components/localized.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import { type Included, titleOfIncluded } from "../../../lib/included.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { formsOf } from "../forms-of.ts";
import type { PairReply } from "../overlaps-api.ts";
import { MarkedText } from "./marked-text.tsx";

export interface PairTextsProps {
  reply: PairReply;
  sideOf: ReadonlyMap<string, Side>;
  /** The term that the reader is looking at. */
  chosen: string | undefined;
}

/** Both texts side by side, or under one another where there is no room, with the words that they share. */
export function PairTexts({ reply, sideOf, chosen }: PairTextsProps) {
  const { pair } = reply;
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      {(["a", "b"] as const).map((end) => (
        <ActivityText
          key={end}
          id={reply[end].id}
          body={reply[end].body as unknown as Activity}
          included={reply.included}
          side={sideOf.get(String(reply[end].body.unit))}
          compared={pair.language}
          forms={formsOf(pair, end)}
          chosen={chosen}
        />
      ))}
    </div>
  );
}

interface ActivityTextProps {
  id: string;
  body: Activity;
  included: Included;
  side: Side | undefined;
  compared: string | undefined;
  forms: ReturnType<typeof formsOf>;
  chosen: string | undefined;
}

function ActivityText({ id, body, included, side, compared, forms, chosen }: ActivityTextProps) {
  const language = useLanguage();
  const marking = useMemo(() => ({ compared, forms, chosen }), [compared, forms, chosen]);
  const labelled = (field: "purpose" | "outputs", texts: readonly LocalizedText[]) =>
    texts.length > 0 && (
      <div>
        <h3 className="text-xs font-semibold text-ink-faint">{labelOfField("activity", field, language)}</h3>
        {texts.map((text) => (
          <p key={JSON.stringify(text.texts)}>
            <MarkedText value={text} {...marking} />
          </p>
        ))}
      </div>
    );
  return (
    <article className="space-y-3 rounded-lg border border-line bg-surface p-5 sm:p-6">
      <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm">
        {side && <SideBadge side={side} />}
        <RecordLink kind="unit" id={body.unit}>
          <Localized value={titleOfIncluded(included, "unit", body.unit)} plain />
        </RecordLink>
        <ProvenanceBadge provenance={body.provenance} />
      </p>
      <h3 className="text-lg">
        <RecordLink
          kind="activity"
          id={id}
          className="text-ink underline decoration-line-strong underline-offset-4 hover:text-accent hover:decoration-accent"
        >
          <MarkedText value={body.title} {...marking} />
        </RecordLink>
      </h3>
      <div className="prose-measure space-y-3 text-sm leading-relaxed">
        {body.description && (
          <p>
            <MarkedText value={body.description} {...marking} />
          </p>
        )}
        {labelled("purpose", body.purpose ? [body.purpose] : [])}
        {labelled("outputs", body.outputs)}
      </div>
    </article>
  );
}
