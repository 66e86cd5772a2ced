export type * from "@intersector/api/types";
