import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { hashText } from "../../schema/hash-text";
import { deleteCall, deleteReadout } from "../calls/trash";
import { correctCall } from "../calls/call-edits";
import { findCall, findRevision } from "../calls/call-queries";
import { createCall } from "../calls/call-writes";
import { database } from "../client";
import { storeReadoutCorrection, findEditableReadout } from "./readout-edits";
import { findHistory } from "./revisions";
import { makeCall, makeCorrection, makeReadoutCorrection, useFreshDatabase } from "../testing/test-database";

const CALL = "2030-01-02-marenov-ilves";
const NAME = { call: CALL, readout: "velmora-mfa" };

beforeEach(async () => {
  await useFreshDatabase();
  const [readout] = makeCall().readouts;
  const presidency = { ...readout!.issuer, slug: "velmora-presidency", name: "Presidency of Velmora" };
  await createCall(makeCall({ readouts: [readout!, { ...readout!, issuer: presidency }] }));
});

describe("correctReadout", () => {
  it("saves what is said of a readout without a new revision while the text is the same", async () => {
    const said = { kind: "transcript", extent: "partial", language: "az", sourceUrl: "https://mfa.example/1" } as const;
    const more = { sourceTitle: "A page", quotedBy: "The Cable", publishedAt: "2030-01", reason: "never used" };
    const result = await storeReadoutCorrection(NAME, 1, makeReadoutCorrection({ ...said, ...more }));
    expect(result).toEqual({ kind: "saved", name: NAME, revision: null });
    expect(await findEditableReadout(NAME)).toMatchObject({ ...said, quotedBy: "The Cable", version: 2 });
    expect((await findHistory(NAME))!.revisions).toHaveLength(1);
    await storeReadoutCorrection(NAME, 2, makeReadoutCorrection());
    expect(await findEditableReadout(NAME)).toMatchObject({ sourceUrl: null, sourceTitle: null, quotedBy: null });
  });

  it("makes a changed text a new revision with its reason and fingerprint", async () => {
    const text = "The ministers met today.";
    const result = await storeReadoutCorrection(
      NAME,
      1,
      makeReadoutCorrection({ text, reason: "corrected a typing error" }),
    );
    expect(result).toEqual({ kind: "saved", name: NAME, revision: 2 });
    const [latest, first] = (await findHistory(NAME))!.revisions;
    expect(latest).toMatchObject({ number: 2, reason: "corrected a typing error", sha256: hashText(text) });
    expect(first).toMatchObject({ number: 1, reason: null });
    expect((await findRevision(CALL, NAME.readout, 1))!.text).toBe("The ministers spoke today.");
  });

  it("stores nothing of a changed text without a reason", async () => {
    const correction = makeReadoutCorrection({ text: "Other.", kind: "transcript" });
    expect(await storeReadoutCorrection(NAME, 1, correction)).toEqual({ kind: "unexplained" });
    expect(await findEditableReadout(NAME)).toMatchObject({ version: 1, kind: "official-statement" });
  });

  it("lets one of many concurrent editors of the text save, and reports a conflict to the others", async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        storeReadoutCorrection(NAME, 1, makeReadoutCorrection({ text: `Text ${n}.`, reason: "changed" })),
      ),
    );
    expect(results.map(({ kind }) => kind).toSorted()).toEqual([...Array<string>(7).fill("conflict"), "saved"]);
    const current = await findEditableReadout(NAME);
    expect(current!.revision.number).toBe(2);
    for (const result of results) if (result.kind === "conflict") expect(result.current).toEqual(current);
  });

  it("gives a readout of another issuer the slug that follows, and keeps the former one for it", async () => {
    const moved = await storeReadoutCorrection(NAME, 1, makeReadoutCorrection({ issuer: "velmora-presidency" }));
    const now = { call: CALL, readout: "velmora-presidency-2" };
    expect(moved).toMatchObject({ kind: "saved", name: now });
    expect(await findEditableReadout(NAME)).toMatchObject({ slug: now.readout, version: 2 });
    const other = { call: CALL, readout: "velmora-presidency" };
    expect(await storeReadoutCorrection(other, 1, makeReadoutCorrection())).toMatchObject({
      name: { readout: "velmora-mfa-2" },
    });
    expect(await storeReadoutCorrection(now, 2, makeReadoutCorrection())).toMatchObject({ name: NAME });
    expect(await findEditableReadout(now)).toMatchObject({ slug: NAME.readout });
  });

  it("refuses an issuer that nobody knows", async () => {
    expect(await storeReadoutCorrection(NAME, 1, makeReadoutCorrection({ issuer: "nobody" }))).toEqual({
      kind: "unknown-issuer",
    });
    expect(await findEditableReadout(NAME)).toMatchObject({ version: 1 });
  });

  it("finds the readout under the former slug of its call", async () => {
    await correctCall(CALL, 1, makeCorrection({ slug: "renamed" }));
    const saved = await storeReadoutCorrection(NAME, 1, makeReadoutCorrection({ quotedBy: "The Cable" }));
    expect(saved).toMatchObject({ kind: "saved", name: { call: "renamed" } });
  });

  it("reports a readout as missing when it or its call is in the trash or was never stored", async () => {
    const gone = (name = NAME) => storeReadoutCorrection(name, 2, makeReadoutCorrection());
    await deleteReadout(NAME);
    expect(await gone()).toEqual({ kind: "missing" });
    await deleteCall(CALL);
    expect(await gone({ call: CALL, readout: "velmora-presidency" })).toEqual({ kind: "missing" });
    expect(await gone({ call: CALL, readout: "none" })).toEqual({ kind: "missing" });
  });

  it("leaves every earlier revision as it was, byte for byte, whatever is corrected", async () => {
    const texts = fc.constantFrom("One.", "Two.", " \n Tři\u00a0 🇦🇿\n", "One. ", "\nOne.");
    const edits = fc.array(fc.record({ text: texts, issuer: fc.constantFrom("velmora-mfa", "velmora-presidency") }), {
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(edits, async (sequence) => {
        const stored = () => database().revision.findMany({ orderBy: { id: "asc" } });
        let before = await stored();
        for (const edit of sequence) {
          const current = (await findEditableReadout(NAME))!;
          const correction = makeReadoutCorrection({ ...edit, reason: "tried" });
          const result = await storeReadoutCorrection(NAME, current.version, correction);
          const after = await stored();
          expect(after.slice(0, before.length)).toEqual(before);
          const isSame = current.revision.text === edit.text;
          expect(result).toMatchObject({ revision: isSame ? null : current.revision.number + 1 });
          expect(after).toHaveLength(before.length + (isSame ? 0 : 1));
          before = after;
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe("a call's readouts", () => {
  it("are those that are not in the trash", async () => {
    await deleteReadout(NAME);
    expect((await findCall(CALL))!.readouts.map(({ slug }) => slug)).toEqual(["velmora-presidency"]);
    expect(await findHistory(NAME)).toBeNull();
  });
});
