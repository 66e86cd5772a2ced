import type { ImportCounts } from "@intersector/client";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";

export interface ApplyDialogProps {
  counts: ImportCounts;
  publish: boolean;
  confirm: () => void;
  close: () => void;
}

/** The last question before anything is written: what will be, in numbers. */
export function ApplyDialog({ counts, publish, confirm, close }: ApplyDialogProps) {
  const t = useTranslations();
  const sentences = [
    t("imports.apply.willCreate", { count: counts.created }),
    t("imports.apply.willChange", { count: counts.changed }),
    ...(counts.references > 0 ? [t("imports.apply.willRefer", { count: counts.references })] : []),
    ...(counts.refused > 0 ? [t("imports.apply.willLeaveOut", { count: counts.refused })] : []),
    ...(counts.created > 0 ? [t(publish ? "imports.apply.asPublished" : "imports.apply.asDrafts")] : []),
    ...(counts.changed > 0 ? [t("imports.apply.kept")] : []),
  ];
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && close()}
      className="fixed inset-0 z-50 flex items-center justify-center bg-[rgb(10_16_24/0.5)] p-4"
    >
      <Modal className="max-h-full w-full max-w-lg overflow-y-auto rounded-xl bg-surface p-6 shadow-raised">
        <Dialog role="alertdialog" className="space-y-5 outline-none">
          <Heading slot="title" className="text-lg font-semibold">
            {t("imports.apply.confirmTitle")}
          </Heading>
          <ul className="list-disc space-y-1.5 ps-5 text-sm">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div className="flex flex-wrap justify-end gap-2">
            <Button onPress={close}>{t("imports.apply.back")}</Button>
            <Button look="primary" onPress={confirm} autoFocus>
              {t("imports.apply.confirm")}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
