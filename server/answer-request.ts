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

/** Requests per minute from one client. */
const MOST_LARGE_FORMS = 120;

const TOO_MANY: SentenceAnswer = { status: 429, sentence: SERVER_FAULTS.tooMany };
const NOT_READY: SentenceAnswer = { status: 503, sentence: SERVER_FAULTS.notReady };
const READY: SentenceAnswer = { status: 200, sentence: "ok" };

/** Forms that store much, or make the server work. */
const LARGE_FORMS = [newSnapshotPath(), libraryPath(), textsPath(), compareApiPath()];

/** The log gets this code as the reason, because the database's own message may quote what was to be stored. */
class UnreadableDatabase extends Error {
  readonly code = "ERR_DATABASE_UNREADABLE";
  constructor() {
    super(SERVER_FAULTS.notReady);
  }
}

const pathOf = ({ url = "" }: IncomingMessage) => url.split("?")[0]!;

/** Whether a request stores much, or makes the server work. Without accounts the API cannot write. */
function makesWork(request: IncomingMessage): boolean {
  const path = pathOf(request);
  const isWrite = process.env.PARALLAX_MODE === "shared" && findWrite(request.method ?? "", path) !== null;
  return isWrite || (request.method === "POST" && LARGE_FORMS.includes(path));
}

interface Options {
  gate: GateSettings;
  /** Answers requests that were admitted. */
  handle: Handler;
  /** Voids cached responses that have changed; answers false when the database cannot be read, and then nothing is answered. */
  isReady: () => Promise<boolean>;
}

/**
 * Answers every request: refused ones with a sentence, those of load balancers with whether the server is alive and ready, everything else
 * through `handle`. Errors are answered in words.
 */
export function answerRequests({ gate, handle, isReady }: Options): Handler {
  const isWithinLimit = createRateLimit(MOST_LARGE_FORMS);

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const refusal = admit(request, gate);
    if (refusal) return sendSentence(response, refusal);
    if (makesWork(request) && !isWithinLimit(clientOf(request))) return sendSentence(response, TOO_MANY);
    // This also opens a database that has replaced the old one.
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
