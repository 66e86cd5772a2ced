import { Check } from "lucide-react";
import type { RefObject } from "react";
import { Menu, MenuItem, Popover } from "react-aria-components";
import type { ChoiceMenuProps } from "./choice-menu.tsx";

export interface ChoiceListProps extends Omit<ChoiceMenuProps, "icon" | "shown"> {
  /** What the list hangs from. */
  button: RefObject<HTMLElement | null>;
  /** Where the keyboard begins: at the first choice, or at the chosen one and else nowhere yet. */
  focus: "first" | true;
  close: () => void;
}

/** The opened list of a `ChoiceMenu`. */
export function ChoiceList({ label, chosen, choices, choose, head, button, focus, close }: ChoiceListProps) {
  return (
    <Popover
      triggerRef={button}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      placement="bottom end"
      className="max-h-[70vh] max-w-[calc(100vw-1rem)] min-w-44 overflow-y-auto rounded-lg border border-line bg-surface py-1.5 shadow-raised"
    >
      {head}
      <Menu
        aria-label={label}
        autoFocus={focus}
        {...(chosen === undefined ? {} : { selectionMode: "single" as const, selectedKeys: [chosen] })}
        onAction={(key) => choose(String(key))}
        onClose={close}
        className="outline-none"
      >
        {choices.map((choice) => (
          <MenuItem
            key={choice.id}
            id={choice.id}
            textValue={choice.text ?? (typeof choice.label === "string" ? choice.label : choice.id)}
            className="flex min-h-9 cursor-pointer items-center gap-2.5 px-3.5 py-1.5 text-sm -outline-offset-2 focus:bg-accent-soft focus:text-accent-strong"
          >
            {({ isSelected }) => (
              <>
                {chosen !== undefined && (
                  <Check aria-hidden="true" className={`size-4 shrink-0 ${isSelected ? "" : "invisible"}`} />
                )}
                <span className="min-w-0">
                  <bdi lang={choice.lang}>{choice.label}</bdi>
                  {choice.note && <span className="block text-xs text-ink-faint">{choice.note}</span>}
                </span>
              </>
            )}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
