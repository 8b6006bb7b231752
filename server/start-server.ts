import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import compression from "compression";
import next from "next";
import { meetProvider } from "../lib/data/people/provider";
import { openChangeReader } from "../lib/data/changes";
import { cacheWith } from "../lib/data/query-cache";
import { createScopeMoments } from "../lib/data/scope-moments";
import type { LogLevel } from "../lib/schema/environment";
import { answerRequests } from "./answer-request";
import { atMost } from "./at-most";
import { isFromProxy, type GateSettings } from "./gate";
import { captureConsole, makeLog } from "./log";
import { createMetrics } from "./metrics";
import { observe } from "./observe";
import { createResponseCache } from "./response-cache";
import { stopComparisonJob, wakeComparisonJob } from "../lib/comparison/jobs/comparison-job";
import { cancelImport, endOldImports } from "../lib/comparison/jobs/import-jobs";
import { withBuiltFiles } from "./with-built-files";
import { letIn } from "./let-in";
import { limitEach } from "./limit-each";
import { withReceivedForms } from "./with-received-forms";
import { withSentForms } from "./with-sent-forms";
import { startReadingJobs, stopReadingJobs } from "../lib/comparison/readings/reading-jobs";
import { startDeliveries } from "../lib/webhooks/delivery-job";
import { reportReader } from "./report-reader";
import { serveMetrics } from "./serve-metrics";
import { withResponseCache } from "./with-response-cache";

/** Milliseconds that running requests get to finish when the server stops. */
const PATIENCE = 5_000;

/** Milliseconds that the start waits for missing comparisons; the rest are made while the server runs. */
const HEAD_START = 10_000;

/**
 * Next rewrites to "localhost" for every loopback address. With another host name it would take the target for another server and send the
 * request over the network (vercel/next.js#94745).
 */
const LOOPBACK = /^(127\.|::1$)/;

interface Options {
  host: string;
  port: number;
  databaseUrl: string;
  /** Which requests are admitted. */
  gate: GateSettings;
  /** The folder with the production build. */
  folder: string;
  /** The least severe level that is logged. */
  logLevel: LogLevel;
  /** For a library with accounts: identifies each visitor, and limits their requests per minute. Null without accounts. */
  shared: { requestsPerMinute: number } | null;
  /** The address of the metrics; by default they are not served. */
  metricsAddress?: { host: string; port: number };
}

/** Its types are for Express, but it works with Node's own server. */
const compress = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  then: () => void,
) => void;

const listen = (server: Server, host: string, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });

function close(server: Server): Promise<void> {
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE);
  return new Promise((resolve) =>
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    }),
  );
}

/** Next would close such a connection without an answer. */
function refuseUpgrades(server: Server) {
  server.on("upgrade", (_request, socket) =>
    socket.end("HTTP/1.1 426 Upgrade Required\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
  );
}

/** Node, too, would close such a connection without an answer. */
function refuseTunnels(server: Server) {
  server.on("connect", (_request, socket) =>
    socket.end("HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"),
  );
}

/**
 * Serves the production build: Next's responses, cached while they are valid, compressed for clients that accept it.
 *
 * @returns a function that stops it: no new requests are accepted, and running ones may finish
 * @throws when the address cannot be listened on, or there is no build
 */
export async function startServer({
  host,
  port,
  databaseUrl,
  gate,
  folder,
  logLevel,
  shared,
  metricsAddress,
}: Options): Promise<() => Promise<void>> {
  const log = makeLog(logLevel);
  const release = captureConsole(log);
  const app = next({ dev: false, dir: folder, hostname: LOOPBACK.test(host) ? "localhost" : host, port });
  await app.prepare();
  const moments = createScopeMoments();
  const cache = createResponseCache(undefined, moments);
  const changes = openChangeReader(databaseUrl, moments.note);
  cacheWith({ read: changes.read, moments });
  const render = app.getRequestHandler();
  const cached = withResponseCache(render, { cache, origin: gate.origin });
  const metrics = createMetrics(cache);
  const handle = withBuiltFiles(withReceivedForms(withSentForms(render, cached)));
  const guarded = shared ? letIn(limitEach(handle, shared.requestsPerMinute)) : handle;
  const answer = observe(answerRequests({ gate, handle: guarded, isReady: changes.read }), {
    metrics,
    log,
    isTrusted: (request) => isFromProxy(request, gate.proxies),
  });
  const server = createServer((request, response) => compress(request, response, () => void answer(request, response)));
  refuseUpgrades(server);
  refuseTunnels(server);
  // Comparisons that were pending when the server ended, or became so since: after an update, all of a small library.
  await atMost(wakeComparisonJob(), HEAD_START);
  await listen(server, host, port);
  const metricsServer = metricsAddress && (await serveMetrics(metrics, metricsAddress));
  startReadingJobs();
  const stopDeliveries = shared ? startDeliveries() : null;
  void endOldImports().catch((error: unknown) => console.error(error));
  void reportReader();
  void meetProvider().catch((error: unknown) => console.error(error));
  return async () => {
    await Promise.all([close(server), stopReadingJobs(), cancelImport(), stopDeliveries?.()]);
    await stopComparisonJob();
    await app.close();
    cacheWith(null);
    changes.close();
    metricsServer?.close();
    release();
  };
}
