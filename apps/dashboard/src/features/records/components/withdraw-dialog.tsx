import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Button } from "../../../components/button.tsx";

export interface WithdrawDialogProps {
  confirm: () => void;
  close: () => void;
}

/** The question before a draft is withdrawn, which cannot be undone. */
export function WithdrawDialog({ confirm, close }: WithdrawDialogProps) {
  const t = useTranslations();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(open) => !open && close()}
      className="fixed inset-0 z-50 flex items-center justify-center bg-[rgb(10_16_24/0.5)] p-4"
    >
      <Modal className="max-h-full w-full max-w-md overflow-y-auto rounded-xl bg-surface p-6 shadow-raised">
        <Dialog role="alertdialog" className="space-y-5 outline-none">
          <Heading slot="title" className="text-lg font-semibold">
            {t("history.steps.ask.withdraw.title")}
          </Heading>
          <p className="text-sm">{t("history.steps.ask.withdraw.note")}</p>
          <div className="flex flex-wrap justify-end gap-2">
            <Button onPress={close}>{t("history.steps.back")}</Button>
            <Button look="primary" onPress={confirm} autoFocus>
              {t("history.steps.withdraw")}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
