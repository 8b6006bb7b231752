import { beforeAll, describe, expect, it } from "vitest";
import { EXAMPLE_CALLS } from "../../../prisma/example-calls";
import { callInput } from "../../schema/call-input";
import { hashText } from "../../schema/hash-text";
import { findCall, listCalls } from "./call-queries";
import { createCall, createCallsIfEmpty } from "./call-writes";
import { database } from "../client";
import { makeCall, useFreshDatabase } from "../testing/test-database";

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

  it("answers null for a call that is not there", async () => {
    expect(await findCall("2030-12-31-nobody")).toBeNull();
  });
});
