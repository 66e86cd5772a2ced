import type { Principal } from "@intersector/domain";

/**
 * How a request comes to be somebody's. `sample`: a visitor chooses one of the sample's people, which is offered on
 * a loopback server alone. `none`: everybody is a visitor.
 */
export interface SessionPolicy {
  signIn: "sample" | "none";
  /** Whom a visitor may sign in as. */
  people: () => Promise<readonly Principal[]>;
  /** Signs the cookie. At least 32 characters. */
  secret: string;
}

/** True where a visitor may sign in as one of the sample's people. */
export function offersSignIn(deps: { session: SessionPolicy; loopback: boolean }): boolean {
  return deps.session.signIn === "sample" && deps.loopback;
}
