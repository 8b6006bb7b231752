import "server-only";
import type { DyadName } from "../../addresses/dyad-path";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { findDyad } from "../../data/calls/dyads";
import { findIssuerTexts, type IssuerText } from "../../data/calls/issuer-texts";
import type { FormulasView } from "../../model/dyads/chains";
import type { Comparison } from "../../model/comparisons/comparison";
import { buildChains } from "../../patterns/chains";
import { alignTexts } from "../align-texts";
import { callersOf } from "./callers";
import { linkNeighbours } from "./link-neighbours";
import { viewChains } from "./view-chains";

/** The latest readouts that are compared with each other: each pair is aligned once, and kept in memory. */
const MOST_READOUTS = 40;

/** Each readout with the issuer's next one; null where the two cannot be compared. */
async function compareNeighbours(texts: IssuerText[]): Promise<(Comparison | null)[]> {
  const made: (Comparison | null)[] = [];
  for (const [i, right] of texts.slice(1).entries()) {
    const alignment = await alignTexts(DEFAULT_ALIGNER, texts[i]!, right);
    made.push(alignment.kind === "comparison" ? alignment : null);
  }
  return made;
}

/**
 * The formulas of one issuer over the calls of a dyad: passages that go on from readout to readout, with what changed in them word by
 * word. Each readout is compared with the issuer's one before; the chains in which most words changed come first.
 *
 * @returns null where the dyad is not stored, or where the issuer has no readout in it
 * @throws when the database cannot be read, or when an alignment takes too long
 * @example
 * (await openFormulas({ a: "vestria", b: "norland" }, "vestria-mfa"))?.chains[0]?.steps.length; //=> 6
 */
export async function openFormulas(name: DyadName, issuer: string): Promise<FormulasView | null> {
  const dyad = await findDyad([name.a, name.b]);
  const own = dyad?.calls.flatMap(({ readouts }) => readouts).find((readout) => readout.issuer.slug === issuer);
  if (!dyad || !own) return null;
  const stored = await findIssuerTexts(
    dyad.calls.map(({ slug }) => slug),
    issuer,
  );
  const texts = stored.slice(-MOST_READOUTS);
  const comparisons = await compareNeighbours(texts);
  const callers = callersOf(dyad.calls.flatMap(({ parties }) => parties));
  const links = comparisons.map((comparison, i) =>
    comparison ? linkNeighbours(comparison, { left: texts[i]!.text, right: texts[i + 1]!.text }, callers) : [],
  );
  return {
    parties: { a: dyad.parties[0], b: dyad.parties[1] },
    issuer: { slug: issuer, name: own.issuer.name },
    readouts: { read: texts.length, stored: stored.length },
    chains: viewChains(buildChains(links), { texts, comparisons, areAllRead: texts.length === stored.length }),
  };
}
