import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";

interface Choice {
  id: string;
  label: ReactNode;
  note?: ReactNode;
  /** Where the label stands in a language of its own. */
  lang?: string;
  /** The label's text, where the label is more than text. */
  text?: string;
}

export interface ChoiceMenuProps {
  /** What is chosen here, for who does not see the icon. */
  label: string;
  icon: ReactNode;
  /** What stands beside the icon. */
  shown?: ReactNode;
  chosen?: string;
  choices: readonly Choice[];
  choose: (id: string) => void;
  head?: ReactNode;
}

/** A button that opens a short list to choose one thing from. */
export function ChoiceMenu({ label, icon, shown, chosen, choices, choose, head }: ChoiceMenuProps) {
  return (
    <MenuTrigger>
      <Button
        aria-label={label}
        className="flex min-h-9 min-w-9 cursor-pointer items-center justify-center gap-2 rounded-md px-2 text-sm font-medium text-ink-soft hover:bg-sunken hover:text-ink [&_svg]:size-[1.1rem] [&_svg]:shrink-0"
      >
        {icon}
        {shown}
      </Button>
      <Popover
        placement="bottom end"
        className="max-h-[70vh] max-w-[calc(100vw-1rem)] min-w-44 overflow-y-auto rounded-lg border border-line bg-surface py-1.5 shadow-raised"
      >
        {head}
        <Menu
          aria-label={label}
          {...(chosen === undefined ? {} : { selectionMode: "single" as const, selectedKeys: [chosen] })}
          onAction={(key) => choose(String(key))}
          className="outline-none"
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.text ?? (typeof choice.label === "string" ? choice.label : choice.id)}
              className="flex min-h-9 cursor-pointer items-center gap-2.5 px-3.5 py-1.5 text-sm outline-none focus:bg-accent-soft focus:text-accent-strong"
            >
              {({ isSelected }) => (
                <>
                  {chosen !== undefined && (
                    <Check
                      aria-hidden="true"
                      className={`size-4 shrink-0 ${isSelected ? "" : "invisible"}`}
                    />
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
    </MenuTrigger>
  );
}
