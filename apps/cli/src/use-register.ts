import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { openRegister, type Register, startDatabase, withoutPassword } from "@intersector/store";
import { CliError } from "./cli-error.ts";
import { abortWhenTold, untilAborted } from "./signals.ts";

/** Where a command finds its register. */
export interface RegisterPlace {
  dataDir: string;
  databaseUrl: string | undefined;
}

export interface UseRegisterOptions extends RegisterPlace {
  /** True where the command may make a register that is not there. */
  mayMake?: boolean;
}

/** A command's register, and the place of it as it may be shown. */
export interface OpenedRegister {
  register: Register;
  place: string;
}

/**
 * Opens the register that a command works on, does the work, and closes it again: the one at `databaseUrl`, or the
 * embedded one of a folder, beside a server that already runs on it.
 * @throws CliError `noRegister` where there is none, `interrupted` where somebody ends the process: the database then
 * takes back what was not complete
 */
export async function useRegister<Result>(
  { dataDir, databaseUrl, mayMake = false }: UseRegisterOptions,
  work: (opened: OpenedRegister) => Promise<Result>,
): Promise<Result> {
  if (!databaseUrl && !mayMake && !holdsAnything(dataDir)) {
    throw new CliError("noRegister", { folder: resolve(dataDir) });
  }
  const told = abortWhenTold();
  const database = await startDatabase({
    ...{ dataDir: resolve(dataDir), whenRunning: "use" },
    ...(databaseUrl ? { databaseUrl } : {}),
  });
  let register: Register | undefined;
  const interrupted = untilAborted(told).then(() => {
    throw new CliError("interrupted");
  });
  interrupted.catch(() => {});
  try {
    register = await openRegister({ databaseUrl: database.url });
    const place = database.embedded ? resolve(dataDir) : withoutPassword(database.url);
    return await Promise.race([work({ register, place }), interrupted]);
  } finally {
    // Work that was cut off still holds its connections: they end with the server or with this process.
    if (!told.aborted) await register?.close();
    await database.stop();
  }
}

function holdsAnything(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}
