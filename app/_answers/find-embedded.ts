import { withComparisonQuery, withReader } from "@/lib/addresses/comparison-query";
import { formatComparison } from "@/lib/addresses/comparison-path";
import { formatPair, latestPair } from "@/lib/addresses/pair-names";
import { parseAddress } from "@/lib/addresses/parse-address";
import { patternPath } from "@/lib/addresses/pattern-path";
import { openDyad } from "@/lib/comparison/dyads/open-dyad";
import { openDyadSnapshot } from "@/lib/comparison/dyads/open-pattern-snapshot";
import { findCall } from "@/lib/data/calls/call-queries";
import { defaultPair } from "@/lib/data/comparisons/readout-pairs";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { findComparison, findNamed, type FoundComparison } from "./find-comparison";

/** What a page shows that other sites can embed, with the path of that page. */
export type EmbeddedView =
  { kind: "comparison"; view: ComparisonView; path: string } | { kind: "dyad"; view: DyadView; path: string };

const toEmbedded = (found: FoundComparison | null, path: string): EmbeddedView | null =>
  found?.opened.kind === "comparison" ? { kind: "comparison", view: found.opened, path } : null;

async function findCallComparison(slug: string, reader: ReaderName | null): Promise<FoundComparison | null> {
  const call = await findCall(slug);
  const pair = call && defaultPair(call);
  return pair && findComparison(formatPair(latestPair(pair), true), slug, reader);
}

/**
 * Finds the comparison or the dyad that a page shows.
 *
 * @param path of the page, with its query
 * @returns null where the page is of another kind, or shows none
 * @example
 * (await findEmbedded("/calls/2024-04-03-blinken-aliyev"))?.kind; //=> "comparison"
 */
export async function findEmbedded(path: string): Promise<EmbeddedView | null> {
  const address = parseAddress(path);
  if (address?.kind === "call") {
    const { reader } = address.query;
    const found = await findCallComparison(address.call, reader);
    return toEmbedded(found, found ? withReader(found.path, reader) : path);
  }
  if (address?.kind === "comparison") {
    const { comparison, query } = address;
    const at = withComparisonQuery(formatComparison(comparison), { ...query, view: "aligned" });
    return toEmbedded(await findNamed(path), at);
  }
  if (address?.kind !== "dyad" && address?.kind !== "pattern-snapshot") return null;
  const view =
    address.kind === "dyad"
      ? await openDyad(address.dyad, address.query)
      : await openDyadSnapshot(address.pattern, address.query);
  return view && { kind: "dyad", view, path: patternPath(view, view.query) };
}
