import type { Principal } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { Button } from "../components/button.tsx";
import { sessionQuery, useSignIn } from "../features/session/session-api.ts";
import { announce } from "../lib/announce.ts";

/** A button for each of the people as whom somebody may sign in. */
export function SignInChoices({ isOpenTo }: { isOpenTo: (person: Principal) => boolean }) {
  const t = useTranslations();
  const session = useQuery(sessionQuery);
  const signIn = useSignIn();
  return (session.data?.choices ?? []).filter(isOpenTo).map(({ id, name }) => (
    <Button
      key={id}
      isPending={signIn.isPending && signIn.variables === id}
      onPress={() => signIn.mutate(id, { onSuccess: () => announce(t("session.changed")) })}
    >
      <bdi>{name}</bdi>
    </Button>
  ));
}
