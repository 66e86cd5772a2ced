import { createRoute } from "@hono/zod-openapi";
import type { StoredToken } from "@intersector/store";
import type { RouteDeps } from "../app-deps.ts";
import { guarded } from "../middleware/guard.ts";
import { newRouter } from "../router.ts";
import { json, jsonBody } from "../schemas/replies.ts";
import { CreateToken, NewServiceToken, ServiceToken, TokenList, TokenParam } from "../schemas/tokens.ts";

const createToken = createRoute({
  method: "post",
  path: "/tokens",
  operationId: "createToken",
  tags: ["Session"],
  summary: "A service token for a program, with scopes and an end",
  description:
    "The program sends the secret as `Authorization: Bearer`. It acts with the roles of the token as far as its scopes go: `read`, `write`, `write:activity` and so on for each kind, `import`, `analyse`, `admin`.",
  ...guarded("administer"),
  request: { body: jsonBody(CreateToken) },
  responses: { 201: json(NewServiceToken, "The token with its secret, which is shown this once.") },
});

const listTokens = createRoute({
  method: "get",
  path: "/tokens",
  operationId: "listTokens",
  tags: ["Session"],
  summary: "The service tokens, revoked and expired ones too, the latest first",
  ...guarded("administer"),
  responses: { 200: json(TokenList, "The tokens, without their secrets.") },
});

const revokeToken = createRoute({
  method: "delete",
  path: "/tokens/{id}",
  operationId: "revokeToken",
  tags: ["Session"],
  summary: "A service token ends at once",
  ...guarded("administer"),
  request: { params: TokenParam },
  responses: { 200: json(ServiceToken, "The token, as it now is.") },
});

/** What programs of other teams sign in with. */
export function tokensRoutes({ register, now }: RouteDeps) {
  return newRouter()
    .openapi(createToken, async (c) => {
      const { name, scopes, roles, side, days } = c.req.valid("json");
      const made = await register.tokens.create({
        ...{ name, scopes, roles, actor: c.var.principal.id },
        expiresAt: now()
          .add({ hours: days * 24 })
          .toString(),
        ...(side === undefined ? {} : { side }),
      });
      c.header("Location", `/api/v1/tokens/${made.token.id}`);
      return c.json({ token: toReply(made.token), secret: made.secret }, 201);
    })
    .openapi(listTokens, async (c) => c.json({ tokens: (await register.tokens.list()).map(toReply) }, 200))
    .openapi(revokeToken, async (c) => {
      const { id } = c.req.valid("param");
      return c.json(toReply(await register.tokens.revoke(id, c.var.principal.id)), 200);
    });
}

function toReply({ scopes, roles, ...token }: StoredToken) {
  return { ...token, scopes: [...scopes], roles: [...roles] };
}
