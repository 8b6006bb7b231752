import { SIDES } from "../model/comparisons/sides";
import type { Side } from "../model/comparisons/comparison";
import { formatAddress } from "./address";
import { parseAddress } from "./parse-address";

/**
 * The path of a page with a review: a call, a comparison or its history. Forms send the path of their page, and a form can be forged, so
 * any other path is refused.
 *
 * @returns the path as the app writes it; null for any other page
 * @example
 * reviewPath("/calls/x?view=list&utm=1");   //=> "/calls/x?view=list"
 * reviewPath("//elsewhere.example/calls/x"); //=> null
 */
export function reviewPath(path: string): string | null {
  const address = parseAddress(path);
  if (!address) return null;
  const isReviewed =
    address.kind === "call" ||
    ((address.kind === "comparison" || (address.kind === "comparison-page" && address.page === "history")) &&
      address.comparison.under !== "snapshot");
  return isReviewed ? formatAddress(address) : null;
}

/**
 * The sides of which a page shows the latest revision. Both, if its address names no readouts.
 *
 * @param path with or without a query
 * @example
 * unpinnedSides("/calls/2024-04-03-blinken-aliyev/us-state-department@1..azerbaijan-president"); //=> ["right"]
 */
export function unpinnedSides(path: string): Side[] {
  const address = parseAddress(path);
  if (!address || !("comparison" in address)) return [...SIDES];
  const { comparison } = address;
  return comparison.under === "snapshot" ? [] : SIDES.filter((side) => comparison.pair[side].revision === null);
}
