import { apiPath } from "../addresses/api-path";
import { withAnchor } from "../addresses/anchors";
import { PROBLEMS, type ProblemName } from "../messages/site/api";

export const PROBLEM_TYPE = "application/problem+json";

/** A fault of one parameter, or of one field of a body. */
export interface ProblemField {
  name: string;
  message: string;
}

/** A fault in the form that is sent (RFC 9457). */
export interface ProblemDetails {
  /** A link to its meaning, relative to the requested address. */
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: ProblemField[];
  /** The parameters that the operation has. */
  known?: string[];
}

/** A fault that an operation answers with. */
export class Problem {
  constructor(
    readonly name: ProblemName,
    readonly detail: string,
    readonly more: Pick<ProblemDetails, "errors" | "known"> & { headers?: Record<string, string> } = {},
  ) {}
}

/**
 * The fault of a body with invalid fields.
 *
 * @example
 * invalidBody([{ name: "text", message: "The note is empty." }]).name; //=> "invalid-body"
 */
export const invalidBody = (faults: readonly ProblemField[]): Problem =>
  new Problem("invalid-body", PROBLEMS["invalid-body"].title, {
    errors: faults.map(({ name, message }) => ({ name, message })),
  });

/**
 * Converts a fault to the form that is sent.
 *
 * @example
 * detailsOf(new Problem("not-found", "No such call.")).status; //=> 404
 */
export function detailsOf({ name, detail, more: { errors, known } }: Problem): ProblemDetails {
  const type = withAnchor(name, apiPath());
  return { type, ...PROBLEMS[name], detail, ...(errors && { errors }), ...(known && { known }) };
}

/** Seconds after which a client may ask again. */
const RETRY_AFTER: Partial<Record<ProblemName, string>> = {
  "too-many": "60",
  "under-way": "1",
  pending: "5",
  unavailable: "5",
};

/**
 * The headers and the body of a fault's answer.
 *
 * @example
 * writeProblem(new Problem("pending", "Ask again.")).headers["Retry-After"]; //=> "5"
 */
export function writeProblem(problem: Problem): { status: number; headers: Record<string, string>; body: string } {
  const details = detailsOf(problem);
  const retry = RETRY_AFTER[problem.name];
  return {
    status: details.status,
    headers: {
      "Content-Type": PROBLEM_TYPE,
      "Cache-Control": "no-store",
      ...(retry && { "Retry-After": retry }),
      ...(details.status === 401 && { "WWW-Authenticate": "Bearer" }),
      ...problem.more.headers,
    },
    body: `${JSON.stringify(details)}\n`,
  };
}

/**
 * The fault for a bare status, if nothing else is known.
 *
 * @example
 * problemOfStatus(421, "Parallax does not answer under the name x.").name; //=> "misdirected"
 */
export function problemOfStatus(status: number, detail: string): Problem {
  const names: Partial<Record<number, ProblemName>> = {
    400: "bad-request",
    401: "not-signed-in",
    403: "foreign-origin",
    404: "not-found",
    405: "method-not-allowed",
    410: "deleted",
    413: "too-large",
    421: "misdirected",
    429: "too-many",
    503: "unavailable",
  };
  return new Problem(names[status] ?? "failed", detail);
}
