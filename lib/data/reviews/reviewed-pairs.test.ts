import { beforeEach, expect, it } from "vitest";
import { pinnedName } from "../../addresses/pair-names";
import { judgementInput } from "../../schema/review";
import { createCall } from "../calls/call-writes";
import { addJudgement } from "./judgement-writes";
import { findPair } from "../comparisons/readout-pairs";
import { listReviewedPairs } from "./reviewed-pairs";
import { makeCall, useFreshDatabase } from "../testing/test-database";

beforeEach(async () => void (await useFreshDatabase()));

/** Stores a call of two readouts, velmora-mfa and velmora-mfa-2. */
async function store(slug: string, date: string) {
  const [readout] = makeCall().readouts;
  await createCall(makeCall({ slug, date, readouts: [readout!, { ...readout!, kind: "official-post" }] }));
}

async function judge(address: string) {
  const pair = pinnedName((await findPair(address, null))!);
  const answer = await addJudgement(
    judgementInput.parse({ pair, kind: "no-counterpart", left: "0-26", right: "", author: "Ana" }),
  );
  expect(answer.kind).toBe("stored");
}

const listed = async () => (await listReviewedPairs()).map(pinnedName);
const own = (slug: string) => `${slug}:velmora-mfa@1..${slug}:velmora-mfa-2@1`;

it("Reviewed pairs are listed by the date of their call, however precisely it is known, then by address", async () => {
  const calls = [
    ["2024-z", "2024"],
    ["2024-04-b", "2024-04-03"],
    ["2024-04-a", "2024-04-03"],
    ["2025-a", "2024-03"],
  ] as const;
  for (const [slug, date] of calls) await store(slug, date);
  for (const [slug] of calls) await judge(own(slug));
  expect(await listed()).toEqual(["2024-z", "2025-a", "2024-04-a", "2024-04-b"].map(own));
});

it("Of readouts of two calls, that of the earlier call is on the left, whatever its place in its call", async () => {
  await store("2030-01-01-call", "2030-01-01");
  await store("2030-01-02-call", "2030-01-02");
  await judge("2030-01-02-call:velmora-mfa..2030-01-01-call:velmora-mfa-2");
  expect(await listed()).toEqual(["2030-01-01-call:velmora-mfa-2@1..2030-01-02-call:velmora-mfa@1"]);
});
