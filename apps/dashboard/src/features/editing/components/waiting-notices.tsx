import { CloudOff, LogIn } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { FormNotice } from "./form-notice.tsx";

/** The server does not answer; what was typed is kept and sent again by itself. */
export function AwayNotice({ again, stop }: { again: () => void; stop: () => void }) {
  const t = useTranslations();
  return (
    <FormNotice Icon={CloudOff} tone="warn" title={t("editing.away.title")} note={t("editing.away.note")}>
      <Button onPress={again}>{t("editing.away.again")}</Button>
      <Button look="quiet" onPress={stop}>
        {t("editing.away.stop")}
      </Button>
    </FormNotice>
  );
}

/** The session has ended; what was typed is kept, and sent when its writer is signed in again. */
export function SignedOutNotice({ children }: { children: ReactNode }) {
  const t = useTranslations();
  return (
    <FormNotice
      Icon={LogIn}
      tone="warn"
      title={t("editing.signedOut.title")}
      note={t("editing.signedOut.note")}
    >
      {children}
    </FormNotice>
  );
}
