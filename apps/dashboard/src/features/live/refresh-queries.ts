import type { ChangeEvent, JobEvent } from "@intersector/client";
import type { QueryClient, QueryKey } from "@tanstack/react-query";

/** What is written in one go is asked for once: an import writes thousands of records. */
const gatherMs = 1000;

/** What does not depend on what the register holds. */
const lasting = new Set(["session", "imports", "import-maps", "analyses", "analysis", "kinds"]);

/**
 * Has what a page shows asked for again when it is no longer true. A record that somebody looks at is left as it is:
 * its page says that there is a newer version.
 */
export function refreshQueries(client: QueryClient) {
  let written: ChangeEvent[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function refresh(): void {
    timer = undefined;
    const kinds = new Set<string>(written.map(({ kind }) => kind));
    written = [];
    void client.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, kinds) });
  }

  return {
    change: (change: ChangeEvent) => {
      written.push(change);
      timer ??= setTimeout(refresh, gatherMs);
      // Read again when somebody comes to it next, and not under the eyes of who is there.
      void client.invalidateQueries({
        queryKey: ["records", change.kind, change.id],
        exact: true,
        refetchType: "none",
      });
    },
    job: ({ job }: JobEvent) => {
      void client.invalidateQueries({ queryKey: [job === "import" ? "imports" : "analyses"] });
    },
    /** After a time in which nothing could be heard. */
    everything: () => void client.invalidateQueries({ predicate: ({ queryKey }) => !isOneRecord(queryKey) }),
    stop: () => clearTimeout(timer),
  };
}

/** True for what may say something else after records of these kinds were written. */
export function isTouched(queryKey: QueryKey, kinds: ReadonlySet<string>): boolean {
  const [subject, kind] = queryKey;
  if (isOneRecord(queryKey) || lasting.has(String(subject))) return false;
  return subject !== "records" || kinds.has(String(kind));
}

function isOneRecord([subject, _kind, id, ...rest]: QueryKey): boolean {
  return subject === "records" && typeof id === "string" && id !== "made-up" && rest.length === 0;
}
