import type { ReactNode } from "react";
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { buttonClass } from "./button-class.ts";

export interface ListPopoverProps {
  label: string;
  icon: ReactNode;
  children: (close: () => void) => ReactNode;
}

/** A button of a list that opens a small form beside it. */
export function ListPopover({ label, icon, children }: ListPopoverProps) {
  return (
    <DialogTrigger>
      <AriaButton className={buttonClass("quiet")}>
        {icon}
        {label}
      </AriaButton>
      <Popover
        placement="bottom end"
        className="max-h-[70vh] w-80 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-lg border border-line bg-surface p-4 shadow-raised"
      >
        <Dialog aria-label={label} className="outline-none">
          {({ close }) => children(close)}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
