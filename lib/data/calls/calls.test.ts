import { beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_CALLS } from "../../../prisma/example-calls";
import { callInput } from "../../schema/call-input";
import { hashText } from "../../schema/hash-text";
import { findCall, listCalls } from "./call-queries";
import { createCall, createCallsIfEmpty } from "./call-writes";
import { database } from "../client";
import { withAudience } from "../current-audience";
import { storeReadoutCorrection } from "../readouts/readout-edits";
import { makeCall, makeReadoutCorrection, useFreshDatabase } from "../testing/test-database";
import { publishCalls } from "./publish-calls";
import { deleteReadout } from "./trash";

beforeAll(useFreshDatabase);

describe("calls", () => {
  it("stores the example calls once, in an empty database", async () => {
    const calls = EXAMPLE_CALLS.map((call) => callInput.parse(call));
    expect(await createCallsIfEmpty(calls)).toBe(4);
    expect(await createCallsIfEmpty(calls)).toBe(0);
    expect((await listCalls()).map(({ slug }) => slug)).toEqual([
      "2024-04-03-blinken-aliyev",
      "2023-11-27-blinken-aliyev",
      "2023-11-27-blinken-pashinyan",
      "2022-05-11-blinken-aliyev",
    ]);
  });

  it("gives a readout's text back exactly as it was stored, with its fingerprint", async () => {
    const text = "  Peace\ttalks —\n\n  “durable”\u00a0peace. 🇦🇿 \u200f";
    const [readout] = makeCall().readouts;
    await createCall(makeCall({ slug: "2030-01-03-exact", readouts: [{ ...readout!, text }] }));
    const stored = (await findCall("2030-01-03-exact"))!.readouts[0]!;
    expect(stored.revision).toEqual({ number: 1, text, sha256: hashText(text) });
  });

  it("names the parties from which no readout is stored", async () => {
    await createCall(makeCall({ slug: "2030-01-04-missing" }));
    expect((await findCall("2030-01-04-missing"))!.missing.map(({ name }) => name)).toEqual(["Ostania"]);
  });

  it("distinguishes two readouts of one issuer", async () => {
    const [readout] = makeCall().readouts;
    await createCall(
      makeCall({ slug: "2030-01-05-twice", readouts: [readout!, { ...readout!, kind: "official-post" }] }),
    );
    expect((await findCall("2030-01-05-twice"))!.readouts.map(({ slug }) => slug)).toEqual([
      "velmora-mfa",
      "velmora-mfa-2",
    ]);
  });

  it("stores nothing of a call whose slug is taken", async () => {
    await createCall(makeCall({ slug: "2030-01-06-taken" }));
    const before = await database().readout.count();
    await expect(createCall(makeCall({ slug: "2030-01-06-taken" }))).rejects.toThrow();
    expect(await database().readout.count()).toBe(before);
  });

  it("returns null for a call that is not there", async () => {
    expect(await findCall("2030-12-31-nobody")).toBeNull();
  });

  it("finds a call by one statement as a list reads it by Prisma, to whomever it is shown", async () => {
    const slug = "2030-01-07-alike";
    const [readout] = makeCall().readouts;
    const text = "“Quoted”, 'and' \\ back\tslash\n🇦🇿";
    const readouts = [{ ...readout!, text, sourceUrl: undefined }, readout!, { ...readout!, quotedBy: "Mediamax" }];
    const parties = makeCall().parties.toReversed();
    await createCall(makeCall({ slug, readouts, parties }));
    await database().call.update({ where: { slug }, data: { isFictional: true } });
    const correction = makeReadoutCorrection({ text: `${text} Anew.`, reason: "A sentence was added." });
    await storeReadoutCorrection({ call: slug, readout: "velmora-mfa" }, 1, correction);
    await deleteReadout({ call: slug, readout: "velmora-mfa-2" });
    await createCall(makeCall({ slug: "2030-01-08-silent", readouts: [readout!] }));
    await deleteReadout({ call: "2030-01-08-silent", readout: "velmora-mfa" });
    await createCall(makeCall({ slug: "2030-01-09-draft" }));
    await publishCalls(["2030-01-09-draft"], false);

    for (const audience of ["alone", "members", "public"] as const)
      await withAudience(audience, async () => {
        const listed = await listCalls();
        expect(await Promise.all(listed.map((call) => findCall(call.slug)))).toEqual(listed);
        const isDraftListed = listed.some((call) => call.slug === "2030-01-09-draft");
        expect(isDraftListed).toBe(audience !== "public");
        expect((await findCall("2030-01-09-draft")) !== null).toBe(isDraftListed);
      });
    const found = (await findCall(slug))!;
    expect(found.readouts.map(({ slug, revision }) => [slug, revision.number])).toEqual([
      ["velmora-mfa", 2],
      ["velmora-mfa-3", 1],
    ]);
  });
});
