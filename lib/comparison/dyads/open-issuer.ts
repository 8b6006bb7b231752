import "server-only";
import { findIssuerDyads } from "../../data/calls/dyads";
import { hasReadings } from "../../data/readings/readings";
import type { Dyad } from "../../model/dyads/dyads";
import { areFictional } from "../../model/calls/fictional";
import type { IssuerView } from "../../model/dyads/issuer-view";
import type { NamedAs } from "../../model/calls/names";
import { rowKindOf, type PatternQuery } from "../../model/dyads/patterns";
import { buildAcross, chooseContrasts, type CounterpartCalls } from "../../patterns/across";
import { filterCalls, keepIssuer } from "../../patterns/filter-calls";
import type { RowName } from "../../patterns/pattern";
import { topicLabels } from "../../resources/topic-labels";
import { countingOf, ratesOf } from "./counting";
import { toPatternCalls } from "./pattern-calls";
import { rowNames } from "./row-names";
import { withAgreement } from "./with-agreement";
import { withTerm } from "./with-term";

/** The calls of which the issuer published its own account; its reports about others do not count. */
async function callsOf(dyad: Dyad, issuer: string, query: PatternQuery): Promise<CounterpartCalls> {
  const kept = filterCalls(toPatternCalls(dyad), { ...query, issuer: "" })
    .map((call) => keepIssuer(call, issuer, "a"))
    .filter(({ readouts }) => readouts.a.length > 0);
  const read = query.level === "agreed" ? await withAgreement(kept, query) : kept;
  return { party: dyad.parties[1], calls: await withTerm(read, query.term) };
}

/** The calls of an issuer that match a query, as facts. */
export interface IssuerFacts {
  issuer: IssuerView["issuer"];
  query: PatternQuery;
  parts: CounterpartCalls[];
  names: RowName[];
  isFictional: boolean;
}

/**
 * What a page shows of an issuer's calls: its figures, the topics that stand out, and the issuers whose readouts they rest on.
 *
 * @param rates with the measured error of one-sided cells, where it was measured
 * @example
 * layOutIssuer(facts, null).counterparts.length; //=> 4
 */
export function layOutIssuer(
  { issuer, query, parts, names, isFictional }: IssuerFacts,
  rates: IssuerView["rates"],
): Omit<IssuerView, "permanent" | "options"> {
  const others = parts.flatMap(({ calls }) =>
    calls.flatMap(({ readouts }) => readouts.b.map((one) => one.issuer.name)),
  );
  const across = buildAcross(parts, names, countingOf(query, rates));
  return {
    issuer,
    query,
    isFictional,
    rates,
    ...across,
    sources: [issuer.name, ...new Set(others.sort())],
    highlights: chooseContrasts(across.rows),
  };
}

/**
 * Reads the calls of an issuer that match a query, counterpart by counterpart.
 *
 * @returns with the principals of its party in all of its calls; null if it has published no account of any
 * @throws when the database cannot be read
 * @example
 * (await findIssuerFacts({ slug: "vestria-mfa", name: "Vestria MFA" }, WHOLE_PATTERN))?.facts.parts.length; //=> 4
 */
export async function findIssuerFacts(
  issuer: NamedAs,
  query: PatternQuery,
): Promise<{ facts: IssuerFacts; principals: string[] } | null> {
  const dyads = await findIssuerDyads(issuer.slug, rowKindOf(query));
  const [own] = dyads;
  if (!own) return null;
  const parts: CounterpartCalls[] = [];
  for (const dyad of dyads) {
    const part = await callsOf(dyad, issuer.slug, query);
    if (part.calls.length > 0) parts.push(part);
  }
  const all = dyads.flatMap((dyad) => toPatternCalls(dyad));
  const names = rowNames(
    query,
    parts.flatMap(({ calls }) => calls),
  );
  return {
    facts: {
      issuer: { slug: issuer.slug, name: issuer.name, party: own.parties[0] },
      query,
      parts,
      names,
      isFictional: areFictional(all),
    },
    principals: [...new Set(all.map(({ principals }) => principals.a))].filter((name) => name !== "").sort(),
  };
}

/**
 * Opens what one issuer reports about its calls with each counterpart: topics × counterparts, filtered and counted by the query.
 *
 * @returns null if the issuer has published no account of any call
 * @throws when the database cannot be read
 * @example
 * (await openIssuer({ slug: "vestria-mfa", name: "Vestria MFA" }, WHOLE_PATTERN))?.counterparts.length; //=> 4
 */
export async function openIssuer(issuer: NamedAs, query: PatternQuery): Promise<IssuerView | null> {
  const found = await findIssuerFacts(issuer, query);
  if (!found) return null;
  return {
    ...layOutIssuer(found.facts, ratesOf(query)),
    permanent: null,
    options: {
      issuers: [],
      principals: found.principals,
      hasReadings: await hasReadings(),
      topic: topicLabels().get(query.rows) ?? null,
    },
  };
}
