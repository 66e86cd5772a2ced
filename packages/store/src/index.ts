export * from "./canonical-json.ts";
export { withoutPassword } from "./database/reach-database.ts";
export * from "./database/start-database.ts";
export * from "./hash-chain.ts";
export * from "./open-register.ts";
export * from "./register.ts";
export { WriteFailed } from "./write/write-many.ts";
