import "server-only";
import type { DyadName } from "../../addresses/dyad-path";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { findDyad } from "../../data/calls/dyads";
import { findIssuerTexts, type IssuerText } from "../../data/calls/issuer-texts";
import { MOST_READOUTS, findNeighbours, neighboursKey } from "../../data/comparisons/neighbours";
import type { FormulasView } from "../../model/dyads/chains";
import { areFictional } from "../../model/calls/fictional";
import type { Comparison } from "../../model/comparisons/comparison";
import { buildChains } from "../../patterns/chains";
import { alignTexts } from "../align-texts";
import { callersOf } from "./callers";
import { linkNeighbours } from "./link-neighbours";
import { viewChains } from "./view-chains";

/** Each readout with the issuer's next one, as stored, or compared now if the job has not made it yet; null if they cannot be compared. */
async function compareNeighbours(texts: IssuerText[]): Promise<(Comparison | null)[]> {
  const pairs = texts.slice(1).map((later, i) => ({ earlierId: texts[i]!.id, laterId: later.id }));
  const stored = await findNeighbours(pairs, DEFAULT_ALIGNER);
  const made: (Comparison | null)[] = [];
  for (const [i, right] of texts.slice(1).entries()) {
    const known = stored.get(neighboursKey(pairs[i]!));
    const alignment = known ?? (await alignTexts(DEFAULT_ALIGNER, texts[i]!, right));
    made.push(alignment.kind === "comparison" ? alignment : null);
  }
  return made;
}

/**
 * The formulas of one issuer, with the texts they were found in.
 *
 * @returns null if the dyad is not stored, or the issuer has no readout in it
 * @throws when the database cannot be read, or when an alignment takes too long
 * @example
 * (await findFormulas({ a: "vestria", b: "norland" }, "vestria-mfa"))?.texts.length; //=> 12
 */
export async function findFormulas(
  name: DyadName,
  issuer: string,
): Promise<{ view: FormulasView; texts: IssuerText[] } | null> {
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
  const view: FormulasView = {
    parties: { a: dyad.parties[0], b: dyad.parties[1] },
    issuer: { slug: issuer, name: own.issuer.name },
    permanent: null,
    isFictional: areFictional(dyad.calls),
    readouts: { read: texts.length, stored: stored.length },
    chains: viewChains(buildChains(links), { texts, comparisons, areAllRead: texts.length === stored.length }),
  };
  return { view, texts };
}

/**
 * The formulas of one issuer over the calls of a dyad: passages that recur from readout to readout, with what changed in them word by word.
 * Each readout is compared with the issuer's previous one; chains in which most words changed come first.
 *
 * @returns null if the dyad is not stored, or the issuer has no readout in it
 * @throws when the database cannot be read, or when an alignment takes too long
 * @example
 * (await openFormulas({ a: "vestria", b: "norland" }, "vestria-mfa"))?.chains[0]?.steps.length; //=> 6
 */
export const openFormulas = async (name: DyadName, issuer: string): Promise<FormulasView | null> =>
  (await findFormulas(name, issuer))?.view ?? null;
