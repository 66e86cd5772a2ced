import type { RegisterRecord, VocabularySlug } from "@intersector/domain";
import { useTranslations } from "use-intl";
import { Badge, type Tone } from "../../../components/badge.tsx";
import { today } from "../../../lib/today.ts";
import { useTerm } from "../../../lib/use-term.ts";
import { isUnreported } from "../group-meetings.ts";

const tones: Record<VocabularySlug<"meetingState">, Tone> = {
  planned: "accent",
  held: "neutral",
  cancelled: "bad",
};

/** Whether a meeting is planned or was held, and a word where its days have passed and nobody entered that it was. */
export function MeetingState({ meeting }: { meeting: Pick<RegisterRecord<"meeting">, "id" | "body"> }) {
  const t = useTranslations();
  const term = useTerm();
  const { state } = meeting.body;
  return isUnreported(meeting, today()) ? (
    <Badge tone="warn">{t("library.meetings.unreported")}</Badge>
  ) : (
    <Badge tone={tones[state]}>{term("meetingState", state)}</Badge>
  );
}
