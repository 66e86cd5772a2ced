import { History } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { useFormats } from "../../../lib/use-formats.ts";
import { FormNotice } from "./form-notice.tsx";

export interface UnsavedOfferProps {
  savedAt: string;
  /** True where the record has been changed since. */
  isOutdated: boolean;
  restore: () => void;
  discard: () => void;
}

/** Work that was left without being saved, to be taken up again or thrown away. */
export function UnsavedOffer({ savedAt, isOutdated, restore, discard }: UnsavedOfferProps) {
  const t = useTranslations();
  const { moment } = useFormats();
  return (
    <FormNotice
      Icon={History}
      tone="accent"
      title={t("editing.unsaved.offer", { when: moment(savedAt) })}
      note={t(isOutdated ? "editing.unsaved.outdated" : "editing.unsaved.advice")}
    >
      <Button look="primary" onPress={restore}>
        {t("editing.unsaved.restore")}
      </Button>
      <Button onPress={discard}>{t("editing.unsaved.discard")}</Button>
    </FormNotice>
  );
}
