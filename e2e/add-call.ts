// Stores a call given on standard input as JSON, in the database that DATABASE_URL names. Run by fixtures.ts.
import { text } from "node:stream/consumers";
import { createCall } from "../lib/data/calls/call-writes";
import { callInput } from "../lib/schema/call-input";

await createCall(callInput.parse(JSON.parse(await text(process.stdin))));
