import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const LIB = join(import.meta.dirname, "..");
const WRITES = /in(?:Write|Auth)Transaction\(|database\(\)\s*\.\w+\s*\.(create|update|upsert|delete)/;

/** Files that store something without `storeAudited`, and why. */
const BY_THEMSELVES: Record<string, string> = {
  "comparison/jobs/make-comparisons.ts": "the server makes comparisons",
  "data/calls/call-writes.ts": "the first calls of an empty library, and calls of tests",
  "data/comparisons/stored-comparisons.ts": "the server makes comparisons",
  "data/jobs/claim-jobs.ts": "a server takes a job",
  "data/jobs/import-jobs.ts": "a server begins an import, and ends those of an earlier start",
  "data/jobs/job-rows.ts": "an example",
  "data/jobs/job-writes.ts": "a server works at a job",
  "data/jobs/window-replies.ts": "a server works at a job",
  "data/people/auth-transaction.ts": "inAuthTransaction",
  "data/people/claims.ts": "writes the audit itself, by the member it is given",
  "data/people/feed-keys.ts": "writes the audit itself, by the member it is given",
  "data/people/invitations.ts": "writes the audit itself, by the member it is given",
  "data/people/idempotency-keys.ts": "the answer to what is written down elsewhere",
  "data/people/members.ts": "writes the audit itself, by the member it is given",
  "data/people/password-links.ts": "writes the audit itself, by the member it is given",
  "data/people/provider-sign-in.ts": "writes the audit itself, by the member it is given",
  "data/people/second-factor.ts": "writes the audit itself, by the member it is given",
  "data/people/sessions.ts": "writes the audit itself, by the member it is given",
  "data/people/session-tokens.ts": "the server hashes tokens of an earlier version",
  "data/people/settings.ts": "writes the audit itself, by the member it is given",
  "data/people/tokens.ts": "writes the audit itself, by the member it is given",
  "data/readings/model-use.ts": "what is counted",
  "data/readings/measurements.ts": "a command measures a model",
  "data/search/search-index.ts": "the server brings the index up to date",
  "data/store-audited.ts": "storeAudited",
  "data/outbox/deliveries.ts": "a server sends messages",
  "data/outbox/webhooks.ts": "writes the audit itself, by the member it is given",
  "data/write-transaction.ts": "inWriteTransaction",
};

it("Nothing is stored past the audit, but by these files", () => {
  const files = readdirSync(LIB, { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith(".ts") && !/generated|test/.test(file) && WRITES.test(readFileSync(join(LIB, file), "utf8")),
  );
  expect(files.toSorted()).toEqual(Object.keys(BY_THEMSELVES).toSorted());
});
