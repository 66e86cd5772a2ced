import type { ReactNode, RefObject } from "react";
import { Dialog, Popover } from "react-aria-components";

export interface ListDialogProps {
  label: string;
  /** What the form hangs from. */
  button: RefObject<HTMLElement | null>;
  close: () => void;
  children: ReactNode;
}

/** The opened form of a `ListPopover`. */
export function ListDialog({ label, button, close, children }: ListDialogProps) {
  return (
    <Popover
      triggerRef={button}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      placement="bottom end"
      className="max-h-[70vh] w-80 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-line bg-surface p-4 shadow-raised"
    >
      <Dialog aria-label={label} className="outline-none">
        {children}
      </Dialog>
    </Popover>
  );
}
