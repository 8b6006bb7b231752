import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { startModelServer, type ModelServer } from "../../../e2e/model-server";
import { TEXTS } from "../../aligners/model/test-recorded";
import { createCall } from "../../data/calls/call-writes";
import { database } from "../../data/client";
import { findPair } from "../../data/comparisons/readout-pairs";
import { queueReadingJob } from "../../data/jobs/claim-jobs";
import { addModelUse } from "../../data/readings/model-use";
import { readingKey } from "../../data/readings/reading-key";
import { makeCall, useFreshDatabase } from "../../data/testing/test-database";
import { toText } from "../../messages/parts/to-text";
import { describeModelDay, describeReaderFault } from "../../messages/site/readers";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { askReading, textsOf } from "./ask-reading";
import { extractArticle } from "./extract-article";
import { findModelDay } from "./model-budget";
import { openAsking } from "./open-asking";
import { readPairs } from "./read-pairs";
import { findReader } from "./reader";
import { runReadingJobs, stopReadingJobs } from "./reading-jobs";
import { KEY, REPLIES, setUpModel } from "./test-reader";
import { translatePassage } from "./translate-passage";
import { askUnread } from "./unread";

const NOON = new Date("2031-03-04T12:00:00.000Z");
const NEXT_DAY = new Date("2031-03-05T00:00:00.000Z");
const USED_UP = { kind: "day-used-up", until: NEXT_DAY.toISOString() };
const GERMAN = "Die Minister sprachen über den Handel.";

let server: ModelServer;
let forget: () => void;
let pair: ReadoutPair;
let other: ReadoutPair;

const addCall = async (slug: string, left: string, language = "en") => {
  const [readout] = makeCall().readouts;
  const readouts = [
    { ...readout!, text: left, language },
    { ...readout!, text: TEXTS.right.text },
  ];
  await createCall(makeCall({ slug, readouts }));
  return (await findPair("velmora-mfa..velmora-mfa-2", slug))!;
};
const queued = async () => (await database().readingJob.findMany({ where: { state: "queued" } })).length;

beforeAll(async () => {
  await useFreshDatabase();
  server = await startModelServer(REPLIES, { key: KEY });
  // Nothing is read unless a test says so.
  await stopReadingJobs();
  vi.useFakeTimers({ now: NOON, toFake: ["Date"] });
  pair = await addCall("2030-05-01-one", `${TEXTS.left.text}\n\nCall one.`);
  other = await addCall("2030-05-02-other", GERMAN, "de");
});
afterAll(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  delete (globalThis as { parallaxReadingJobs?: unknown }).parallaxReadingJobs;
  await server.close();
});
beforeEach(async () => {
  server.requests.length = 0;
  forget = setUpModel(server.url);
  vi.stubEnv("PARALLAX_MODEL_DAILY_TOKENS", "1000");
  await database().modelUse.deleteMany();
  await database().readingJob.deleteMany();
});
afterEach(() => forget());

describe("What the model may use in a day", () => {
  it("counts what each answer uses: readings, translations, articles, and what cannot be used", async () => {
    await askReading(pair);
    await runReadingJobs();
    expect((await findModelDay())?.used).toEqual({ in: 1_000, out: 200 });
    expect(toText(describeModelDay((await findModelDay())!))).toBe(
      "stand-in has used 1,200 tokens today (UTC). It may use 1,000 tokens a day.",
    );
    vi.stubEnv("PARALLAX_MODEL_DAILY_TOKENS", "");
    const before = (await findModelDay())!.used;
    server.behave("half-json");
    await translatePassage(other, { side: "left", number: 1 });
    await extractArticle("An article.");
    server.behave("as-recorded");
    const after = (await findModelDay())!;
    expect([after.used.in > before.in, after.used.out > before.out, after.limit]).toEqual([true, true, null]);
    expect(toText(describeModelDay(after))).toMatch(/There is no daily limit\.$/);
  });

  it("once used up, refuses what would begin, until the next day, and sends nothing", async () => {
    await addModelUse({ in: 900, out: 100 }, NOON);
    expect(await askReading(other)).toEqual({ kind: "refused", fault: USED_UP });
    expect(await askUnread()).toEqual(USED_UP);
    expect(await translatePassage(other, { side: "left", number: 1 })).toEqual(USED_UP);
    expect(await extractArticle("An article.")).toEqual({ fault: USED_UP });
    const keys = [readingKey(textsOf(other), findReader()!)];
    expect(await readPairs(keys, findReader()!)).toMatchObject({ read: 0, left: 1, ended: USED_UP });
    expect([await queued(), server.requests]).toEqual([0, []]);
    expect(toText(describeReaderFault(USED_UP as never))).toBe(
      "Today’s token allowance is used up. It can be asked again from 5 March 2031 at 00:00 UTC.",
    );
  });

  it("lets what waits wait, and goes on with it the next day", async () => {
    const job = await queueReadingJob(readingKey(textsOf(other), findReader()!), NOON);
    await addModelUse({ in: 900, out: 100 }, NOON);
    expect([await runReadingJobs(), await queued()]).toEqual([0, 1]);
    expect(toText((await openAsking(job, null))!.message)).toMatch(
      /5 March 2031 at 00:00 UTC\. The reading waits until then\.$/,
    );
    expect([await runReadingJobs({ now: () => NEXT_DAY }), await queued()]).toEqual([1, 0]);
  });
});
