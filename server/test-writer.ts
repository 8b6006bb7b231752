// Stores one call, from a process of its own, for with-kept-answers.test.ts.
import { createCall } from "../lib/data/calls/call-writes";
import { makeCall } from "../lib/data/test-database";

await createCall(makeCall({ slug: "2031-12-31-other-process" }));
