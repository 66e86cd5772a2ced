import { lazy, type ReactNode, Suspense, useRef, useState } from "react";

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

const loadList = () => import("./choice-list.tsx");
const ChoiceList = lazy(() => loadList().then((module) => ({ default: module.ChoiceList })));

/**
 * A button that opens a short list to choose one thing from. The list itself, with all that it takes to work with the
 * keyboard and a screen reader, is fetched when somebody comes near the button: the first page waits for none of it.
 */
export function ChoiceMenu({ label, icon, shown, ...list }: ChoiceMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<"pointer" | "keyboard">();
  const open = (by: "pointer" | "keyboard") => {
    // What is focused now is focused again when the list closes.
    button.current?.focus();
    setOpened(by);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={opened !== undefined}
        onPointerEnter={() => void loadList()}
        onFocus={() => void loadList()}
        onClick={({ detail }) => open(detail === 0 ? "keyboard" : "pointer")}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
          event.preventDefault();
          open("keyboard");
        }}
        className="flex min-h-9 min-w-9 cursor-pointer items-center justify-center gap-2 rounded-md px-2 text-sm font-medium text-ink-soft hover:bg-sunken hover:text-ink [&_svg]:size-[1.1rem] [&_svg]:shrink-0"
      >
        {icon}
        {shown}
      </button>
      {opened && (
        <Suspense fallback={null}>
          <ChoiceList
            {...list}
            label={label}
            button={button}
            focus={opened === "keyboard" ? "first" : true}
            close={() => setOpened(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
