import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useTranslations } from "use-intl";
import { Navigation } from "./navigation.tsx";
import { Wordmark } from "./wordmark.tsx";

/** The places of the product over the page, where there is no room for them beside it. */
export function NavigationDrawer({ close }: { close: () => void }) {
  const t = useTranslations();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && close()}
      className="fixed inset-0 z-40 bg-[rgb(10_16_24/0.5)]"
    >
      <Modal className="h-dvh w-72 max-w-[85vw] overflow-y-auto bg-surface p-5 shadow-raised">
        <Dialog aria-label={t("shell.navigation")} className="space-y-8 outline-none">
          <Wordmark />
          <Navigation onNavigate={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
