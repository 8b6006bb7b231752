import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import type { Metrics } from "./metrics";
import { REQUEST_ID, idOf, withRequestId } from "./request-id";
import { routeOf } from "./route-of";
import type { Handler } from "./with-response-cache";

interface Options {
  metrics: Pick<Metrics, "count">;
  log: Logger;
  /** Whether the request came from a trusted proxy. */
  isTrusted: (request: IncomingMessage) => boolean;
}

const FAILED = 500;

/** nginx's status for a client that closed the connection before the answer. */
const CLIENT_GONE = 499;

const MILLISECONDS = 1_000;

function note(request: IncomingMessage, response: ServerResponse, { metrics, log }: Options, seconds: number) {
  const { method = "", url = "" } = request;
  const status = response.writableFinished ? response.statusCode : CLIENT_GONE;
  const route = routeOf(url.split("?")[0]!);
  const isCached = response.getHeader("Cache-Status") !== undefined;
  metrics.count({ method, route, status, seconds, isCached });
  const line = { method, route, status, milliseconds: Math.round(seconds * MILLISECONDS), isCached };
  if (status >= FAILED) log.error(line, "failed to answer");
  else log.info(line, status === CLIENT_GONE ? "client went away" : "answered");
}

/**
 * Gives each request an id, which its answer and its log lines contain, and counts, times and logs the answer. Only the kind of page is
 * logged, because an address may contain texts in its query.
 *
 * @example
 * createServer(observe(handle, { metrics, log, isTrusted: () => false }));
 */
export function observe(handle: Handler, options: Options): Handler {
  return (request, response) => {
    const began = performance.now();
    const id = idOf(request, options.isTrusted(request));
    // The request is modified while it is answered.
    const asked = { method: request.method, url: request.url } as IncomingMessage;
    response.setHeader(REQUEST_ID, id);
    const noteEnd = () => note(asked, response, options, (performance.now() - began) / MILLISECONDS);
    // When a client goes away, the answer is closed outside the request's context.
    response.once("close", () => withRequestId(id, noteEnd));
    return withRequestId(id, () => handle(request, response));
  };
}
