import type { IncomingMessage, ServerResponse } from "node:http";
import { compareApiPath } from "../lib/addresses/api-path";
import { findWrite } from "../lib/api/find-operation";
import { newSnapshotPath } from "../lib/addresses/comparison-path";
import { alivePath, libraryPath, readyPath } from "../lib/addresses/site-path";
import { textsPath } from "../lib/addresses/texts-path";
import { hasDatabaseFailed } from "../lib/data/sqlite/database-faults";
import { SERVER_FAULTS } from "../lib/messages/site/server-faults";
import { withFaultPage } from "./fault-page";
import { admit, type GateSettings } from "./gate";
import { takeProxyHeaders } from "./proxy-headers";
import { clientOf, createRateLimit } from "./rate-limit";
import { securityHeaders } from "./security-headers";
import { sendSentence, type SentenceAnswer } from "./send-sentence";
import type { Handler } from "./with-response-cache";

/** In a minute, of one client. */
const MOST_LARGE_FORMS = 120;

const TOO_MANY: SentenceAnswer = { status: 429, sentence: SERVER_FAULTS.tooMany };
const NOT_READY: SentenceAnswer = { status: 503, sentence: SERVER_FAULTS.notReady };
const READY: SentenceAnswer = { status: 200, sentence: "ok" };

/** Forms that store what is large, or make the server work. */
const LARGE_FORMS = [newSnapshotPath(), libraryPath(), textsPath(), compareApiPath()];

/** The code says in the log what happened; the database's own words may quote what was to be stored. */
class UnreadableDatabase extends Error {
  readonly code = "ERR_DATABASE_UNREADABLE";
  constructor() {
    super(SERVER_FAULTS.notReady);
  }
}

const pathOf = ({ url = "" }: IncomingMessage) => url.split("?")[0]!;

/** Whether a request stores what is large, or makes the server work. Without accounts nothing is written by the API. */
function makesWork(request: IncomingMessage): boolean {
  const path = pathOf(request);
  const isWrite = process.env.PARALLAX_MODE === "shared" && findWrite(request.method ?? "", path) !== null;
  return isWrite || (request.method === "POST" && LARGE_FORMS.includes(path));
}

interface Options {
  gate: GateSettings;
  /** Answers what is let in. */
  handle: Handler;
  /** Voids what has changed in the cache of responses; answers false when the database cannot be read: then nothing is answered. */
  isReady: () => Promise<boolean>;
}

/**
 * Answers every request: those that are not let in by a sentence, load balancers by whether the server is alive and ready, everything else
 * by `handle`. A fault is answered in words.
 */
export function answerRequests({ gate, handle, isReady }: Options): Handler {
  const isWithinLimit = createRateLimit(MOST_LARGE_FORMS);

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const refusal = admit(request, gate);
    if (refusal) return sendSentence(response, refusal);
    if (makesWork(request) && !isWithinLimit(clientOf(request))) return sendSentence(response, TOO_MANY);
    // Also opens a database that was put in the place of the old one.
    if (!(await isReady())) throw new UnreadableDatabase();
    await handle(request, response);
  }

  const headers = new Map(Object.entries(securityHeaders(gate.origin)));
  return async (request, response) => {
    response.setHeaders(headers);
    const path = pathOf(request);
    if (path === alivePath()) return sendSentence(response, READY);
    if (path === readyPath()) return sendSentence(response, (await isReady()) ? READY : NOT_READY);
    const began = performance.now();
    takeProxyHeaders(response);
    withFaultPage(request, response, () => hasDatabaseFailed(began));
    try {
      await answer(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    }
  };
}
