import "server-only";
import { z } from "zod";
import type { ReaderFault } from "../../model/readers/readers";
import { ReaderError } from "./reader-error";

/** Bytes of an answer that are read; a reply about two long windows has some tens of kilobytes. */
export const MAX_ANSWER = 2 * 1024 * 1024;

/** An answer that was read whole. */
interface Answer {
  status: number;
  body: string;
  retryAfter: number | null;
}

export interface HttpOptions {
  /** Milliseconds within which the whole answer must arrive. */
  timeout: number;
  signal?: AbortSignal;
}

async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let body = "";
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    // Leaving the loop closes the connection, so the rest is never received.
    if (size > MAX_ANSWER) throw new ReaderError({ kind: "reply-too-large" });
    body += decoder.decode(chunk as Uint8Array, { stream: true });
  }
  return body + decoder.decode();
}

/** Seconds of a Retry-After header, which holds a number or a date. */
function readRetryAfter(value: string | null): number | null {
  if (value === null) return null;
  const seconds = /^\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : (Date.parse(value) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/** The code of a failed request; its message may contain the address, so it is not passed on. */
function explain(error: unknown, timedOut: AbortSignal, isAnswering: boolean): ReaderError {
  if (error instanceof ReaderError) return error;
  if (timedOut.aborted) return new ReaderError({ kind: "timed-out" });
  const cause = (error as { cause?: { code?: string } }).cause?.code ?? "";
  const isCut = isAnswering || /ECONNRESET|EPIPE|UND_ERR_SOCKET|HPE_/.test(cause);
  return new ReaderError({ kind: isCut ? "cut-off" : "unreachable" });
}

/**
 * Sends a request and reads the whole answer, whatever its status, within limits of time and size.
 *
 * @param body sent as JSON; without it, a GET
 * @throws ReaderError when there is no whole answer; the signal's reason when the caller gave up
 * @example
 * (await request("http://localhost:11434/v1/models", null, null, { timeout: 5_000 })).status; //=> 200
 */
export async function request(
  url: string,
  key: string | null,
  body: unknown,
  { timeout, signal }: HttpOptions,
): Promise<Answer> {
  const timedOut = AbortSignal.timeout(timeout);
  let isAnswering = false;
  try {
    const response = await fetch(url, {
      method: body === null ? "GET" : "POST",
      headers: {
        ...(body === null ? {} : { "content-type": "application/json" }),
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body: body === null ? null : JSON.stringify(body),
      // A redirect would send the texts to an address that nobody configured.
      redirect: "manual",
      signal: signal ? AbortSignal.any([signal, timedOut]) : timedOut,
    });
    isAnswering = true;
    const retryAfter = readRetryAfter(response.headers.get("retry-after"));
    return { status: response.status, body: await readBody(response), retryAfter };
  } catch (error) {
    signal?.throwIfAborted();
    throw explain(error, timedOut, isAnswering);
  }
}

/** The common parts of servers' answers to refused requests. */
const refusal = z.object({
  error: z.union([z.string(), z.object({ message: z.string().catch(""), code: z.unknown() })]),
});

/** For an unknown model, servers answer 400 or 404 with various words. */
const NO_SUCH_MODEL =
  /\b(unknown|invalid|no such) model\b|\bmodel\b[^.]{0,200}(not found|not exist|unknown|not a valid|not available|unavailable)/i;

/** Only the sentence is checked: every refusal has a type like "invalid_request_error", and many name the model. */
function saysNoSuchModel(body: string): boolean {
  const { data } = refusal.safeParse(parseJson(body));
  if (!data) return NO_SUCH_MODEL.test(body);
  if (typeof data.error === "string") return NO_SUCH_MODEL.test(data.error);
  return data.error.code === "model_not_found" || NO_SUCH_MODEL.test(data.error.message);
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function faultOf({ status, body }: Answer): ReaderFault["kind"] {
  if (status === 401 || status === 403) return "unauthorised";
  if (status === 429) return "rate-limited";
  if (status === 408 || status === 504) return "timed-out";
  if (status >= 500) return "server-error";
  if (status >= 300 && status < 400) return "redirected";
  if ((status === 404 || status === 400) && saysNoSuchModel(body)) return "model-unknown";
  return status === 404 || status === 405 ? "not-found" : "refused";
}

/**
 * The body of a successful answer.
 *
 * @throws ReaderError for any status but 2xx, by its meaning; the server's own words may contain the key, so they are not passed on
 * @example
 * takeBody({ status: 200, body: "{}", … }); //=> "{}"
 */
export function takeBody(answer: Answer): string {
  if (answer.status >= 200 && answer.status < 300) return answer.body;
  throw new ReaderError({ kind: faultOf(answer), status: answer.status }, answer.retryAfter);
}
