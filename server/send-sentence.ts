import type { IncomingMessage, ServerResponse } from "node:http";
import { finished } from "node:stream/promises";
import { isInApi } from "../lib/addresses/api-path";
import { Problem, problemOfStatus, writeProblem } from "../lib/api/problem";
import type { ProblemName } from "../lib/messages/site/api";
import { SERVER_FAULTS } from "../lib/messages/site/server-faults";
import { PROGRAM_POLICY } from "./content-security-policy";
import { TooLarge } from "./read-multipart";

/** An answer in one sentence, usually the reason why a request is refused. */
export interface SentenceAnswer {
  status: number;
  sentence: string;
  /** The allowed methods, if the request used another. */
  allow?: string;
  /** The type of problem for programs, if the status alone does not say it. */
  problem?: ProblemName;
}

/** How long, in milliseconds, an unread request is drained before its connection is closed, like nginx's `lingering_time`. */
const PATIENCE = 30_000;

/** API clients get problem details, everyone else plain text. */
function write(isProgram: boolean, { status, sentence, problem }: SentenceAnswer) {
  const policy = { "Content-Security-Policy": PROGRAM_POLICY };
  if (isProgram) {
    const written = writeProblem(problem ? new Problem(problem, sentence) : problemOfStatus(status, sentence));
    return { headers: { ...written.headers, ...policy }, body: written.body };
  }
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...policy };
  return { headers, body: `${sentence}\n` };
}

/** Lets the sender finish: if its connection were closed while it sends, it would never read the answer. */
async function drain(request: IncomingMessage): Promise<void> {
  if (request.complete) return;
  request.resume();
  await finished(request, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
}

/**
 * Answers a request with a sentence, and closes its connection when all of the request has arrived, or after half a minute. Nothing of the
 * request is kept.
 *
 * @param response nothing of which is sent yet
 * @example
 * await sendSentence(response, { status: 413, sentence: "The form is too large." });
 */
export async function sendSentence(response: ServerResponse, answer: SentenceAnswer): Promise<void> {
  const { req: request } = response;
  const { headers, body } = write(isInApi(request.url ?? ""), answer);
  const { status, allow } = answer;
  const length = Buffer.byteLength(body);
  response.writeHead(status, {
    ...headers,
    "Content-Length": length,
    Connection: "close",
    ...(allow && { Allow: allow }),
  });
  response.write(body);
  await drain(request);
  response.end();
}

const isTooLarge = (error: unknown) =>
  error instanceof TooLarge || (error as { cause?: unknown } | null)?.cause instanceof TooLarge;

/**
 * Answers a form that could not be read.
 *
 * @param error the reason; a form that is too large is told so
 */
export const refuseForm = (response: ServerResponse, error: unknown): Promise<void> =>
  sendSentence(
    response,
    isTooLarge(error)
      ? { status: 413, sentence: SERVER_FAULTS.largeForm }
      : { status: 400, sentence: SERVER_FAULTS.brokenForm },
  );
