/** How often a server that does not answer is asked again, in milliseconds. */
const askEveryMs = 3000;
/** A server that is just being started again answers within this time, and nobody needs to hear of it. */
const patienceMs = 1500;
/** Who does not answer for so long does not answer at all, in milliseconds. */
const longestMs = 5000;

export interface ServerWatch {
  /** Something did not come: the server is asked whether it still answers. */
  suspect: () => void;
  stop: () => void;
}

/** Finds out whether the server answers, and says when it stops and when it is back. */
export function watchServer({ gone, back }: { gone: () => void; back: () => void }): ServerWatch {
  let isGone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;

  async function ask(failures: number): Promise<void> {
    isAsking = true;
    const answers = await fetch("/health", {
      cache: "no-store",
      signal: AbortSignal.timeout(longestMs),
    }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!isAsking) return;
    if (answers) {
      isAsking = false;
      if (isGone) back();
      isGone = false;
      return;
    }
    if (!isGone && failures > 0) {
      isGone = true;
      gone();
    }
    timer = setTimeout(() => void ask(failures + 1), isGone ? askEveryMs : patienceMs);
  }

  return {
    suspect: () => {
      if (!isAsking) void ask(0);
    },
    stop: () => {
      isAsking = false;
      clearTimeout(timer);
    },
  };
}
