import { randomBytes } from "node:crypto";
import { type Language, type Principal, type Role, roleTerms, sides, termOf } from "@intersector/domain";
import type { SessionPolicy } from "./session-policy.ts";

/** Everybody whom the demonstration needs: each role once, and a focal point for each of the four sides. */
const samplePeople: readonly Principal[] = [
  person("secretary"),
  ...sides.map((side): Principal => ({ ...person("focalPoint", side), side })),
  person("chair"),
  person("coordinator"),
  person("rapporteur"),
  person("member"),
  person("administrator"),
];

function person(role: Role, side?: string): Principal {
  const id = [`sample-${role.toLowerCase()}`, side?.toLowerCase()].filter(Boolean).join("-");
  return { id, name: id, roles: [role] };
}

/**
 * Signing in as one of the sample's people, who are roles and not persons: nobody's name is made up.
 * @param secret Signs the cookie. Left out, a new one, so that a restart signs everybody out.
 * @example
 * createApp({ session: sampleSession(), loopback: true, ...others })
 */
export function sampleSession(secret: string = randomBytes(32).toString("hex")): SessionPolicy {
  return { signIn: "sample", people: async () => samplePeople, secret };
}

/** Everybody is a visitor: what a server on a network offers until it has a way of signing in. */
export function visitorsOnly(): SessionPolicy {
  return { signIn: "none", people: async () => [], secret: randomBytes(32).toString("hex") };
}

/**
 * What somebody is called: their own name, or for who stands for a role, the role in the reader's language.
 * @example
 * nameOfPrincipal({ id: "sample-focalpoint-gs", name: "…", roles: ["focalPoint"], side: "GS" }, "fr")
 * //=> "Coordonnateur · Secrétariat général"
 */
export function nameOfPrincipal(principal: Principal, language: Language): string {
  if (principal.person !== undefined) return principal.name;
  const [role = "visitor"] = principal.roles;
  const side = principal.side === undefined ? [] : [termOf("side", principal.side, language)];
  return [roleTerms[role][language], ...side].join(" · ");
}
