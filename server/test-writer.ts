// Stores one call from another process, for with-response-cache.test.ts.
import { createCall } from "../lib/data/calls/call-writes";
import { makeCall } from "../lib/data/testing/test-database";

await createCall(makeCall({ slug: "2031-12-31-other-process" }));
