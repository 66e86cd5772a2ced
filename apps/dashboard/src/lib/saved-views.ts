/** A list as somebody wants to find it again: its address's search part, under a name. */
export interface SavedView {
  name: string;
  search: string;
}

/** The most views that are kept of one list, and the longest name of one. */
const mostViews = 50;
export const longestViewName = 60;

const keyOf = (list: string, person: string) => `intersector.views.${list}.${person}`;

/** The views that somebody has saved of a list in this browser. What cannot be read there counts as none. */
export function readViews(list: string, person: string): SavedView[] {
  return parseViews(localStorage.getItem(keyOf(list, person)));
}

/** Keeps somebody's views of a list in this browser. */
export function keepViews(list: string, person: string, views: readonly SavedView[]): void {
  localStorage.setItem(keyOf(list, person), JSON.stringify(views));
}

/** Reads views as they were kept; whatever else stands there is left out. */
export function parseViews(kept: string | null): SavedView[] {
  try {
    const views: unknown = JSON.parse(kept ?? "[]");
    return Array.isArray(views) ? views.filter(isView) : [];
  } catch {
    return [];
  }
}

/** The views with one more; it takes the place of one of the same name. The oldest make way when there are too many. */
export function addView(views: readonly SavedView[], view: SavedView): SavedView[] {
  const at = views.findIndex(({ name }) => name === view.name);
  return at < 0 ? [...views, view].slice(-mostViews) : views.with(at, view);
}

/** The views with another name for one of them; a name that is taken or empty changes nothing. */
export function renameView(views: readonly SavedView[], from: string, to: string): SavedView[] {
  const name = to.trim().slice(0, longestViewName);
  if (name === "" || views.some((view) => view.name === name)) return [...views];
  return views.map((view) => (view.name === from ? { ...view, name } : view));
}

function isView(value: unknown): value is SavedView {
  const { name, search } = (value ?? {}) as Partial<SavedView>;
  return typeof name === "string" && name !== "" && typeof search === "string" && !/^[^?]/.test(search);
}
