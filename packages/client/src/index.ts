export * from "./api-problem.ts";
export type * from "./api-types.ts";
export * from "./create-client.ts";
export type * from "./read-events.ts";
export type * from "./records-client.ts";
