export * from "./planted-pairs.ts";
export * from "./sample-record.ts";
export * from "./sample-records.ts";
export * from "./sample-register.ts";
