import { useQuery } from "@tanstack/react-query";
import { CircleUser } from "lucide-react";
import { useTranslations } from "use-intl";
import { ChoiceMenu } from "../../../components/choice-menu.tsx";
import { announce } from "../../../lib/announce.ts";
import { sessionQuery, useSignIn, useSignOut } from "../session-api.ts";

const signOutChoice = "sign-out";

/** Who is signed in, and whom a visitor may be. */
export function SessionMenu() {
  const t = useTranslations();
  const session = useQuery(sessionQuery).data;
  const signIn = useSignIn();
  const signOut = useSignOut();
  if (!session) return <span className="size-9" />;
  if (!session.signedIn && session.signIn === "none") return null;

  return (
    <ChoiceMenu
      label={session.signedIn ? t("session.signedInAs", { name: session.reader.name }) : t("session.signIn")}
      icon={<CircleUser aria-hidden="true" />}
      shown={
        <span className="hidden max-w-40 truncate sm:inline xl:max-w-72">
          {session.signedIn ? <bdi>{session.reader.name}</bdi> : t("session.signIn")}
        </span>
      }
      {...(session.signedIn ? { chosen: session.reader.id } : {})}
      head={
        <p className="max-w-72 border-b border-line px-3.5 pt-1 pb-2.5 text-xs text-ink-faint">
          {t("session.sampleNote")}
        </p>
      }
      choices={[
        ...session.choices.map((reader) => ({
          id: reader.id,
          text: reader.name,
          label: <bdi>{reader.name}</bdi>,
        })),
        ...(session.signedIn ? [{ id: signOutChoice, label: t("session.signOut") }] : []),
      ]}
      choose={(id) => {
        const done = {
          onSuccess: () => announce(id === signOutChoice ? t("session.signedOut") : t("session.changed")),
        };
        if (id === signOutChoice) signOut.mutate(undefined, done);
        else signIn.mutate(id, done);
      }}
    />
  );
}
