import { z } from "@hono/zod-openapi";
import {
  Role,
  type Scope,
  scopes,
  TokenRole,
  tokenDays,
  tokenNamePattern,
  vocabulary,
} from "@intersector/domain";

/** A service token, without its secret. */
export const ServiceToken = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(scopes as readonly Scope[])),
    roles: z.array(Role),
    side: vocabulary("side").optional(),
    createdAt: z.iso.datetime(),
    createdBy: z.string(),
    expiresAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().optional(),
    revokedBy: z.string().optional(),
  })
  .meta({ id: "ServiceToken" });

export const TokenList = z.object({ tokens: z.array(ServiceToken) }).meta({ id: "TokenList" });

/** A new token with its secret, which is given this once. */
export const NewServiceToken = z
  .object({ token: ServiceToken, secret: z.string() })
  .meta({ id: "NewServiceToken" });

export const CreateToken = z
  .strictObject({
    /** The log names it as who wrote: `token:` and the name. */
    name: z.string().regex(tokenNamePattern),
    scopes: z.array(z.enum(scopes as readonly Scope[])).min(1),
    /** The roles whose permissions the token has, as far as its scopes go. */
    roles: z.array(TokenRole).min(1),
    side: vocabulary("side").optional(),
    /** After how many days it ends: 1 to 730. */
    days: z.number().int().min(1).max(tokenDays.most).default(tokenDays.usual),
  })
  .meta({ id: "CreateToken" });

export const TokenParam = z.object({
  id: z
    .string()
    .max(100)
    .meta({ examples: ["019fb5f4-4f4a-74f9-8f83-6a0b6d3c1a20"] }),
});
