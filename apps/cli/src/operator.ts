import { userInfo } from "node:os";
import type { Principal } from "@intersector/domain";

/** Whoever can start a command on the register's machine keeps the register. The log says under which name. */
export function operator(): Principal {
  const name = accountName();
  return { id: `terminal/${name}`, name, roles: ["administrator"] };
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    // A process may run under a number that has no account.
    return String(process.getuid?.() ?? "unknown");
  }
}
