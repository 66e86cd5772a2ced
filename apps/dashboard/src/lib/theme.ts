/** What a reader asks for. `system` follows the operating system, also when it changes at dusk. */
export type Theme = "light" | "dark" | "system";

export const themes: readonly Theme[] = ["light", "dark", "system"];

const storageKey = "intersector.theme";
const darkQuery = "(prefers-color-scheme: dark)";

/** The theme chosen in this browser, `system` when none was. */
export function readTheme(): Theme {
  const stored = localStorage.getItem(storageKey);
  return stored === "light" || stored === "dark" ? stored : "system";
}

/** Keeps the choice in this browser and shows it at once. */
export function chooseTheme(theme: Theme): void {
  if (theme === "system") localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, theme);
  showTheme();
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

/** @returns the function that ends listening to what is chosen. */
export function listenToTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function showTheme(): void {
  const theme = readTheme();
  const dark = theme === "dark" || (theme === "system" && matchMedia(darkQuery).matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}

/** Shows the chosen theme and follows the system's while the reader has chosen none. */
export function startTheme(): void {
  showTheme();
  matchMedia(darkQuery).addEventListener("change", showTheme);
}
