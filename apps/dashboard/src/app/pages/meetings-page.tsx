import { useTranslations } from "use-intl";
import { Page } from "../../components/page.tsx";
import { MeetingCalendar } from "../../features/meetings/components/meeting-calendar.tsx";
import { useKindName } from "../../lib/use-term.ts";
import { ReadersOf } from "../readers-of.tsx";
import { useListSearch } from "../use-list-search.ts";

/** The meetings and conferences: what comes, and what was held. */
export function MeetingsPage() {
  const t = useTranslations();
  const kindName = useKindName();
  return (
    <ReadersOf kind="meeting">
      <Page title={kindName("meeting", "many")} lead={t("library.meetings.lead")}>
        <MeetingCalendar {...useListSearch()} />
      </Page>
    </ReadersOf>
  );
}
