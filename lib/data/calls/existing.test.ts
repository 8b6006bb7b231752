import { beforeEach, describe, expect, it } from "vitest";
import { database } from "../client";
import { withAudience } from "../current-audience";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { createCall } from "./call-writes";
import { listExisting } from "./existing";
import { publishCalls } from "./publish-calls";
import { deleteReadout } from "./trash";

const MFA = "velmora-mfa";
const [READOUT] = makeCall().readouts;

const addCall = (slug: string, ...languages: string[]) =>
  createCall(makeCall({ slug, readouts: languages.map((language) => ({ ...READOUT!, language })) }));

const habitOf = async (slug: string) => {
  const { readouts, usualLanguage } = (await listExisting()).issuers.find((issuer) => issuer.slug === slug)!;
  return [readouts, usualLanguage];
};

describe("listExisting", () => {
  beforeEach(useFreshDatabase);

  it("says in which language an issuer publishes most, and of two equally frequent ones the first by its tag", async () => {
    await addCall("2030-01-01-even", "en", "az");
    expect(await habitOf(MFA)).toEqual([2, "az"]);
    await addCall("2030-01-02-more", "en");
    expect(await habitOf(MFA)).toEqual([3, "en"]);
    await deleteReadout({ call: "2030-01-02-more", readout: MFA });
    expect(await habitOf(MFA)).toEqual([2, "az"]);
  });

  it("says nothing about an issuer whose readouts are all in the trash", async () => {
    await addCall("2030-01-01-lone", "en");
    await deleteReadout({ call: "2030-01-01-lone", readout: MFA });
    expect(await habitOf(MFA)).toEqual([undefined, undefined]);
  });

  it("counts only what is published for strangers", async () => {
    await addCall("2030-01-01-shown", "en");
    await addCall("2030-01-02-draft", "az", "az");
    await publishCalls(["2030-01-02-draft"], false);
    expect(await withAudience("public", () => habitOf(MFA))).toEqual([1, "en"]);
    expect(await withAudience("members", () => habitOf(MFA))).toEqual([3, "az"]);
  });

  it("looks at the latest fifty of an issuer, however many there are", async () => {
    await addCall("2030-01-01-first", "en");
    const first = await database().readout.findFirstOrThrow();
    const later = (from: number, length: number, language: string) =>
      Array.from({ length }, (_, n) => {
        const { callId, issuerId, kind, extent } = first;
        return { callId, issuerId, kind, extent, language, slug: `later-${from + n}`, position: from + n };
      });
    await database().readout.createMany({ data: [...later(1, 200, "en"), ...later(201, 26, "az")] });
    expect(await habitOf(MFA)).toEqual([50, "az"]);
  });
});
