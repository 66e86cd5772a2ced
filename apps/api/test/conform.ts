import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { ApiDocument } from "../src/index.ts";
import type { Asked, TestApp, Who } from "./test-app.ts";

type Method = "get" | "post" | "put" | "patch" | "delete";
interface Documented {
  operationId: string;
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

/** One operation of the document, with the pattern of the addresses that it answers. */
interface Place {
  path: string;
  method: Method;
  pattern: RegExp;
  operation: Documented;
}

/**
 * Asks the application and checks each reply against the document alone, with a validator that shares no code with
 * the one that made it.
 */
export async function conformTo(api: Pick<TestApp, "app" | "ask">) {
  const document = (await (await api.app.request("/openapi.json")).json()) as ApiDocument;
  const ajv = new Ajv2020.Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "api");
  const places = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): Place => {
      const pattern = new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`);
      return { path, method: method as Method, pattern, operation: operation as Documented };
    }),
  );
  const conformed = new Set<string>();

  /** The reply, read; its status, type and content are ones that the document promises. */
  const ask = async (who: Who, address: string, asked: Asked = {}): Promise<Answer> => {
    const reply = await api.ask(who, address, asked);
    const method = (asked.method ?? (asked.body === undefined && !asked.form ? "GET" : "POST")).toLowerCase();
    const pathname = address.replace(/\?.*$/, "");
    const place = places.find((one) => one.method === method && one.pattern.test(pathname));
    if (!place) throw new Error(`${method} ${pathname} is not in the document`);
    const status = String(reply.status);
    const promised = [status, `${status[0]}XX`].find((name) => name in place.operation.responses);
    const text = await reply.text();
    const about = `${method} ${address}: ${status} ${text.slice(0, 300)}`;
    if (!promised) throw new Error(`not a promised status: ${about}`);
    const type = reply.headers.get("Content-Type")?.split(";")[0] ?? "";
    const content = place.operation.responses[promised]?.content ?? {};
    if (Object.keys(content).length > 0 && !(type in content))
      throw new Error(`not a promised type: ${type} ${about}`);
    const read: unknown = type.endsWith("json") && type !== "application/jsonl" ? JSON.parse(text) : text;
    if (typeof read !== "string") {
      const pointer = ["paths", place.path, place.method, "responses", promised, "content", type, "schema"];
      // Who chooses no fields gets all of them: the whole schema, not either of the two.
      if (reply.ok && "anyOf" in (content[type]?.schema ?? {}))
        pointer.push("anyOf", /[?&]fields=/.test(address) ? "1" : "0");
      const validate = ajv.getSchema(`api#/${pointer.map(escapePointer).join("/")}`);
      if (!validate) throw new Error(`no schema: ${about}`);
      if (!validate(read))
        throw new Error(`${ajv.errorsText(validate.errors, { dataVar: "reply" })}: ${about}`);
    } else if (text === "" && reply.status !== 304) throw new Error(`nothing came: ${about}`);
    if (reply.ok) conformed.add(place.operation.operationId);
    return { status: reply.status, headers: reply.headers, body: read };
  };
  return { ask, conformed, operationIds: places.map(({ operation }) => operation.operationId) };
}

export interface Answer {
  status: number;
  headers: Headers;
  /** JSON as a value, anything else as a text. */
  body: unknown;
}

function escapePointer(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}
