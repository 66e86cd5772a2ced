import { Bookmark, Pencil, Trash2 } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { announce } from "../lib/announce.ts";
import { showNotice } from "../lib/notices.ts";
import {
  addView,
  keepViews,
  longestViewName,
  readViews,
  renameView,
  type SavedView,
} from "../lib/saved-views.ts";
import { buttonClass } from "./button-class.ts";
import { ListPopover } from "./list-popover.tsx";

export interface SavedViewsProps {
  /** Which list it is, and whose views of it. */
  list: string;
  person: string;
  /** The search part of the present address: the view that is saved. */
  search: string;
  apply: (search: string) => void;
}

const iconButton =
  "flex size-8 shrink-0 cursor-pointer items-center justify-center rounded-sm text-ink-soft hover:bg-sunken";
const inputClass =
  "min-h-9 w-full min-w-0 rounded-md border border-line-strong bg-surface px-3 text-sm text-ink placeholder:text-ink-faint";

/** Lists as somebody wants to find them again: filters, words, order and columns under a name. */
export function SavedViews({ list, person, search, apply }: SavedViewsProps) {
  const t = useTranslations();
  const [views, setViews] = useState(() => readViews(list, person));
  const keep = (next: SavedView[]) => {
    keepViews(list, person, next);
    setViews(next);
  };
  const save = (name: string) => {
    keep(addView(views, { name, search }));
    announce(t("lists.saved", { name }));
  };
  const remove = (view: SavedView) => {
    keep(views.filter(({ name }) => name !== view.name));
    showNotice({
      message: t("lists.deleted", { name: view.name }),
      // Read anew: others may have been saved meanwhile.
      undo: async () => keep(addView(readViews(list, person), view)),
    });
  };
  return (
    <ListPopover label={t("lists.views")} icon={<Bookmark aria-hidden="true" />}>
      {(close) => (
        <div className="space-y-4">
          {views.length === 0 && <p className="text-sm text-ink-soft">{t("lists.noViews")}</p>}
          {views.length > 0 && (
            <ul className="space-y-0.5">
              {views.map((view) => (
                <ViewLine
                  key={view.name}
                  view={view}
                  isShown={view.search === search}
                  apply={() => {
                    close();
                    apply(view.search);
                    announce(t("lists.applied", { name: view.name }));
                  }}
                  rename={(name) => keep(renameView(views, view.name, name))}
                  remove={() => {
                    close();
                    remove(view);
                  }}
                />
              ))}
            </ul>
          )}
          <NameForm label={t("lists.viewName")} send={t("lists.save")} name="" take={save} />
          <p className="text-xs text-ink-faint">{t("lists.viewsNote")}</p>
        </div>
      )}
    </ListPopover>
  );
}

interface ViewLineProps {
  view: SavedView;
  isShown: boolean;
  apply: () => void;
  rename: (name: string) => void;
  remove: () => void;
}

function ViewLine({ view: { name }, isShown, apply, rename, remove }: ViewLineProps) {
  const t = useTranslations();
  const [isRenaming, setIsRenaming] = useState(false);
  if (isRenaming) {
    return (
      <li>
        <NameForm
          label={t("lists.newName", { name })}
          send={t("lists.rename")}
          name={name}
          take={(next) => {
            setIsRenaming(false);
            rename(next);
          }}
        />
      </li>
    );
  }
  return (
    <li className="flex items-center gap-1">
      <button
        type="button"
        aria-current={isShown}
        onClick={apply}
        className="min-h-9 min-w-0 grow cursor-pointer rounded-md px-2 text-start text-sm font-medium hover:bg-sunken aria-[current=true]:bg-accent-soft aria-[current=true]:text-accent-strong"
      >
        <bdi>{name}</bdi>
      </button>
      <button
        type="button"
        aria-label={t("lists.renameView", { name })}
        onClick={() => setIsRenaming(true)}
        className={iconButton}
      >
        <Pencil aria-hidden="true" className="size-4" />
      </button>
      <button
        type="button"
        aria-label={t("lists.deleteView", { name })}
        onClick={remove}
        className={iconButton}
      >
        <Trash2 aria-hidden="true" className="size-4" />
      </button>
    </li>
  );
}

interface NameFormProps {
  label: string;
  send: string;
  name: string;
  take: (name: string) => void;
}

function NameForm({ label, send, name, take }: NameFormProps) {
  const [typed, setTyped] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = typed.trim();
    if (given === "") return;
    take(given);
    setTyped("");
  };
  return (
    <form onSubmit={submit} className="flex gap-2">
      <input
        aria-label={label}
        placeholder={label}
        value={typed}
        maxLength={longestViewName}
        onChange={({ target }) => setTyped(target.value)}
        className={inputClass}
      />
      <button type="submit" className={`${buttonClass()} shrink-0`}>
        {send}
      </button>
    </form>
  );
}
