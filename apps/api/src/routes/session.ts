import { createRoute } from "@hono/zod-openapi";
import { IntersectorError, type Language, may, type Principal, visitor } from "@intersector/domain";
import type { RouteDeps } from "../app-deps.ts";
import { open } from "../middleware/guard.ts";
import { clearSession, startSession } from "../middleware/session-cookie.ts";
import { newRouter } from "../router.ts";
import { nameOfPrincipal } from "../sample-people.ts";
import { json, jsonBody } from "../schemas/replies.ts";
import { type Reader, Session, SignIn } from "../schemas/session.ts";
import { offersSignIn } from "../session-policy.ts";

const getSession = createRoute({
  method: "get",
  path: "/session",
  operationId: "getSession",
  tags: ["Session"],
  summary: "Who asks, what they may do, and whom a visitor may sign in as",
  ...open,
  responses: { 200: json(Session, "The session.") },
});

const signIn = createRoute({
  method: "post",
  path: "/session",
  operationId: "signIn",
  tags: ["Session"],
  summary: "Signs in as one of the sample's people, on the local machine alone",
  ...open,
  request: { body: jsonBody(SignIn) },
  responses: { 200: json(Session, "The new session, with its cookie.") },
});

const signOut = createRoute({
  method: "delete",
  path: "/session",
  operationId: "signOut",
  tags: ["Session"],
  summary: "Signs out",
  ...open,
  responses: { 200: json(Session, "The session of a visitor.") },
});

/** Who somebody is. */
export function sessionRoutes(deps: RouteDeps) {
  return newRouter()
    .openapi(getSession, async (c) =>
      c.json(await describeSession(deps, c.var.principal, c.var.language), 200),
    )
    .openapi(signIn, async (c) => {
      if (!offersSignIn(deps)) throw new IntersectorError("signInNotOffered");
      const { person } = c.req.valid("json");
      const principal = (await deps.session.people()).find(({ id }) => id === person);
      if (!principal) throw new IntersectorError("recordNotFound", { kind: "person", id: person });
      await startSession(c, deps, principal);
      return c.json(await describeSession(deps, principal, c.var.language), 200);
    })
    .openapi(signOut, async (c) => {
      clearSession(c);
      return c.json(await describeSession(deps, visitor, c.var.language), 200);
    });
}

async function describeSession(deps: RouteDeps, principal: Principal, language: Language): Promise<Session> {
  const offered = offersSignIn(deps);
  return {
    reader: toReader(principal, language),
    signedIn: principal.roles.some((role) => role !== "visitor"),
    signIn: offered ? "sample" : "none",
    choices: offered ? (await deps.session.people()).map((person) => toReader(person, language)) : [],
    may: {
      import: may(principal, { action: "import" }),
      analyse: may(principal, { action: "analyse" }),
      report: may(principal, { action: "report" }),
      readHistory: may(principal, { action: "readHistory" }),
      readAnalyses: may(principal, { action: "readAnalyses" }),
    },
  };
}

function toReader(principal: Principal, language: Language): Reader {
  const { id, roles, side, person } = principal;
  return {
    id,
    name: nameOfPrincipal(principal, language),
    roles: [...roles],
    ...(side === undefined ? {} : { side }),
    ...(person === undefined ? {} : { person }),
  };
}
