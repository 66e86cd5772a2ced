/** What an API error says, as RFC 9457 and the API's own additions put it. */
interface ProblemBody {
  code?: string;
  title?: string;
  requestId?: string;
  findings?: { code?: string; pointer?: string; message?: string }[];
}

/** An answer of the API that is not the one asked for. Its sentences are already in the reader's language. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly sentence: string;
  readonly requestId: string | undefined;
  readonly findings: readonly { code: string; pointer: string; message: string }[];

  constructor(status: number, body: ProblemBody) {
    super(body.title ?? `HTTP ${status}`);
    this.name = "ApiProblem";
    this.status = status;
    this.code = body.code ?? "internal";
    this.sentence = body.title ?? `HTTP ${status}`;
    this.requestId = body.requestId;
    this.findings = (body.findings ?? []).map((finding) => ({
      code: finding.code ?? "",
      pointer: finding.pointer ?? "",
      message: finding.message ?? "",
    }));
  }
}

/** Reads an error answer; one that is no problem document is kept by its status alone. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    return new ApiProblem(response.status, (await response.json()) as ProblemBody);
  } catch {
    return new ApiProblem(response.status, { title: response.statusText });
  }
}
