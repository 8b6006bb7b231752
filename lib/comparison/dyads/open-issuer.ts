import "server-only";
import { findIssuerDyads } from "../../data/calls/dyads";
import { hasReadings } from "../../data/readings/readings";
import type { Dyad } from "../../model/dyads/dyads";
import { areFictional } from "../../model/calls/fictional";
import type { IssuerView } from "../../model/dyads/issuer-view";
import type { NamedAs } from "../../model/calls/names";
import type { PatternQuery } from "../../model/dyads/patterns";
import { buildAcross, chooseContrasts, type CounterpartCalls } from "../../patterns/across";
import { filterCalls, keepIssuer } from "../../patterns/filter-calls";
import { MEASURED_RATES } from "../../resources/measured-rates";
import { countingOf } from "./counting";
import { toPatternCalls } from "./pattern-calls";
import { rowNames } from "./row-names";
import { withAgreement } from "./with-agreement";
import { withTerm } from "./with-term";

/** The calls of which the issuer itself published an account; what it reported of others does not count. */
async function callsOf(dyad: Dyad, issuer: string, query: PatternQuery): Promise<CounterpartCalls> {
  const kept = filterCalls(toPatternCalls(dyad), { ...query, issuer: "" })
    .map((call) => keepIssuer(call, issuer, "a"))
    .filter(({ readouts }) => readouts.a.length > 0);
  const read = query.level === "agreed" ? await withAgreement(kept) : kept;
  return { party: dyad.parties[1], calls: await withTerm(read, query.term) };
}

/**
 * Opens what one issuer reports about its calls with each counterpart: topics × counterparts, filtered and counted by the query.
 *
 * @returns null where the issuer has published no account of any call
 * @throws when the database cannot be read
 * @example
 * (await openIssuer({ slug: "vestria-mfa", name: "Vestria MFA" }, WHOLE_PATTERN))?.counterparts.length; //=> 4
 */
export async function openIssuer(issuer: NamedAs, query: PatternQuery): Promise<IssuerView | null> {
  const dyads = await findIssuerDyads(issuer.slug);
  const [own] = dyads;
  if (!own) return null;
  const parts: CounterpartCalls[] = [];
  for (const dyad of dyads) {
    const part = await callsOf(dyad, issuer.slug, query);
    if (part.calls.length > 0) parts.push(part);
  }
  const all = dyads.flatMap((dyad) => toPatternCalls(dyad));
  const others = parts.flatMap(({ calls }) =>
    calls.flatMap(({ readouts }) => readouts.b.map((one) => one.issuer.name)),
  );
  const across = buildAcross(parts, rowNames(query.term), countingOf(query));
  return {
    issuer: { ...issuer, party: own.parties[0] },
    query,
    ...across,
    sources: [issuer.name, ...new Set(others.sort())],
    isFictional: areFictional(all),
    highlights: chooseContrasts(across.rows),
    hasReadings: await hasReadings(),
    principals: [...new Set(all.map(({ principals }) => principals.a))].filter((name) => name !== "").sort(),
    rates: MEASURED_RATES,
  };
}
