import type { RegisterRecord } from "@intersector/domain";
import { Badge } from "../../../components/badge.tsx";
import { FigureCourse } from "../../../components/figure-course.tsx";
import { Localized } from "../../../components/localized.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { SideBadge } from "../../../components/side-mark.tsx";
import { useTerm } from "../../../lib/use-term.ts";

/** One initiative: what it is, who acts in it, and what it has brought in figures. */
export function InitiativeCard({ id, body }: Pick<RegisterRecord<"initiative">, "id" | "body">) {
  const term = useTerm();
  return (
    <article className="rounded-lg border border-line bg-surface p-5">
      <h3 className="text-lg">
        <RecordLink
          kind="initiative"
          id={id}
          title={body.title}
          className="text-ink underline decoration-line-strong underline-offset-4 hover:text-accent"
        />
      </h3>
      <p className="mt-2 flex flex-wrap items-center gap-2 text-sm">
        <Badge tone={body.state === "completed" ? "good" : "accent"}>
          {term("initiativeState", body.state)}
        </Badge>
        {body.sides.map((side) => (
          <SideBadge key={side} side={side} />
        ))}
        <ProvenanceBadge provenance={body.provenance} />
      </p>
      <p className="prose-measure mt-3 line-clamp-4 text-sm text-ink-soft">
        <Localized value={body.description} />
      </p>
      {body.figures.length > 0 && (
        <div className="mt-5 space-y-6 border-t border-line pt-4">
          {body.figures.map((figure) => (
            <FigureCourse key={JSON.stringify(figure.label.texts)} figure={figure} />
          ))}
        </div>
      )}
    </article>
  );
}
