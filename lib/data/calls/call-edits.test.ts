import { execFile } from "node:child_process";
import { promisify } from "node:util";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { correctCall, findEditableCall, orderReadouts } from "./call-edits";
import { findCall } from "./call-queries";
import { SlugTaken, createCall } from "./call-writes";
import { deleteCall } from "./trash";
import { makeCall, makeCorrection, useFreshDatabase } from "../testing/test-database";

const SLUG = "2030-01-02-marenov-ilves";

beforeEach(async () => {
  await useFreshDatabase();
  const [readout] = makeCall().readouts;
  await createCall(makeCall({ readouts: [readout!, { ...readout!, text: "Two." }, { ...readout!, text: "Three." }] }));
});

describe("correctCall", () => {
  it("saves what is said of a call, its parties and the order of its readouts", async () => {
    const parties = makeCorrection().parties.toReversed();
    const correction = makeCorrection({
      title: "Ilves and Marenov",
      kind: "meeting",
      date: "2030-01",
      parties: [{ ...parties[0]!, principal: "Jaan Ilves, President" }, parties[1]!],
      readouts: [{ slug: "velmora-mfa-3", position: 1 }],
    });
    expect(await correctCall(SLUG, 1, correction)).toEqual({ kind: "saved", slug: SLUG });
    const call = await findCall(SLUG);
    expect(call).toMatchObject({
      title: "Ilves and Marenov",
      kind: "meeting",
      date: "2030-01",
      datePrecision: "month",
    });
    expect(call!.parties.map(({ party, principal }) => [party.slug, principal])).toEqual([
      ["ostania", "Jaan Ilves, President"],
      ["velmora", "Ana Marenov, Foreign Minister"],
    ]);
    expect(call!.readouts.map(({ slug }) => slug)).toEqual(["velmora-mfa-3", "velmora-mfa", "velmora-mfa-2"]);
    expect((await findEditableCall(SLUG))!.version).toBe(2);
  });

  it("returns to the second of two editors what the first saved, and stores nothing of the second", async () => {
    await correctCall(SLUG, 1, makeCorrection({ title: "First", slug: "renamed" }));
    const second = await correctCall(SLUG, 1, makeCorrection({ title: "Second", kind: "meeting" }));
    expect(second).toMatchObject({ kind: "conflict", current: { title: "First", slug: "renamed", version: 2 } });
    expect(await findCall("renamed")).toMatchObject({ title: "First", kind: "phone-call" });
  });

  it("lets one of many concurrent editors save, and reports a conflict to the others", async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, n) => correctCall(SLUG, 1, makeCorrection({ title: `Title ${n}` }))),
    );
    expect(results.filter(({ kind }) => kind === "saved")).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === "conflict")).toHaveLength(7);
    expect((await findEditableCall(SLUG))!.version).toBe(2);
  });

  it("lets one of several processes save, and reports a conflict to the others", async () => {
    const corrector = ["--conditions=react-server", "scripts/run.mjs", "lib/data/testing/test-corrector.ts", SLUG];
    const results = await Promise.all(
      ["a", "b", "c"].map(async (title) => (await promisify(execFile)(process.execPath, [...corrector, title])).stdout),
    );
    expect(results.map((kind) => kind.trim()).toSorted()).toEqual(["conflict", "conflict", "saved"]);
  }, 60_000);

  it("keeps a former slug for the call that had it, and for no other", async () => {
    await createCall(makeCall({ slug: "other" }));
    await correctCall(SLUG, 1, makeCorrection({ slug: "renamed" }));
    for (const slug of [SLUG, "renamed"])
      expect(await correctCall("other", 1, makeCorrection({ slug }))).toEqual({ kind: "taken" });
    await expect(createCall(makeCall())).rejects.toThrow(SlugTaken);
    expect(await findEditableCall(SLUG)).toMatchObject({ slug: "renamed" });
    expect(await correctCall("renamed", 2, makeCorrection())).toEqual({ kind: "saved", slug: SLUG });
    expect(await findEditableCall("renamed")).toMatchObject({ slug: SLUG });
  });

  it("stores nothing when a party is not known", async () => {
    const [seat, other] = makeCorrection().parties;
    const parties = [seat!, { ...other!, party: "nowhere" }];
    const result = await correctCall(SLUG, 1, makeCorrection({ title: "Half", slug: "half", parties }));
    expect(result).toEqual({ kind: "unknown-party", party: "nowhere" });
    expect(await findEditableCall(SLUG)).toMatchObject({ slug: SLUG, version: 1, title: makeCall().title });
  });

  it("reports a call as missing when it is in the trash or was never stored", async () => {
    await deleteCall(SLUG);
    expect(await correctCall(SLUG, 2, makeCorrection())).toEqual({ kind: "missing" });
    expect(await correctCall("none", 1, makeCorrection())).toEqual({ kind: "missing" });
  });
});

describe("orderReadouts", () => {
  const slugs = ["a", "b", "c", "d"];

  it.each([
    ["d", 1, "dabc"],
    ["a", 4, "bcda"],
    ["b", 3, "acbd"],
    ["c", 99, "abdc"],
    ["x", 1, "abcd"],
  ])("moves %s to position %i", (slug, position, order) => {
    expect(orderReadouts(slugs, [{ slug, position }]).join("")).toBe(order);
  });

  it("uses the positions as they are if all are given", () => {
    const anyOrder = fc.shuffledSubarray(slugs, { minLength: slugs.length });
    fc.assert(
      fc.property(anyOrder, (wanted) => {
        const positions = wanted.map((slug, i) => ({ slug, position: i + 1 }));
        expect(orderReadouts(slugs, positions)).toEqual(wanted);
      }),
    );
  });
});
