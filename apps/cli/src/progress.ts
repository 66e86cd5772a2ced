import type { WriteStream } from "node:tty";

/** How far a long piece of work is, on one line. */
export interface Progress {
  /** Shows a line in place of the one before. Cheap to call often. */
  show(line: string): void;
  /** Takes the line away, so that what comes next stands alone. */
  clear(): void;
}

const redrawEveryMs = 100;
/** Where lines stay (a log, a pipe), one now and then says that something is at work. */
const lineEveryMs = 5_000;

/** Progress on the error output, so that what a command gives can go on into another. */
export function createProgress(stream: WriteStream | NodeJS.WriteStream = process.stderr): Progress {
  const rewrites = stream.isTTY === true;
  let shownAt = rewrites ? Number.NEGATIVE_INFINITY : performance.now();
  let isShown = false;
  return {
    show(line) {
      const now = performance.now();
      if (now - shownAt < (rewrites ? redrawEveryMs : lineEveryMs)) return;
      shownAt = now;
      isShown = rewrites;
      stream.write(rewrites ? `\r\u001b[2K${line.slice(0, (stream.columns ?? 80) - 1)}` : `${line}\n`);
    },
    clear() {
      if (isShown) stream.write("\r\u001b[2K");
      isShown = false;
    },
  };
}
