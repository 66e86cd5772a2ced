import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { type ButtonLook, buttonClass } from "./button-class.ts";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "children"> {
  look?: ButtonLook;
  children: ReactNode;
}

/** Something that the reader does here; what leads elsewhere is a link. */
export function Button({ look = "secondary", ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={`${buttonClass(look)} disabled:cursor-default disabled:border-line disabled:bg-sunken disabled:text-ink-faint data-pending:cursor-progress`}
    />
  );
}
