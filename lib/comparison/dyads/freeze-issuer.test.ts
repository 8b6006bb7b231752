import { beforeAll, describe, expect, it } from "vitest";
import { WHOLE_PATTERN } from "../../addresses/dyad-path";
import { deleteCall } from "../../data/calls/trash";
import { database } from "../../data/client";
import { findLatestDyadLink } from "../../data/comparisons/pattern-snapshots";
import { importLibrary } from "../../data/library/library-import";
import { exportWhole, readWholeLibrary } from "../../data/library/test-whole-library";
import { makeCall, makeReadouts, useFreshDatabase as startEmpty } from "../../data/testing/test-database";
import type { IssuerView } from "../../model/dyads/issuer-view";
import { saveCall } from "../write-calls";
import { freezeIssuer } from "./freeze-issuer";
import { openIssuer } from "./open-issuer";
import { openDyadSnapshot, openPatternSnapshot } from "./open-pattern-snapshot";

const LEFT = "They discussed the ceasefire. The Minister demanded the release of the 12 prisoners of war.";
const RIGHT = "The ceasefire was discussed. Tariffs on steel come next.";
const ISSUER = { slug: "velmora-mfa", name: "Ministry of Foreign Affairs of Velmora" };
const ROW = "prisoners-hostages";

/** A call of the issuer with one of its two counterparts. */
function call(date: string, counterpart: "ostania" | "tamra") {
  const made = makeCall({ slug: `${date}-${counterpart}`, date, readouts: makeReadouts(LEFT, RIGHT) });
  if (counterpart === "ostania") return made;
  const tamra = { slug: "tamra", name: "Tamra", adjective: "Tamran" };
  const [own, other] = made.readouts;
  const issuer = { ...other!.issuer, slug: "tamra-mfa", name: "Tamran Ministry", party: tamra };
  return {
    ...made,
    parties: [made.parties[0]!, { party: tamra, principal: "Oda Rell" }],
    readouts: [own!, { ...other!, issuer }],
  };
}

async function fill() {
  await startEmpty();
  for (const date of ["2030-01-02", "2030-02-03"]) await saveCall(call(date, "ostania"));
  for (const date of ["2030-03-02", "2030-04-03"]) await saveCall(call(date, "tamra"));
}

/** What a page shows of an issuer, without its address. */
const shownOf = (view: IssuerView) => ({ ...view, permanent: null, options: null });

async function openIssuerSnapshot(id: string): Promise<IssuerView> {
  const kept = await openPatternSnapshot(id, WHOLE_PATTERN);
  if (kept?.kind !== "issuer") throw new Error("No issuer is kept under this id.");
  return kept.view;
}

describe("A permanent link of an issuer across its counterparts", () => {
  beforeAll(fill);

  it("shows what the page showed, also after the library has changed, and has one id for one state", async () => {
    const query = { ...WHOLE_PATTERN, from: "2030-01", sort: "frequency" as const };
    const living = (await openIssuer(ISSUER, query))!;
    expect(living.counterparts).toHaveLength(2);
    const id = (await freezeIssuer(ISSUER, query))!;
    expect(await freezeIssuer(ISSUER, query)).toBe(id);
    const kept = await openIssuerSnapshot(id);
    expect(shownOf(kept)).toEqual(shownOf(living));

    await deleteCall("2030-04-03-tamra");
    await database().topicClaim.deleteMany();
    expect(shownOf((await openIssuer(ISSUER, query))!)).not.toEqual(shownOf(living));
    expect(shownOf(await openIssuerSnapshot(id))).toEqual(shownOf(living));
    expect(await freezeIssuer(ISSUER, query)).not.toBe(id);
    await fill();
  });

  it("keeps the dyad of each counterpart, with the quotations of its rows", async () => {
    const { permanent } = await openIssuerSnapshot((await freezeIssuer(ISSUER, WHOLE_PATTERN))!);
    expect(Object.keys(permanent!.dyads).sort()).toEqual(["ostania", "tamra"]);
    const dyad = (await openDyadSnapshot(permanent!.dyads.tamra!, { row: ROW, period: "" }))!;
    expect(dyad.parties.b.name).toBe("Tamra");
    expect(dyad.query.issuer).toBe(ISSUER.slug);
    expect(dyad.open!.lines.map(({ quotations }) => quotations.a.map(({ words }) => words))).toEqual([
      ["The Minister demanded the release of the 12 prisoners of war."],
      ["The Minister demanded the release of the 12 prisoners of war."],
    ]);
  });

  it("keeps a user's own term", async () => {
    const query = { ...WHOLE_PATTERN, term: "prisoners" };
    const kept = await openIssuerSnapshot((await freezeIssuer(ISSUER, query))!);
    expect(kept.rows.find(({ label }) => label === "prisoners")!.cells.map(({ said }) => said.n)).toEqual([2, 2]);
  });

  it("does not exist for an issuer without readouts, and is not a link of a dyad", async () => {
    expect(await freezeIssuer({ slug: "nowhere", name: "Nowhere" }, WHOLE_PATTERN)).toBeNull();
    const id = (await freezeIssuer(ISSUER, WHOLE_PATTERN))!;
    expect(await openDyadSnapshot(id, WHOLE_PATTERN)).toBeNull();
    expect(await openDyadSnapshot((await findLatestDyadLink())!, WHOLE_PATTERN)).not.toBeNull();
  });

  it("goes with an exported library, and comes back as it was", async () => {
    const id = (await freezeIssuer(ISSUER, WHOLE_PATTERN))!;
    const before = await openIssuerSnapshot(id);
    const exported = await exportWhole();
    await startEmpty();
    const bytes = new TextEncoder().encode(exported);
    expect((await importLibrary(bytes, "json")).kind).toBe("imported");
    expect(await openIssuerSnapshot(id)).toEqual(before);
    expect(await exportWhole()).toBe(exported);
  });

  it("is left out with the fictional calls that it rests on", async () => {
    const id = (await freezeIssuer(ISSUER, WHOLE_PATTERN))!;
    const idsOf = async () => (await readWholeLibrary({ isFictionKept: false })).snapshots.map((one) => one.id);
    expect(await idsOf()).toContain(id);
    await database().call.updateMany({ where: { slug: "2030-03-02-tamra" }, data: { isFictional: true } });
    expect(await idsOf()).not.toContain(id);
  });
});
