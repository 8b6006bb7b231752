import { callPath } from "@/lib/addresses/call-path";
import {
  comparisonPath,
  formatComparison,
  swappedPath,
  type ComparisonReference,
} from "@/lib/addresses/comparison-path";
import { parseAddress } from "@/lib/addresses/parse-address";
import { findCall } from "@/lib/data/calls/call-queries";
import { defaultPair, findReferencedPair } from "@/lib/data/comparisons/readout-pairs";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";
import type { ComparisonQuery } from "@/lib/model/comparisons/comparison-query";
import { swapSides } from "@/lib/model/comparisons/sides";

/** A page that compares two readouts. */
export interface ComparedPage {
  pair: ReadoutPair;
  /** The path of the page. */
  path: string;
  /** The path of the comparison itself, under which its files and its history are. */
  pairPath: string;
  swapPath: string | null;
  query: ComparisonQuery;
}

/** The page of a call, which compares its opening pair. */
export const pageOfCall = (pair: ReadoutPair, query: ComparisonQuery): ComparedPage => ({
  pair,
  path: callPath(pair.left.call.slug),
  pairPath: comparisonPath(pair),
  swapPath: comparisonPath(swapSides(pair)),
  query,
});

/** The page of a pair that its address names. */
export function pageOfPair(pair: ReadoutPair, comparison: ComparisonReference, query: ComparisonQuery): ComparedPage {
  const path = formatComparison(comparison);
  return { pair, path, pairPath: path, swapPath: swappedPath(comparison), query };
}

/** Finds the page at a path with its query; null if it is not a comparison, or what it compares is not stored. */
export async function findComparedPage(path: string): Promise<ComparedPage | null> {
  const address = parseAddress(path);
  if (address?.kind === "call") {
    const call = await findCall(address.call);
    const pair = call && defaultPair(call);
    return pair && pageOfCall(pair, address.query);
  }
  if (address?.kind !== "comparison" || address.comparison.under === "snapshot") return null;
  const pair = await findReferencedPair(address.comparison.pair);
  return pair && pageOfPair(pair, address.comparison, address.query);
}
