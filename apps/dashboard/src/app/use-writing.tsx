import { type KindName, may, type Principal } from "@intersector/domain";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { sessionQuery } from "../features/session/session-api.ts";
import { showNotice } from "../lib/notices.ts";
import { placeOfKind, placeOfRecord } from "../lib/place-of-record.ts";
import { restoreRecord, type StoredVersion, withdrawRecord } from "../lib/record-writes.ts";
import { useLanguage } from "../lib/use-language.ts";
import { SignInChoices } from "./sign-in-choices.tsx";

/** What the form of a record is told by the page around it: who writes, and where to go when it is done. */
export function useWriting(kind: KindName, person: Principal) {
  const t = useTranslations();
  const language = useLanguage();
  const navigate = useNavigate();
  const client = useQueryClient();
  const session = useQuery(sessionQuery);
  return {
    person: person.id,
    reader: session.data?.reader.id,
    signIn: <SignInChoices isOpenTo={({ id }) => id === person.id} />,
    onSessionEnded: () => void client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
    onSaved: (version: StoredVersion, before: StoredVersion | undefined) => {
      const { id } = version;
      void client.invalidateQueries();
      void navigate(placeOfRecord(language, kind, id));
      if (version.state === "published" && before?.state !== "published") {
        showNotice({
          message: t("editing.published"),
          undo: async () => {
            await withdrawRecord(kind, version);
            await client.invalidateQueries();
          },
        });
      } else if (before === undefined) {
        showNotice({ message: t("editing.savedDraft") });
      } else if (before.version === version.version) {
        showNotice({ message: t("editing.unchanged") });
      } else {
        showNotice({
          message: t("editing.saved"),
          undo: async () => {
            await restoreRecord(kind, version, before.version);
            await client.invalidateQueries();
          },
        });
      }
    },
    leave: (id: string | undefined) =>
      void navigate(id === undefined ? placeOfKind(language, kind) : placeOfRecord(language, kind, id)),
  };
}

/** True where somebody may publish what they write themselves; whose side it is on is the server's to see. */
export function mayPublishOwn(person: Principal, kind: KindName): boolean {
  const { side } = person;
  return may(person, { action: "publish", kind, ...(side === undefined ? {} : { side }) });
}
