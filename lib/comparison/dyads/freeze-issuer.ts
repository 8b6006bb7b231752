import "server-only";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { createPatternSnapshot } from "../../data/comparisons/pattern-snapshots";
import type { NamedAs } from "../../model/calls/names";
import type { SnapshotFacts } from "../../model/dyads/dyad-view";
import type { IssuerView } from "../../model/dyads/issuer-view";
import type { PatternQuery } from "../../model/dyads/patterns";
import { ISSUER_SNAPSHOT_VERSION, type IssuerSnapshotContent } from "../../schema/pattern-snapshot";
import { ratesOf } from "./counting";
import { freezeDyad } from "./freeze-dyad";
import { findIssuerFacts, layOutIssuer, type IssuerFacts } from "./open-issuer";
import { topicLabels } from "../../resources/topic-labels";

/** Names of rows that still have calls. */
function usedNames(facts: IssuerFacts): IssuerFacts["names"] {
  const used = new Set(layOutIssuer(facts, null).rows.map(({ topic }) => topic));
  return facts.names.filter(({ id }) => used.has(id));
}

/** The permanent link of the dyad with a counterpart, to which the cells of the page lead. It stores texts, and quotations for each row. */
async function keepDyad({ issuer, query }: IssuerFacts, counterpart: string): Promise<string> {
  const id = await freezeDyad({ a: issuer.party.slug, b: counterpart }, { ...query, issuer: issuer.slug });
  if (id === null) throw new Error(`The dyad with ${counterpart} is gone.`);
  return id;
}

/**
 * Stores what one issuer tells each of its counterparts for a permanent link: the calls that match the query, what is claimed about each
 * topic, and a permanent link of each dyad, which has the quotations behind that.
 *
 * @returns the id of its snapshot, which is always the same for the same state; null if the issuer has published no account of any call
 * @throws when the database cannot be written, or when a party was merged meanwhile
 * @example
 * await freezeIssuer({ slug: "vestria-mfa", name: "Vestria MFA" }, WHOLE_PATTERN); //=> "k3vq8w2m9d4hx0sp"
 */
export async function freezeIssuer(issuer: NamedAs, query: PatternQuery): Promise<string | null> {
  const found = await findIssuerFacts(issuer, { ...query, row: "", period: "" });
  if (!found) return null;
  const { facts } = found;
  const parts = facts.parts.toSorted((one, other) => (one.party.slug < other.party.slug ? -1 : 1));
  const counterparts: IssuerSnapshotContent["counterparts"] = [];
  for (const { party, calls } of parts) counterparts.push({ party, calls, dyad: await keepDyad(facts, party.slug) });
  return createPatternSnapshot({
    kind: "issuer",
    version: ISSUER_SNAPSHOT_VERSION,
    aligner: DEFAULT_ALIGNER.version,
    issuer: facts.issuer,
    query: facts.query,
    isFictional: facts.isFictional,
    counterparts,
    names: usedNames(facts),
    rates: ratesOf(query),
  });
}

/**
 * What an issuer told each of its counterparts, as it stood when the permanent link was made.
 *
 * @example
 * thawIssuer({ id, createdAt, aligner }, content).counterparts.length; //=> 4
 */
export function thawIssuer(permanent: SnapshotFacts, content: IssuerSnapshotContent): IssuerView {
  const { issuer, query, counterparts, names, isFictional, rates } = content;
  return {
    ...layOutIssuer({ issuer, query, parts: counterparts, names, isFictional }, rates),
    permanent: { ...permanent, dyads: Object.fromEntries(counterparts.map(({ party, dyad }) => [party.slug, dyad])) },
    options: { issuers: [], principals: [], hasReadings: false, topic: topicLabels().get(query.rows) ?? null },
  };
}
