import { type KindName, newRecordId } from "@intersector/domain";
import { type ReactNode, useState } from "react";
import type { StoredVersion } from "../../../lib/record-writes.ts";
import { useLanguage } from "../../../lib/use-language.ts";
import type { Titles } from "../form-context.ts";
import { type FormValues, formOf } from "../form-values.ts";
import { forgetUnsaved, readUnsaved, unsavedKey, workStorage } from "../unsaved-work.ts";
import type { Intent } from "../write-record.ts";
import { FormSheet } from "./form-sheet.tsx";
import { UnsavedOffer } from "./unsaved-offer.tsx";

export interface RecordFormProps {
  kind: KindName;
  /** The record as it was read; absent for a new one. */
  stored: StoredVersion | undefined;
  /** What a new record begins with. */
  begun?: Readonly<Record<string, unknown>>;
  /** What the records are called that it refers to. */
  titles: Titles;
  mayPublish: boolean;
  /** Who began to write. */
  person: string;
  /** Who is signed in now: a session may end while somebody writes. */
  reader: string | undefined;
  /** How to sign in again, shown when the session has ended. */
  signIn: ReactNode;
  onSessionEnded: () => void;
  onSaved: (version: StoredVersion, before: StoredVersion | undefined, intent: Intent) => void;
  onCancel: () => void;
}

/** The form of one record of any kind. Work that was not saved before is offered first. */
export function RecordForm({ kind, stored, begun, titles, person, ...props }: RecordFormProps) {
  const language = useLanguage();
  const storageKey = unsavedKey(person, kind, stored?.id);
  const [kept, setKept] = useState(() => readUnsaved(workStorage(), storageKey));
  const [start, setStart] = useState<Start>(() => ({
    id: stored?.id ?? newRecordId(Date.now(), (bytes) => crypto.getRandomValues(bytes)),
    stored,
    values: formOf(kind, stored?.body ?? begun, language),
    isRestored: false,
  }));
  return (
    <>
      {kept && (
        <UnsavedOffer
          savedAt={kept.savedAt}
          isOutdated={kept.base !== undefined && kept.base.version !== stored?.version}
          restore={() => {
            for (const [key, title] of Object.entries(kept.titles)) titles.set(key, title as string);
            setStart({
              id: kept.id,
              stored: stored && kept.base ? { ...stored, ...kept.base } : stored,
              values: formOf(kind, kept.values, language),
              isRestored: true,
            });
            setKept(undefined);
          }}
          discard={() => {
            forgetUnsaved(workStorage(), storageKey);
            setKept(undefined);
          }}
        />
      )}
      <div inert={kept !== undefined} className="inert:opacity-50">
        <FormSheet
          key={start.isRestored ? "restored" : "read"}
          {...{ kind, titles, person, storageKey, ...props }}
          {...start}
        />
      </div>
    </>
  );
}

/** What a form begins with. */
interface Start {
  id: string;
  stored: StoredVersion | undefined;
  values: FormValues;
  isRestored: boolean;
}
