import { createServer, type Server } from "node:http";
import type { Metrics } from "./metrics";

/** The path of the metrics. */
const METRICS_PATH = "/metrics";

/**
 * Serves the metrics at a separate address, because they are not for users.
 *
 * @returns the server, which listens
 * @throws when nothing can listen there
 * @example
 * await serveMetrics(metrics, { host: "127.0.0.1", port: 9464 });
 */
export async function serveMetrics(metrics: Metrics, { host, port }: { host: string; port: number }): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url?.split("?")[0] !== METRICS_PATH) return void response.writeHead(404).end();
    metrics.write().then(
      (text) => response.writeHead(200, { "Content-Type": metrics.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return server;
}
