import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { AlignerBusy, AlignerTimeout, type Aligner } from "../aligners/aligner";
import { DEFAULT_ALIGNER } from "../aligners/registry";
import { swapAlignment } from "../compare";
import { createCall } from "../data/calls/call-writes";
import { database } from "../data/client";
import { findPair } from "../data/comparisons/readout-pairs";
import { makeCall, makeReadoutCorrection, useFreshDatabase } from "../data/testing/test-database";
import type { ReadoutPair } from "../model/calls/readout-pairs";
import { wakeComparisonJob } from "./jobs/comparison-job";
import { findAlignment, findAlignments } from "./find-alignment";
import { correctReadout, saveCall } from "./write-calls";

const LEFT = "They discussed the ceasefire. Good day.";
const RIGHT = "The ceasefire was discussed. Trade comes next.";
const VERSION = { name: DEFAULT_ALIGNER.name, version: DEFAULT_ALIGNER.version };

let calls = 0;
let slug: string;

const callOf = (...texts: string[]) => {
  const [readout] = makeCall().readouts;
  return makeCall({ slug, readouts: texts.map((text) => ({ ...readout!, text })) });
};

beforeAll(useFreshDatabase);
beforeEach(async () => {
  slug = `2030-03-01-call-${++calls}`;
  await createCall(callOf(LEFT, RIGHT));
});

const load = async (address = "velmora-mfa..velmora-mfa-2"): Promise<ReadoutPair> => (await findPair(address, slug))!;
const readRows = (of = slug) =>
  database().comparison.findMany({
    where: { call: { slug: of } },
    select: { id: true, status: true, version: true, madeAt: true },
  });
const answer = DEFAULT_ALIGNER.align({ text: LEFT, language: "en" }, { text: RIGHT, language: "en" });

/** The built-in aligner with another way to answer. */
const alignerOf = (name: string, align: Aligner["align"]): Aligner => ({ ...DEFAULT_ALIGNER, name, align });

describe("a comparison", () => {
  it("that is missing is made on request, stored once, and read afterwards, whichever side is left", async () => {
    expect(await readRows()).toEqual([]);
    const pair = await load();
    const both = await Promise.all([findAlignment(pair), findAlignment(pair)]);
    const alignment = await answer;
    expect(both).toEqual(Array(2).fill({ alignment, aligner: VERSION }));
    const rows = await readRows();
    expect(rows).toMatchObject([{ status: "ready", version: VERSION.version }]);
    const swapped = await findAlignment(await load("velmora-mfa-2..velmora-mfa"));
    expect(swapped).toEqual({ alignment: swapAlignment(alignment), aligner: VERSION });
    expect(await readRows()).toEqual(rows);
  });

  it("that is asked for the other way round is stored as the call has it", async () => {
    const swapped = await findAlignment(await load("velmora-mfa-2..velmora-mfa"));
    expect(swapped).toMatchObject({ alignment: swapAlignment(await answer) });
    expect(await findAlignment(await load())).toMatchObject({ alignment: await answer });
  });

  it("from an earlier version is shown with that version until it is rebuilt", async () => {
    await findAlignment(await load());
    const content = JSON.stringify({ ...(await answer), links: [] });
    await database().comparison.updateMany({ where: { call: { slug } }, data: { version: "0", content } });
    const old = { alignment: { links: [] }, aligner: { name: VERSION.name, version: "0" } };
    expect(await findAlignment(await load())).toMatchObject(old);
  });

  it("of two calls, and of earlier revisions that had none, is answered and never stored", async () => {
    const there = await load();
    await saveCall(callOf(LEFT, RIGHT));
    const name = { call: slug, readout: "velmora-mfa" };
    await correctReadout(name, 1, makeReadoutCorrection({ text: `${LEFT} Again.`, reason: "more" }));
    const stored = await database().comparison.count();
    slug = `2030-04-01-other-${calls}`;
    await createCall(callOf(RIGHT));
    const across = { left: there.left, right: (await findPair("velmora-mfa..velmora-mfa", slug))!.right };
    slug = there.left.call.slug;
    const earlier = await load("velmora-mfa@1..velmora-mfa-2");
    const answers = await findAlignments([across, earlier]);
    expect(answers).toMatchObject([{ alignment: await answer }, { alignment: await answer }]);
    expect(await database().comparison.count()).toBe(stored);
  });

  it("that takes longer than a page waits is pending, and is stored when it is ready", async () => {
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const slow = alignerOf("slow", async () => finished.then(() => answer));
    const pair = await load();
    // A page with several pairs waits less long.
    expect(await findAlignments([pair, pair], undefined, slow)).toEqual([
      { unfinished: "pending" },
      { unfinished: "pending" },
    ]);
    finish();
    await expect.poll(() => findAlignment(pair, undefined, slow)).toMatchObject({ alignment: await answer });
    expect(await readRows()).toMatchObject([{ status: "ready" }]);
  });

  it("that timed out says so, and is not stored", async () => {
    const late = alignerOf("late", () => Promise.reject(new AlignerTimeout()));
    expect(await findAlignment(await load(), undefined, late)).toEqual({ unfinished: "timed-out" });
    expect(await readRows()).toEqual([]);
  });

  it("that finds the aligner busy is pending, and is not stored", async () => {
    const busy = alignerOf("busy", () => Promise.reject(new AlignerBusy()));
    expect(await findAlignment(await load(), undefined, busy)).toEqual({ unfinished: "pending" });
    expect(await readRows()).toEqual([]);
  });

  it("is dropped when a readout's language changes, and made again for the new language", async () => {
    slug = `${slug}-b`;
    await saveCall(callOf(LEFT, RIGHT));
    const before = await readRows();
    await correctReadout(
      { call: slug, readout: "velmora-mfa" },
      1,
      makeReadoutCorrection({ text: LEFT, language: "fr" }),
    );
    const after = await readRows();
    expect([before.length, after.length, after[0]!.id === before[0]!.id]).toEqual([1, 1, false]);
    expect(await findAlignment(await load())).toMatchObject({ alignment: { basis: "across-languages" } });
  });
});

describe("a call that is saved", () => {
  it("has its comparisons at once, and larger ones as pending until the job has made them", async () => {
    slug = `2030-05-01-large-${calls}`;
    const long = `${"They met. ".repeat(2_500)}\n`.trim();
    await saveCall(callOf(LEFT, RIGHT, long, `${long} Again.`));
    const statuses = async () => (await readRows()).map(({ status }) => status).sort();
    const early = await statuses();
    expect(early).toHaveLength(6);
    expect(early.filter((status) => status === "pending")).toEqual(["pending"]);
    await wakeComparisonJob();
    expect(await statuses()).toEqual(Array(6).fill("ready"));
  });

  it("keeps a refusal, so that nobody asks again", async () => {
    slug = `2030-05-01-refused-${calls}`;
    await saveCall(callOf("A b.\n".repeat(4_100), RIGHT));
    expect(await readRows()).toMatchObject([{ status: "refused" }]);
    expect(await findAlignment(await load())).toMatchObject({ alignment: { kind: "refusal", side: "left" } });
  });
});
