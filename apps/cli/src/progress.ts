/** How far a long piece of work is, on one line. */
export interface Progress {
  /** Shows a line in place of the one before. Cheap to call often. */
  show(line: string): void;
  /** Takes the line away, so that what comes next stands alone. */
  clear(): void;
}

/** Where progress is shown: the error output of a process, or what stands for it. */
export interface Screen {
  isTTY?: boolean;
  columns?: number;
  write: (text: string) => unknown;
}

const redrawEveryMs = 100;
/** Where lines stay (a log, a pipe), one now and then says that something is at work. */
const lineEveryMs = 5_000;

/** Progress on the error output, so that what a command gives can go on into another. */
export function createProgress(screen: Screen = process.stderr): Progress {
  const rewrites = screen.isTTY === true;
  let shownAt = rewrites ? Number.NEGATIVE_INFINITY : performance.now();
  let isShown = false;
  return {
    show(line) {
      const now = performance.now();
      if (now - shownAt < (rewrites ? redrawEveryMs : lineEveryMs)) return;
      shownAt = now;
      isShown = rewrites;
      screen.write(rewrites ? `\r\u001b[2K${line.slice(0, (screen.columns ?? 80) - 1)}` : `${line}\n`);
    },
    clear() {
      if (isShown) screen.write("\r\u001b[2K");
      isShown = false;
    },
  };
}
