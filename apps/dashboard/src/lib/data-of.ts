/** What a query gives when it went well: the type of its answer, taken from the API's own. */
export type DataOf<Options> = Options extends { queryFn?: infer Fetch }
  ? Extract<Fetch, (...args: never[]) => unknown> extends (...args: never[]) => infer Answer
    ? Awaited<Answer>
    : never
  : never;
