import { z } from "@hono/zod-openapi";
import { RecordId, Role, vocabulary } from "@intersector/domain";

/** Somebody to the register: the person who is signed in, or one whom a visitor may choose to be. */
export const Reader = z
  .object({
    id: z.string(),
    /** A person's name; for who stands for a role, the role in the reader's language. */
    name: z.string(),
    roles: z.array(Role),
    side: vocabulary("side").optional(),
    /** The record of the person, where there is one. */
    person: RecordId.optional(),
  })
  .meta({ id: "Reader" });
export type Reader = z.infer<typeof Reader>;

export const Session = z
  .object({
    /** Who asks; a visitor where nobody is signed in. */
    reader: Reader,
    signedIn: z.boolean(),
    /** How somebody signs in here. */
    signIn: z.enum(["sample", "none"]),
    /** Whom a visitor may sign in as, where the sample's people may be chosen. */
    choices: z.array(Reader),
    /** Actions open to the reader that are not about one record. */
    may: z.object({
      import: z.boolean(),
      analyse: z.boolean(),
      report: z.boolean(),
      readHistory: z.boolean(),
      readAnalyses: z.boolean(),
    }),
  })
  .meta({ id: "Session" });
export type Session = z.infer<typeof Session>;

export const SignIn = z.strictObject({ person: z.string().min(1).max(120) }).meta({ id: "SignIn" });
