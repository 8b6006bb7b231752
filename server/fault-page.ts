import type { IncomingMessage, ServerResponse } from "node:http";
import { isInApi } from "../lib/addresses/api-path";
import { homePath } from "../lib/addresses/site-path";
import { PROBLEM_TYPE, Problem, writeProblem } from "../lib/api/problem";
import { SERVER_FAULTS } from "../lib/messages/site/server-faults";

const UNAVAILABLE = 503;

/** Seconds. */
const RETRY_AFTER = "5";

/** Whether the server answered in a sentence of its own (`sendSentence`), which says more than any page here. */
const isOwnSentence = (head: unknown[]): boolean =>
  head.some((headers) =>
    String((headers as Record<string, unknown> | undefined)?.["Content-Type"]).startsWith("text/plain"),
  );

/** A request by a script is answered to the script, which shows its own message. */
const isForScript = ({ headers }: IncomingMessage) => "rsc" in headers || "next-action" in headers;

const writePage = ({ title, sentence }: { title: string; sentence: string }) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title} · Parallax</title></head>
<body><main><h1>${title}</h1><p>${sentence}</p><p><a href="${homePath()}">Parallax</a></p></main></body></html>
`;

const writeFault = (isUnavailable: boolean): string =>
  writeProblem(
    isUnavailable
      ? new Problem("unavailable", SERVER_FAULTS.notReady)
      : new Problem("failed", SERVER_FAULTS.failed.sentence),
  ).body;

/**
 * When a page fails, answers with a page that says so in words and needs no script; Next's own is empty without one. If the database could
 * not be reached, the status is 503 and the user is asked to try again, even if a form came back without being stored.
 *
 * @param response nothing of which is sent yet; its methods are replaced
 * @param hasDatabaseFailed whether it failed since the request came in
 */
export function withFaultPage(request: IncomingMessage, response: ServerResponse, hasDatabaseFailed: () => boolean) {
  const { writeHead, write, end } = response;
  const isProgram = isInApi(request.url ?? "");
  let page: string | null = null;

  /** A form that came back because nothing could be stored, with everything that was typed and a sentence. */
  const isFormSentBack = (status: number) =>
    status === 200 && request.method === "POST" && !isProgram && !isForScript(request);

  function decide(status: number): number {
    if (isFormSentBack(status) && !response.headersSent && hasDatabaseFailed()) {
      response.setHeader("Retry-After", RETRY_AFTER);
      return UNAVAILABLE;
    }
    if (status < 500 || page !== null || response.headersSent) return status;
    const isUnavailable = hasDatabaseFailed();
    if (isUnavailable) response.setHeader("Retry-After", RETRY_AFTER);
    const isOwnProblem = String(response.getHeader("Content-Type")).startsWith(PROBLEM_TYPE);
    if (!isForScript(request) && !isOwnProblem) {
      page = isProgram
        ? writeFault(isUnavailable)
        : writePage(isUnavailable ? SERVER_FAULTS.unavailable : SERVER_FAULTS.failed);
      for (const name of ["Content-Length", "Content-Encoding", "ETag", "Transfer-Encoding"])
        response.removeHeader(name);
      response.setHeader("Content-Type", isProgram ? PROBLEM_TYPE : "text/html; charset=utf-8");
      if (isProgram) response.setHeader("Cache-Control", "no-store");
    }
    return isUnavailable ? UNAVAILABLE : status;
  }

  const apply = (method: (...args: never[]) => unknown, args: unknown[]) => Reflect.apply(method, response, args);
  const decideImplicitly = () => void (response.statusCode = decide(response.statusCode));
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (isOwnSentence(rest)) return apply(writeHead, [status, ...rest]) as ServerResponse;
    return apply(writeHead, [decide(status), ...(page === null ? rest : [])]) as ServerResponse;
  };
  response.write = (...args: unknown[]) => {
    decideImplicitly();
    return page === null ? (apply(write, args) as boolean) : true;
  };
  response.end = (...args: unknown[]) => {
    decideImplicitly();
    return apply(end, page === null ? args : [page]) as ServerResponse;
  };
}
