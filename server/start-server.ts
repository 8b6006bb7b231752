import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import compression from "compression";
import next from "next";
import { openVersionReader } from "../lib/data/version";
import { refuseMalformedForms } from "./refuse-malformed-forms";
import { withResponseCache, type Handler } from "./with-response-cache";
import { giveStatus } from "./with-status";

/** Milliseconds: how long requests under way may take to end once the server is told to. */
const PATIENCE = 5_000;

/**
 * Next reads every loopback address as "localhost" where a request is rewritten to. Under another name it would take that for another
 * server, and ask itself over the network (vercel/next.js#94745).
 */
const LOOPBACK = /^(127\.|::1$)/;

interface Options {
  host: string;
  port: number;
  databaseUrl: string;
  /** The folder with the production build. */
  folder: string;
}

/** Its types are Express's; it takes what Node's own server gives. */
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

async function answer(handle: Handler, request: IncomingMessage, response: ServerResponse) {
  giveStatus(response);
  try {
    await handle(request, response);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.statusCode = 500;
    response.end();
  }
}

/**
 * Serves the production build: Next's answers, kept in memory while they hold, compressed for whom it suits.
 *
 * @returns how to stop it: no new requests are taken, those under way may end
 * @throws when nothing can listen there, or there is no build
 */
export async function startServer({ host, port, databaseUrl, folder }: Options): Promise<() => Promise<void>> {
  const app = next({ dev: false, dir: folder, hostname: LOOPBACK.test(host) ? "localhost" : host, port });
  await app.prepare();
  const versions = openVersionReader(databaseUrl);
  const handle = refuseMalformedForms(withResponseCache(app.getRequestHandler(), versions.read));
  const server = createServer((request, response) =>
    compress(request, response, () => void answer(handle, request, response)),
  );
  await listen(server, host, port);
  return async () => {
    await close(server);
    await app.close();
    versions.close();
  };
}
