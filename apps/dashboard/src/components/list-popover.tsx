import { lazy, type ReactNode, Suspense, useRef, useState } from "react";
import { buttonClass } from "./button-class.ts";

export interface ListPopoverProps {
  label: string;
  icon: ReactNode;
  children: (close: () => void) => ReactNode;
}

const loadDialog = () => import("./list-dialog.tsx");
const ListDialog = lazy(() => loadDialog().then((module) => ({ default: module.ListDialog })));

/** A button of a list that opens a small form beside it. What the form stands in is fetched when somebody comes near. */
export function ListPopover({ label, icon, children }: ListPopoverProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={() => void loadDialog()}
        onFocus={() => void loadDialog()}
        onClick={() => {
          // What is focused now is focused again when the form closes.
          button.current?.focus();
          setIsOpen(true);
        }}
        className={buttonClass("quiet")}
      >
        {icon}
        {label}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <ListDialog label={label} button={button} close={close}>
            {children(close)}
          </ListDialog>
        </Suspense>
      )}
    </>
  );
}
