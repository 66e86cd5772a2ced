/** What an API error says, as RFC 9457 and the API's own additions put it. */
interface ProblemBody {
  code?: string;
  /** What the code is called; `detail` is the sentence about this request. */
  title?: string;
  detail?: string;
  requestId?: string;
  current?: CurrentVersion;
  findings?: { code?: string; pointer?: string; field?: string; message?: string }[];
}

export interface ProblemFinding {
  code: string;
  /** Where in the request, as a plain JSON pointer: `/body/title`. */
  pointer: string;
  /** Of a record's body: the field in words. */
  field?: string;
  message: string;
}

/** Of a version conflict: the record as it stands now. */
export interface CurrentVersion {
  id: string;
  version: number;
  state: "draft" | "published" | "withdrawn";
  updatedAt: string;
  body: Readonly<Record<string, unknown>>;
}

/** An answer of the API that is not the one asked for. Its sentences are already in the reader's language. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly sentence: string;
  readonly requestId: string | undefined;
  readonly current: CurrentVersion | undefined;
  readonly findings: readonly ProblemFinding[];

  constructor(status: number, body: ProblemBody) {
    const sentence = body.detail ?? body.title ?? `HTTP ${status}`;
    super(sentence);
    this.name = "ApiProblem";
    this.status = status;
    this.code = body.code ?? "internal";
    this.sentence = sentence;
    this.requestId = body.requestId;
    this.current = body.current;
    this.findings = (body.findings ?? []).map((finding) => ({
      code: finding.code ?? "",
      pointer: plainPointer(finding.pointer ?? ""),
      ...(finding.field === undefined ? {} : { field: finding.field }),
      message: finding.message ?? "",
    }));
  }
}

/** The API writes pointers as fragments of an address (`#/filter%5Bunit%5D`). */
function plainPointer(pointer: string): string {
  return pointer.startsWith("#") ? decodeURI(pointer.slice(1)) : pointer;
}

/** Reads an error answer; one that is no problem document is kept by its status alone. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    return new ApiProblem(response.status, (await response.json()) as ProblemBody);
  } catch {
    return new ApiProblem(response.status, { title: response.statusText });
  }
}
