import "server-only";
import type { DyadName } from "../../addresses/dyad-path";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { createPatternSnapshot } from "../../data/comparisons/pattern-snapshots";
import type { FormulasView } from "../../model/dyads/chains";
import type { SnapshotFacts } from "../../model/dyads/dyad-view";
import { FORMULAS_SNAPSHOT_VERSION, type FormulasSnapshotContent } from "../../schema/pattern-snapshot";
import { findFormulas } from "./open-formulas";

/**
 * Stores the formulas of one issuer in a dyad for a permanent link: the chains with their words and changes, and the texts they were found
 * in.
 *
 * @param issuer its slug
 * @returns the id of its snapshot, which is always the same for the same state; null if the dyad is not stored, or the issuer has no
 *   readout in it
 * @throws when the database cannot be written
 * @example
 * await freezeFormulas({ a: "vestria", b: "norland" }, "vestria-mfa"); //=> "k3vq8w2m9d4hx0sp"
 */
export async function freezeFormulas(name: DyadName, issuer: string): Promise<string | null> {
  const found = await findFormulas(name, issuer);
  if (!found) return null;
  const { parties, issuer: own, isFictional, readouts, chains } = found.view;
  return createPatternSnapshot({
    kind: "formulas",
    version: FORMULAS_SNAPSHOT_VERSION,
    aligner: DEFAULT_ALIGNER.version,
    parties,
    issuer: own,
    isFictional,
    readouts,
    chains,
    texts: found.texts.map(({ call, sha256 }) => ({ call: call.slug, sha256 })),
  });
}

/**
 * The formulas of an issuer as they stood when their permanent link was made.
 *
 * @example
 * thawFormulas({ id, createdAt, aligner }, content).chains[0]?.steps.length; //=> 6
 */
export const thawFormulas = (
  permanent: SnapshotFacts,
  { parties, issuer, isFictional, readouts, chains }: FormulasSnapshotContent,
): FormulasView => ({ parties, issuer, permanent, isFictional, readouts, chains });
