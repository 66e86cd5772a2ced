import {
  isKindName,
  type KindName,
  type LocalizedText,
  may,
  type Principal,
  textIn,
} from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Localized } from "../../components/localized.tsx";
import { Page } from "../../components/page.tsx";
import { RecordLink } from "../../components/record-link.tsx";
import { RecordForm } from "../../features/editing/components/record-form.tsx";
import type { Included } from "../../lib/included.ts";
import type { StoredVersion } from "../../lib/record-writes.ts";
import { recordQuery } from "../../lib/records-api.ts";
import { titleOfShown } from "../../lib/title-of-shown.ts";
import { useLanguage } from "../../lib/use-language.ts";
import { useKindName } from "../../lib/use-term.ts";
import { Fetched } from "../fetched.tsx";
import { NotFoundPage } from "../not-found-page.tsx";
import { ClosedPart } from "../permitted.tsx";
import { useWriting } from "../use-writing.tsx";
import { WritersOf } from "../writers-of.tsx";

const route = getRouteApi("/$language/records/$kind/$id/edit");

/** The form of a record of any kind, filled with what it says. */
export function EditRecordPage() {
  const { kind, id } = route.useParams();
  if (!isKindName(kind)) return <NotFoundPage />;
  return (
    <WritersOf key={`${kind}:${id}`} kind={kind} action="change">
      {(person) => <EditRecord kind={kind} id={id} person={person} />}
    </WritersOf>
  );
}

interface Opened {
  record: StoredVersion;
  included: Included;
  may: { change: boolean; publish: boolean };
}

function EditRecord({ kind, id, person }: { kind: KindName; id: string; person: Principal }) {
  const t = useTranslations();
  const kindName = useKindName();
  // What is written on must be what stands in the register now, not what was read before.
  const query = useQuery({ ...recordQuery(kind, id), refetchOnMount: "always" });
  const [opened, setOpened] = useState<Opened>();
  if (!opened && query.data && query.isFetchedAfterMount) {
    const { record, included, may: allowed } = query.data;
    setOpened({ record: record as StoredVersion, included: (included ?? {}) as Included, may: allowed });
  }
  if (opened?.may.change) return <OpenedRecord kind={kind} opened={opened} person={person} />;
  return (
    <Page title={kindName(kind)}>
      {opened ? (
        <ClosedPart
          title={t("editing.closedTitle")}
          note={t("editing.closedNote")}
          isOpenTo={({ id: other, ...someone }) =>
            other !== person.id && may({ id: other, ...someone }, { action: "change", kind })
          }
        />
      ) : (
        <Fetched query={{ ...query, data: undefined }} lines={10}>
          {() => null}
        </Fetched>
      )}
    </Page>
  );
}

function OpenedRecord({ kind, opened, person }: { kind: KindName; opened: Opened; person: Principal }) {
  const t = useTranslations();
  const language = useLanguage();
  const { leave, ...writing } = useWriting(kind, person);
  const { record, included } = opened;
  const [titles] = useState(() => new Map(Object.entries(included).map(([key, { title }]) => [key, title])));
  const title: LocalizedText | string = titleOfShown(included, kind, record.id, record.body as never);
  const words = typeof title === "string" ? title : textIn(title, language).text;
  return (
    <Page
      title={t("editing.editTitle", { title: words })}
      heading={t("editing.edit")}
      above={
        <RecordLink kind={kind} id={record.id}>
          <Localized value={title} />
        </RecordLink>
      }
      lead={t("editing.lead")}
    >
      <RecordForm
        kind={kind}
        stored={record}
        titles={titles}
        mayPublish={opened.may.publish}
        onCancel={() => leave(record.id)}
        {...writing}
      />
    </Page>
  );
}
