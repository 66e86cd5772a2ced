import type { KindName } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Section } from "../../../components/page.tsx";
import { RecordFacts } from "../../../components/record-facts.tsx";
import { History } from "./history.tsx";
import { RecordFrame } from "./record-frame.tsx";
import { Referrers } from "./referrers.tsx";

/** One record of any kind: what it says, who refers to it, and its versions for who may read them. */
export function RecordView({ kind, id }: { kind: KindName; id: string }) {
  const t = useTranslations();
  return (
    <RecordFrame kind={kind} id={id}>
      {({ body, included, may }) => (
        <div className="grid gap-x-12 gap-y-12 xl:grid-cols-[3fr_2fr]">
          <div className="space-y-12">
            <Section title={t("records.facts")}>
              <RecordFacts kind={kind} body={body} included={included} without={["title", "name"]} />
            </Section>
            {may.readHistory && <History kind={kind} id={id} />}
          </div>
          <Referrers kind={kind} id={id} />
        </div>
      )}
    </RecordFrame>
  );
}
