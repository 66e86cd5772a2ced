import { may, type Permission, type Principal } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { LockKeyhole } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { AsyncContent } from "../components/async-content.tsx";
import { sessionQuery } from "../features/session/session-api.ts";
import { SignInChoices } from "./sign-in-choices.tsx";

export interface PermittedProps {
  /** What somebody must be allowed to do to see the part. */
  permission: Permission;
  /** To whom the part is open, for who may not see it. */
  title: string;
  note: string;
  /** The part, for who may see it, and what somebody is called by the id under which they sign in. */
  children: (reader: Principal, nameOf: (person: string) => string) => ReactNode;
}

/** A part of the product that is not open to everybody: who may see it sees it, and the others read who may. */
export function Permitted({ permission, title, note, children }: PermittedProps) {
  const session = useQuery(sessionQuery);
  return (
    <AsyncContent query={session}>
      {({ reader, choices }) => {
        if (!may(reader, permission)) {
          return <ClosedPart title={title} note={note} isOpenTo={(person) => may(person, permission)} />;
        }
        const names = new Map(choices.map(({ id, name }) => [id, name]));
        return children(reader, (person) => names.get(person) ?? person);
      }}
    </AsyncContent>
  );
}

export interface ClosedPartProps {
  title: string;
  note: string;
  isOpenTo: (person: Principal) => boolean;
}

/** What stands in the place of a part that the reader may not see: who may, and how to sign in as one of them. */
export function ClosedPart({ title, note, isOpenTo }: ClosedPartProps) {
  const t = useTranslations();
  const session = useQuery(sessionQuery);
  const people = session.data?.choices.filter(isOpenTo) ?? [];
  return (
    <div className="mx-auto max-w-2xl rounded-lg border border-line bg-surface px-6 py-10 text-center">
      <LockKeyhole aria-hidden="true" className="mx-auto mb-3 size-7 text-ink-faint" />
      <h2 className="text-lg">{title}</h2>
      <p className="mx-auto mt-2 max-w-prose text-sm text-ink-soft">{note}</p>
      {people.length > 0 && (
        <fieldset className="mt-6">
          <legend className="mx-auto mb-3 text-sm font-semibold">{t("session.signIn")}</legend>
          <div className="flex flex-wrap justify-center gap-2">
            <SignInChoices isOpenTo={isOpenTo} />
          </div>
        </fieldset>
      )}
    </div>
  );
}
