import { useTranslations } from "use-intl";
import { Section } from "../../../components/page.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { useLanguage } from "../../../lib/use-language.ts";
import { citationOf } from "../resolution-name.ts";
import { useRevisionChains } from "../use-resolutions.ts";
import { RevisionLine } from "./revision-line.tsx";

/** All revisions of a resolution, and a word where this is not the one in force. */
export function ResolutionRevisions({ id }: { id: string }) {
  const t = useTranslations();
  const language = useLanguage();
  const { data } = useRevisionChains();
  const chain = data?.find(({ revisions }) => revisions.some((revision) => revision.id === id));
  if (!chain) return null;
  const { current, revisions } = chain;
  const isOld = current.id !== id && current.body.status === "inForce";
  return (
    <Section title={t("library.resolutions.revisions")}>
      {isOld && (
        <p className="mb-4 rounded-md bg-warn-soft px-4 py-3 text-sm text-warn">
          {t("library.resolutions.old")}{" "}
          <RecordLink
            kind="resolution"
            id={current.id}
            className="font-semibold underline underline-offset-3"
          >
            {citationOf(current.body, language) ?? current.id}
          </RecordLink>
        </p>
      )}
      <RevisionLine revisions={revisions} shown={id} />
      {revisions.length === 1 && (
        <p className="mt-3 text-sm text-ink-faint">{t("library.resolutions.onlyOne")}</p>
      )}
    </Section>
  );
}
