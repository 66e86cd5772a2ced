import { Role } from "./role.ts";

/** What a service token is called: the log names it as who wrote, `token:` and the name. */
export const tokenNamePattern = /^[a-z0-9][a-z0-9-]{1,59}$/;

/** After how many days a service token ends at the latest, and where nothing else is said. */
export const tokenDays = { most: 730, usual: 90 } as const;

/** The roles whose permissions a token may have. */
export const TokenRole = Role.exclude(["visitor"]);
