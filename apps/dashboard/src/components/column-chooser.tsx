import { ArrowDown, ArrowUp, Columns3 } from "lucide-react";
import { useTranslations } from "use-intl";
import { announce } from "../lib/announce.ts";
import { moveColumn } from "../lib/column-choice.ts";
import { buttonClass } from "./button-class.ts";
import { ListPopover } from "./list-popover.tsx";

export interface ColumnChooserProps {
  /** Every column that the list can have beside the title. */
  columns: readonly { id: string; label: string }[];
  /** Those that are shown, in their order. */
  chosen: readonly string[];
  /** Without columns: the standard ones. */
  choose: (columns: readonly string[] | undefined) => void;
}

/** Which columns a list has, and in which order. */
export function ColumnChooser({ columns, chosen, choose }: ColumnChooserProps) {
  const t = useTranslations();
  const labelOf = (id: string) => columns.find((column) => column.id === id)?.label ?? id;
  const hidden = columns.filter(({ id }) => !chosen.includes(id)).map(({ id }) => id);
  const move = (id: string, by: 1 | -1) => {
    const moved = moveColumn(chosen, id, by);
    choose(moved);
    announce(t("lists.moved", { column: labelOf(id), place: moved.indexOf(id) + 1, count: moved.length }));
  };
  return (
    <ListPopover label={t("lists.columns")} icon={<Columns3 aria-hidden="true" />}>
      {() => (
        <>
          <p className="mb-3 text-xs text-ink-faint">{t("lists.columnsNote")}</p>
          <ul className="space-y-0.5">
            {[...chosen, ...hidden].map((id) => {
              const at = chosen.indexOf(id);
              return (
                <li key={id} className="flex min-h-9 items-center gap-2 text-sm">
                  <label className="flex min-w-0 grow cursor-pointer items-center gap-2.5">
                    <input
                      type="checkbox"
                      checked={at >= 0}
                      // The last one stays: a list without columns compares nothing.
                      disabled={at >= 0 && chosen.length === 1}
                      onChange={() =>
                        choose(at >= 0 ? chosen.filter((column) => column !== id) : [...chosen, id])
                      }
                      className="size-4.5 shrink-0 accent-(--accent)"
                    />
                    {labelOf(id)}
                  </label>
                  {at >= 0 && (
                    <>
                      <MoveButton
                        label={t("lists.moveUp", { column: labelOf(id) })}
                        isEnd={at === 0}
                        move={() => move(id, -1)}
                      >
                        <ArrowUp aria-hidden="true" className="size-4" />
                      </MoveButton>
                      <MoveButton
                        label={t("lists.moveDown", { column: labelOf(id) })}
                        isEnd={at === chosen.length - 1}
                        move={() => move(id, 1)}
                      >
                        <ArrowDown aria-hidden="true" className="size-4" />
                      </MoveButton>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
          <div className="mt-3">
            <button type="button" className={buttonClass()} onClick={() => choose(undefined)}>
              {t("lists.standardColumns")}
            </button>
          </div>
        </>
      )}
    </ListPopover>
  );
}

function MoveButton({
  label,
  isEnd,
  move,
  children,
}: {
  label: string;
  isEnd: boolean;
  move: () => void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      // Not `disabled`: the keyboard would lose its place when the column arrives at the end.
      aria-disabled={isEnd}
      onClick={() => !isEnd && move()}
      className="flex size-7 shrink-0 cursor-pointer items-center justify-center rounded-sm text-ink-soft hover:bg-sunken aria-disabled:cursor-default aria-disabled:text-line-strong"
    >
      {children}
    </button>
  );
}
