import {
  type BodyOf,
  type KindName,
  type LocalizedText,
  recordStateTerms,
  textIn,
} from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Badge } from "../../../components/badge.tsx";
import { buttonClass } from "../../../components/button-class.ts";
import { ChangedNotice } from "../../../components/changed-notice.tsx";
import { Localized } from "../../../components/localized.tsx";
import { Page } from "../../../components/page.tsx";
import { ProvenanceBadge } from "../../../components/provenance-badge.tsx";
import { ErrorState, Loading } from "../../../components/states.tsx";
import { codeOfRecord } from "../../../lib/code-of-record.ts";
import type { Included } from "../../../lib/included.ts";
import { placeOfKind } from "../../../lib/place-of-record.ts";
import { ApiProblem } from "../../../lib/problem.ts";
import { recordQuery } from "../../../lib/records-api.ts";
import { titleOfShown } from "../../../lib/title-of-shown.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import { useKindName } from "../../../lib/use-term.ts";
import { MissingRecord } from "./missing-record.tsx";
import { RecordSteps } from "./record-steps.tsx";
import { WithdrawnNote } from "./withdrawn-note.tsx";

export interface ShownRecord<Name extends KindName> {
  id: string;
  version: number;
  body: BodyOf<Name>;
  included: Included | undefined;
  may: { change: boolean; readHistory: boolean };
}

export interface RecordFrameProps<Name extends KindName> {
  kind: Name;
  id: string;
  /** What stands beside the state and the provenance, under the heading. */
  marks?: (record: ShownRecord<Name>) => ReactNode;
  lead?: (record: ShownRecord<Name>) => ReactNode;
  /** The way to other records, beside where this one stands. */
  steps?: ReactNode;
  children: (record: ShownRecord<Name>) => ReactNode;
}

/** The page of one record: where it stands, its title, its marks; what is in it is the caller's. */
export function RecordFrame<Name extends KindName>({
  kind,
  id,
  marks,
  lead,
  steps,
  children,
}: RecordFrameProps<Name>) {
  const t = useTranslations();
  const language = useLanguage();
  const kindName = useKindName();
  const query = useQuery(recordQuery(kind, id));
  if (!query.data) {
    const isGone = query.error instanceof ApiProblem && query.error.status === 404;
    return (
      <Page title={kindName(kind)}>
        {isGone ? (
          <MissingRecord kind={kind} />
        ) : query.error ? (
          <ErrorState error={query.error} retry={() => query.refetch()} />
        ) : (
          <Loading lines={8} />
        )}
      </Page>
    );
  }
  const { record, included, may } = query.data;
  const body = record.body as BodyOf<Name>;
  const shown: ShownRecord<Name> = { id, version: record.version, body, included, may };
  const title: LocalizedText | string = titleOfShown(included, kind, id, body);
  const code = codeOfRecord(kind, body, language);
  return (
    <Page
      title={typeof title === "string" ? title : textIn(title, language).text}
      heading={<Localized value={title} />}
      above={
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
          <span>
            <KindLink kind={kind} />
            {code && (
              <>
                {" · "}
                <bdi className="font-semibold text-ink-soft">{code}</bdi>
              </>
            )}
          </span>
          {steps}
        </div>
      }
      lead={
        <>
          <span className="flex flex-wrap items-center gap-2 text-sm">
            {record.state !== "published" && (
              <Badge tone="warn">{recordStateTerms[record.state][language]}</Badge>
            )}
            {marks?.(shown)}
            <ProvenanceBadge provenance={body.provenance} />
          </span>
          {lead?.(shown)}
        </>
      }
      actions={
        <>
          <RecordSteps {...{ kind, id, record, may }} />
          {may.change && (
            <Link
              to="/$language/records/$kind/$id/edit"
              params={{ language, kind, id }}
              className={buttonClass()}
            >
              <Pencil aria-hidden="true" />
              {t("editing.edit")}
            </Link>
          )}
        </>
      }
    >
      {record.state === "withdrawn" && <WithdrawnNote {...{ kind, id, may }} />}
      <ChangedNotice kind={kind} id={id} version={record.version} />
      {children(shown)}
    </Page>
  );
}

function KindLink({ kind }: { kind: KindName }) {
  const language = useLanguage();
  const kindName = useKindName();
  return (
    <Link {...placeOfKind(language, kind)} className="hover:text-accent hover:underline underline-offset-3">
      {kindName(kind, "many")}
    </Link>
  );
}
