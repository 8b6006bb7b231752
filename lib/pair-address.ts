import type { Pair } from "./data/pairs";

/**
 * The same two readouts with left and right changed over.
 *
 * @example
 * swapAddress("us-state-department@1..azerbaijan-president"); //=> "azerbaijan-president..us-state-department@1"
 */
export const swapAddress = (address: string): string => address.split("..").toReversed().join("..");

/**
 * The address of a comparison with both revisions pinned: it says the same when the readouts have newer ones.
 *
 * @example
 * pinnedPath(pair); //=> "/calls/2024-04-03-blinken-aliyev/us-state-department@1..azerbaijan-president@1"
 */
export function pinnedPath({ left, right }: Pair): string {
  const name = ({ readout }: Pair["left"]) => `${readout.slug}@${readout.revision.number}`;
  if (left.call.slug === right.call.slug) return `/calls/${left.call.slug}/${name(left)}..${name(right)}`;
  return `/compare/${left.call.slug}:${name(left)}..${right.call.slug}:${name(right)}`;
}
