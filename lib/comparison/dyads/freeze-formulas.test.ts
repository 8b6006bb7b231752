import { beforeAll, describe, expect, it } from "vitest";
import { WHOLE_PATTERN } from "../../addresses/dyad-path";
import { deleteCall } from "../../data/calls/trash";
import { database } from "../../data/client";
import { importLibrary } from "../../data/library/library-import";
import { exportWhole, readWholeLibrary } from "../../data/library/test-whole-library";
import { makeCall, useFreshDatabase as startEmpty } from "../../data/testing/test-database";
import type { FormulasView } from "../../model/dyads/chains";
import { saveCall } from "../write-calls";
import { freezeFormulas } from "./freeze-formulas";
import { openFormulas } from "./open-formulas";
import { openDyadSnapshot, openPatternSnapshot } from "./open-pattern-snapshot";

const DYAD = { a: "velmora", b: "ostania" };
const ISSUER = "velmora-mfa";
const WORDINGS = [
  "The Minister reaffirmed Velmora's support for the sovereignty and territorial integrity of Kesh.",
  "The Minister reaffirmed Velmora's support for the sovereignty of Kesh.",
];

async function fill() {
  await startEmpty();
  for (const [i, wording] of WORDINGS.entries()) {
    const [own] = makeCall().readouts;
    const date = `2030-0${i + 1}-05`;
    const text = `${wording} They discussed timber quotas and the price of wheat.`;
    await saveCall(makeCall({ slug: `${date}-marenov-ilves`, date, readouts: [{ ...own!, text }] }));
  }
}

/** What a page shows of formulas, without its address. */
const shownOf = (view: FormulasView) => ({ ...view, permanent: null });

async function openFormulasSnapshot(id: string): Promise<FormulasView> {
  const kept = await openPatternSnapshot(id, WHOLE_PATTERN);
  if (kept?.kind !== "formulas") throw new Error("No formulas are kept under this id.");
  return kept.view;
}

describe("A permanent link of formulas", () => {
  beforeAll(fill);

  it("shows what the page showed, also after the library has changed, and has one id for one state", async () => {
    const living = (await openFormulas(DYAD, ISSUER))!;
    expect(living.chains.flatMap(({ steps }) => steps.map(({ words }) => words))).toEqual(
      expect.arrayContaining(WORDINGS),
    );
    const id = (await freezeFormulas(DYAD, ISSUER))!;
    expect(await freezeFormulas(DYAD, ISSUER)).toBe(id);
    const kept = await openFormulasSnapshot(id);
    expect(kept.permanent!.id).toBe(id);
    expect(shownOf(kept)).toEqual(shownOf(living));

    await deleteCall("2030-02-05-marenov-ilves");
    expect((await openFormulas(DYAD, ISSUER))!.chains).toEqual([]);
    expect(shownOf(await openFormulasSnapshot(id))).toEqual(shownOf(living));
    expect(await freezeFormulas(DYAD, ISSUER)).not.toBe(id);
    await fill();
  });

  it("does not exist where the issuer has no readout, and is not a link of a dyad", async () => {
    expect(await freezeFormulas(DYAD, "nowhere")).toBeNull();
    expect(await openDyadSnapshot((await freezeFormulas(DYAD, ISSUER))!, WHOLE_PATTERN)).toBeNull();
  });

  it("goes with an exported library, and comes back as it was", async () => {
    const id = (await freezeFormulas(DYAD, ISSUER))!;
    const before = await openFormulasSnapshot(id);
    const exported = await exportWhole();
    await startEmpty();
    expect((await importLibrary(new TextEncoder().encode(exported), "json")).kind).toBe("imported");
    expect(await openFormulasSnapshot(id)).toEqual(before);
    expect(await exportWhole()).toBe(exported);
  });

  it("is left out with the fictional calls that it rests on", async () => {
    await freezeFormulas(DYAD, ISSUER);
    expect((await readWholeLibrary({ isFictionKept: false })).snapshots).toHaveLength(1);
    await database().call.updateMany({ where: { slug: "2030-01-05-marenov-ilves" }, data: { isFictional: true } });
    expect((await readWholeLibrary({ isFictionKept: false })).snapshots).toEqual([]);
  });
});
