import type { ChangeEvent, JobEvent } from "@intersector/client";

/** A page that nobody looks at gives its connection back after this long: a browser has few for one server. */
const hiddenMs = 30_000;
/** How long after a connection that was refused the next one is tried, in milliseconds. */
const againMs = 5000;
/** How often a connection that has not come back is told to be lost, in milliseconds: a try that hangs tells nothing. */
const lostEveryMs = 3000;

export interface EventListeners {
  change: (change: ChangeEvent) => void;
  job: (job: JobEvent) => void;
  /** The connection was lost; it is tried again by itself. */
  lost: () => void;
}

/** Listens to what happens, from where it stopped listening before, while the page is looked at. */
export function followEvents(language: string, listeners: EventListeners): () => void {
  let source: EventSource | undefined;
  let after: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watch: ReturnType<typeof setInterval> | undefined;

  function tellLost(): void {
    if (source?.readyState === EventSource.OPEN) clearInterval(watch);
    else listeners.lost();
  }

  function open(): void {
    clearTimeout(timer);
    if (source && source.readyState !== EventSource.CLOSED) return;
    const query = new URLSearchParams({
      lang: language,
      ...(after === undefined ? {} : { after: String(after) }),
    });
    const opened = new EventSource(`/api/v1/events?${query}`);
    source = opened;
    opened.addEventListener("ready", ({ data }) => {
      after ??= (JSON.parse(data) as { sequence: number }).sequence;
    });
    opened.addEventListener("change", ({ data }) => {
      const change = JSON.parse(data) as ChangeEvent;
      after = change.sequence;
      listeners.change(change);
    });
    opened.addEventListener("job", ({ data }) => listeners.job(JSON.parse(data) as JobEvent));
    opened.onerror = () => {
      listeners.lost();
      clearInterval(watch);
      watch = setInterval(tellLost, lostEveryMs);
      if (opened.readyState === EventSource.CLOSED) timer = setTimeout(open, againMs);
    };
  }

  function close(): void {
    clearTimeout(timer);
    clearInterval(watch);
    source?.close();
  }

  function follow(): void {
    clearTimeout(timer);
    if (document.visibilityState === "visible") open();
    else timer = setTimeout(close, hiddenMs);
  }

  document.addEventListener("visibilitychange", follow);
  // The browser would hold a page in its memory back for a connection that is still open.
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", follow);
  open();
  return () => {
    document.removeEventListener("visibilitychange", follow);
    window.removeEventListener("pagehide", close);
    window.removeEventListener("pageshow", follow);
    close();
  };
}
