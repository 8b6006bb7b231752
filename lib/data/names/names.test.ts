import { beforeEach, describe, expect, it } from "vitest";
import { ALL_CALLS } from "../../addresses/calls-query";
import { findCallPage } from "../calls/call-list";
import { createCall } from "../calls/call-writes";
import { database } from "../client";
import { withAudience, type Audience } from "../current-audience";
import { importLibrary } from "../library/library-import";
import { addReadoutTo } from "../readouts/readout-additions";
import { lookUpAddress } from "../library/address-lookup";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { currentIssuerSlug, currentPartySlug, findNamedParty, listParties } from "./name-queries";
import { correctIssuer, correctParty, mergeIssuer, mergeParty } from "./name-writes";

const [READOUT] = makeCall().readouts;
const TYPO = { slug: "velmorra", name: "Velmorra", adjective: "Velmorran" };

beforeEach(async () => {
  await useFreshDatabase();
  await createCall(makeCall({ slug: "one" }));
  await createCall(
    makeCall({
      slug: "two",
      parties: [{ party: TYPO, principal: "Ana Marenov" }, makeCall().parties[1]!],
      readouts: [{ ...READOUT!, issuer: { ...READOUT!.issuer, slug: "velmorra-mfa", party: TYPO } }],
    }),
  );
});

describe("a party", () => {
  it("is corrected; its former address leads to it, and its calls are found by its new name", async () => {
    const correction = { slug: "velmora-republic", name: "Republic of Velmora", adjective: "Velmoran" };
    expect(await correctParty("velmora", correction)).toEqual({ kind: "saved", party: "velmora-republic" });
    expect(await currentPartySlug("velmora")).toBe("velmora-republic");
    expect(await lookUpAddress("/dyads/velmora..ostania/matrix.csv?from=2029")).toEqual({
      kind: "moved",
      path: "/dyads/velmora-republic..ostania/matrix.csv?from=2029",
    });
    expect(await lookUpAddress("/dyads/velmora..velmora-republic")).toEqual({ kind: "missing" });
    const { calls } = await findCallPage({ ...ALL_CALLS, q: "republic" });
    expect(calls.map(({ call }) => call.slug)).toEqual(["one"]);
    const { history, former } = (await findNamedParty("velmora-republic"))!;
    expect(former).toEqual(["velmora"]);
    expect(history).toMatchObject([
      { kind: "party-corrected", before: { name: "Velmora" }, after: { name: "Republic of Velmora" } },
    ]);
  });

  it("is found by its former address, also from a call, a readout or a file added later", async () => {
    await correctParty("velmora", { slug: "velmora-republic", name: "Republic of Velmora", adjective: "Velmoran" });
    await correctIssuer("velmora-mfa", { slug: "vmfa", name: "VMFA", kind: "foreign-ministry" });
    await createCall(makeCall({ slug: "three" }));
    await addReadoutTo("two", { ...READOUT!, text: "They spoke of trade." });
    const file = { format: "parallax-library", version: 1, calls: [makeCall({ slug: "four" })] };
    const imported = await importLibrary(new TextEncoder().encode(JSON.stringify(file)), "json");
    expect(imported.kind).toBe("imported");
    expect((await listParties()).map(({ slug, calls }) => [slug, calls])).toEqual([
      ["ostania", 4],
      ["velmora-republic", 3],
      ["velmorra", 1],
    ]);
    expect(await database().issuer.findMany({ select: { slug: true }, orderBy: { slug: "asc" } })).toEqual([
      { slug: "velmorra-mfa" },
      { slug: "vmfa" },
    ]);
  });

  it("may have its own former address again, and no other party's", async () => {
    await correctParty("velmora", { slug: "v", name: "V", adjective: "V" });
    expect(await correctParty("ostania", { slug: "velmora", name: "O", adjective: "O" })).toEqual({
      kind: "fault",
      fault: "taken",
    });
    expect((await correctParty("v", { slug: "velmora", name: "V", adjective: "V" })).kind).toBe("saved");
    expect(await currentPartySlug("v")).toBe("velmora");
  });

  it("is merged into another, with its calls, issuers and addresses", async () => {
    await correctParty("velmorra", { ...TYPO, slug: "velmorra-2" });
    expect(await mergeParty("velmorra-2", "velmora")).toEqual({ kind: "saved", party: "velmora" });
    expect(await currentPartySlug("velmorra")).toBe("velmora");
    expect(await currentPartySlug("velmorra-2")).toBe("velmora");
    expect((await listParties()).map(({ slug, calls }) => [slug, calls])).toEqual([
      ["ostania", 2],
      ["velmora", 2],
    ]);
    const party = (await findNamedParty("velmora"))!;
    expect(party.issuers.map(({ slug }) => slug)).toEqual(["velmora-mfa", "velmorra-mfa"]);
    expect(party.history.map(({ kind }) => kind)).toEqual(["party-merged", "party-corrected"]);
  });

  it("is never merged with a party of the same call, with itself, or with nothing", async () => {
    expect(await mergeParty("velmora", "ostania")).toEqual({ kind: "fault", fault: "same-call" });
    expect(await mergeParty("velmora", "velmora")).toEqual({ kind: "fault", fault: "missing" });
    expect(await mergeParty("velmora", "nowhere")).toEqual({ kind: "fault", fault: "missing" });
  });
});

describe("an issuer", () => {
  it("is corrected and merged, and its former addresses lead to it", async () => {
    const correction = {
      slug: "velmora-foreign-ministry",
      name: "Foreign Ministry",
      kind: "foreign-ministry" as const,
    };
    expect(await correctIssuer("velmora-mfa", correction)).toEqual({ kind: "saved", party: "velmora" });
    expect((await mergeIssuer("velmorra-mfa", "velmora-foreign-ministry")).kind).toBe("saved");
    expect(await currentIssuerSlug("velmora-mfa")).toBe("velmora-foreign-ministry");
    expect(await currentIssuerSlug("velmorra-mfa")).toBe("velmora-foreign-ministry");
    const { calls } = await findCallPage({ ...ALL_CALLS, issuer: "velmora-foreign-ministry" });
    expect(calls.map(({ call }) => call.slug)).toEqual(["one", "two"]);
    expect((await findNamedParty("velmora"))!.history.map(({ kind }) => kind)).toEqual([
      "issuer-merged",
      "issuer-corrected",
    ]);
  });
});

/** A word in the names of a party and an issuer that only a draft has, and nowhere else. */
const CANARY = /quokka/i;
const QUOKKA = { slug: "quokka", name: "Quokka", adjective: "Quokkan" };

describe("names that drafts alone had", () => {
  const asked = async (audience: Audience) =>
    withAudience(audience, async () =>
      JSON.stringify([
        await findNamedParty("velmora"),
        await listParties(),
        await Promise.all(["quokka", "quokka-land"].map(currentPartySlug)),
        await Promise.all(["quokka-mfa", "quokka-press"].map(currentIssuerSlug)),
        ...(await Promise.all(["/parties/quokka", "/issuers/quokka-mfa", "/dyads/quokka..ostania"].map(lookUpAddress))),
      ]),
    );
  const found = (query: object) =>
    withAudience("public", async () => (await findCallPage({ ...ALL_CALLS, ...query })).calls.length);

  it("are unknown to strangers once they were corrected, and merged into others that are known", async () => {
    const mfa = { ...READOUT!.issuer, slug: "quokka-press", name: "Quokka Press", party: QUOKKA };
    await withAudience("members", () =>
      createCall(
        makeCall({
          slug: "draft",
          parties: [{ party: QUOKKA, principal: "Ana Marenov" }, makeCall().parties[1]!],
          readouts: [{ ...READOUT!, issuer: mfa }],
        }),
      ),
    );
    await correctParty("quokka", { ...QUOKKA, slug: "quokka-land" });
    await correctIssuer("quokka-press", { slug: "quokka-mfa", name: "Quokka MFA", kind: "foreign-ministry" });
    const before = await asked("public");
    await mergeIssuer("quokka-mfa", "velmora-mfa");
    await mergeParty("quokka-land", "velmora");
    expect(await asked("members")).toMatch(CANARY);
    expect(await asked("public")).toBe(before);
    expect(before).not.toMatch(CANARY);
    for (const slug of ["quokka", "quokka-land"]) expect(await found({ parties: [slug] })).toBe(0);
    for (const slug of ["quokka-mfa", "quokka-press"]) expect(await found({ issuer: slug })).toBe(0);
    // What was known by its former name still is.
    await mergeParty("velmorra", "velmora");
    expect(await withAudience("public", () => currentPartySlug("velmorra"))).toBe("velmora");
  });
});
