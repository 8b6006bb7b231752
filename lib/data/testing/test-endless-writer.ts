// Writes calls without end, and prints each one's slug once the write is acknowledged. client.sqlite.test.ts kills it.
import { createCall } from "../calls/call-writes";
import { makeCall } from "./test-database";

for (let n = 1; ; n++) console.log(await createCall(makeCall({ slug: `2030-02-02-call-${n}` })));
