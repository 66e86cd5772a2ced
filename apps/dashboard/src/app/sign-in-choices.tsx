import type { Principal } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { buttonClass } from "../components/button-class.ts";
import { sessionQuery, useSignIn } from "../features/session/session-api.ts";
import { announce } from "../lib/announce.ts";

/** A button for each of the people as whom somebody may sign in. */
export function SignInChoices({ isOpenTo }: { isOpenTo: (person: Principal) => boolean }) {
  const t = useTranslations();
  const session = useQuery(sessionQuery);
  const signIn = useSignIn();
  return (session.data?.choices ?? []).filter(isOpenTo).map(({ id, name }) => (
    <button
      key={id}
      type="button"
      // Not `disabled`: the keyboard would lose its place.
      aria-disabled={signIn.isPending}
      onClick={() =>
        !signIn.isPending && signIn.mutate(id, { onSuccess: () => announce(t("session.changed")) })
      }
      className={`${buttonClass()} aria-disabled:cursor-progress`}
    >
      <bdi>{name}</bdi>
    </button>
  ));
}
