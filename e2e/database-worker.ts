// Writes to databases for the tests. One process does it for all of them, since loading lib/data takes seconds and Playwright itself cannot
// load it: it does not run under the condition "react-server". start-database-worker.ts starts it and sends it tasks.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { closeDatabase } from "../lib/data/client";
import type { CallInput } from "../lib/schema/call-input";
import { endWithParent } from "../scripts/install.mjs";
import { addCall } from "./add-call";
import { addReview, type ReviewInput } from "./add-review";
import { changeEverything, makeOldSnapshot } from "./make-old-snapshot";
import type { Task } from "./start-database-worker";

const WORK: { [Name in Task["name"]]: (input: never) => Promise<unknown> } = {
  "add-call": (call: CallInput) => addCall(call),
  "add-review": (review: ReviewInput) => addReview(review),
  "make-old-snapshot": makeOldSnapshot,
  "change-everything": changeEverything,
};

async function work(request: IncomingMessage): Promise<unknown> {
  const { name, databaseUrl, input } = (await json(request)) as Task;
  if (process.env.DATABASE_URL !== databaseUrl) {
    await closeDatabase();
    process.env.DATABASE_URL = databaseUrl;
  }
  return WORK[name](input as never);
}

// One task after another, because the process has one database at a time.
let last: Promise<unknown> = Promise.resolve();
const server = createServer((request, response) => {
  last = last
    .then(() => work(request))
    .then((answer) => response.end(JSON.stringify({ answer })))
    .catch((error: Error) => response.writeHead(500).end(error.stack));
});
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
endWithParent(() => process.exit(0));
