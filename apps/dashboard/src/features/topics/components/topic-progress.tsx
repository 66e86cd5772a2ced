import type { TopicProgress } from "@intersector/domain";
import { Localized } from "../../../components/localized.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import type { Included } from "../../../lib/included.ts";

export interface TopicProgressListProps {
  progress: readonly TopicProgress[];
  included: Included | undefined;
}

/** What happened on a topic, year by year, the latest first, with what each statement rests on. */
export function TopicProgressList({ progress, included }: TopicProgressListProps) {
  return (
    <ol className="space-y-6">
      {progress
        .toSorted((a, b) => b.year - a.year)
        .map((step) => (
          <li
            key={`${step.year} ${step.text.original} ${step.text.texts[step.text.original]}`}
            className="grid gap-x-6 gap-y-1 sm:grid-cols-[4rem_minmax(0,1fr)]"
          >
            <span className="text-lg font-bold tabular-nums">{step.year}</span>
            <div className="prose-measure">
              <p>
                <Localized value={step.text} />
              </p>
              <ul className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-sm">
                {step.documents.map((id) => (
                  <li key={id}>
                    <RecordLink kind="document" id={id} included={included} />
                  </li>
                ))}
                {step.resolutions.map((id) => (
                  <li key={id}>
                    <RecordLink kind="resolution" id={id} included={included} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
    </ol>
  );
}
