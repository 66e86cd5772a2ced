import { kindTerms } from "@intersector/domain";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";
import { TextField } from "../../../components/fields.tsx";
import { RecordLink } from "../../../components/record-link.tsx";
import { answer, api } from "../../../lib/api.ts";
import { useLanguage } from "../../../lib/use-language.ts";

/** Words to records of every kind, as they are typed. */
export function SearchDialog({ close }: { close: () => void }) {
  const t = useTranslations();
  const language = useLanguage();
  const [words, setWords] = useState("");
  const q = useDeferredValue(words.trim());
  const query = useQuery({
    queryKey: ["search", q],
    queryFn: () => answer(api.search.$get({ query: { q, limit: "20" } })),
    enabled: q.length > 1,
    placeholderData: (previous) => previous,
  });
  const hits = q.length > 1 ? query.data?.hits : undefined;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && close()}
      className="fixed inset-0 z-50 flex justify-center bg-[rgb(10_16_24/0.5)] p-3 sm:p-16"
    >
      <Modal className="max-h-full w-full max-w-2xl overflow-y-auto rounded-xl bg-surface p-5 shadow-raised">
        <Dialog className="space-y-4 outline-none">
          <div className="flex items-center justify-between">
            <Heading slot="title" className="text-lg font-semibold">
              {t("search.title")}
            </Heading>
            <Button onPress={close}>{t("search.close")}</Button>
          </div>
          <TextField label={t("search.words")} value={words} onChange={setWords} />
          {hits?.length === 0 && <p className="text-sm text-ink-faint">{t("search.nothing")}</p>}
          <ul className="space-y-2">
            {hits?.map((hit) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the link inside has the keyboard; this closes the dialog behind it
              <li key={`${hit.kind} ${hit.id}`} onClick={close} className="text-sm">
                <span className="text-ink-faint">{kindTerms[hit.kind][language]}</span>{" "}
                <RecordLink kind={hit.kind} id={hit.id} title={hit.title} />
              </li>
            ))}
          </ul>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
