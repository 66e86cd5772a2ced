import { type Finding, InvalidInput } from "@intersector/domain";

/** In which part of a request something stands. */
export type RequestPart = "body" | "query" | "path" | "header";

/** A request that does not fit its schema; the findings say where, and in which part of the request. */
export class InvalidRequest extends InvalidInput {
  readonly part: RequestPart;

  constructor(part: RequestPart, findings: readonly Finding[]) {
    super(findings);
    this.part = part;
  }
}
