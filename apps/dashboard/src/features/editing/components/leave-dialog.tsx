import { useBlocker } from "@tanstack/react-router";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";

export interface LeaveDialogProps {
  isDirty: () => boolean;
  /** True where the browser keeps what was typed. */
  isKept: boolean;
}

/** Asks before a page with unsaved work is left for another. Another language of the same page is the same page. */
export function LeaveDialog({ isDirty, isKept }: LeaveDialogProps) {
  const t = useTranslations();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) =>
      isDirty() && withoutLanguage(current.pathname) !== withoutLanguage(next.pathname),
    // A reload loses nothing that the browser keeps.
    enableBeforeUnload: () => !isKept && isDirty(),
    withResolver: true,
  });
  if (status !== "blocked") return null;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && reset()}
      className="fixed inset-0 z-50 flex items-center justify-center bg-[rgb(10_16_24/0.5)] p-4"
    >
      <Modal className="max-h-full w-full max-w-lg overflow-y-auto rounded-xl bg-surface p-6 shadow-raised">
        <Dialog role="alertdialog" className="space-y-4 outline-none">
          <Heading slot="title" className="text-lg font-semibold">
            {t("editing.leave.title")}
          </Heading>
          <p className="text-sm">{t(isKept ? "editing.leave.kept" : "editing.leave.lost")}</p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button onPress={proceed}>{t("editing.leave.leave")}</Button>
            <Button look="primary" onPress={reset} autoFocus>
              {t("editing.leave.stay")}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function withoutLanguage(pathname: string): string {
  return pathname.replace(/^\/[^/]*/, "");
}
