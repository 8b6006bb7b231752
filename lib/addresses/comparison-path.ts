import type { Side } from "../model/comparison";
import { SIDES } from "../model/sides";

/** What of a side its address is made of. */
interface SideName {
  call: { slug: string };
  readout: { slug: string };
}

interface Pinned extends SideName {
  readout: { slug: string; revision: { number: number } };
}

/**
 * The path of a comparison: under its call, or, where each readout has a call of its own, under /compare. It leads to the latest
 * revisions.
 *
 * @example
 * pairPath(pair); //=> "/calls/2024-04-03-blinken-aliyev/us-state-department..azerbaijan-president"
 */
export function pairPath({ left, right }: { left: SideName; right: SideName }): string {
  if (left.call.slug === right.call.slug) return `/calls/${left.call.slug}/${left.readout.slug}..${right.readout.slug}`;
  const side = ({ call, readout }: SideName) => `${call.slug}:${readout.slug}`;
  return `/compare/${side(left)}..${side(right)}`;
}

/**
 * Names an exact revision.
 *
 * @example
 * revisionName(pair.left); //=> "2024-04-03-blinken-aliyev:us-state-department@1"
 */
export const revisionName = ({ call, readout }: Pinned): string =>
  `${call.slug}:${readout.slug}@${readout.revision.number}`;

/**
 * Names two exact revisions, as the last part of an address under /compare does.
 *
 * @example
 * pinnedName(pair); //=> "2024-04-03-blinken-aliyev:us-state-department@1..2024-04-03-blinken-aliyev:azerbaijan-president@2"
 */
export const pinnedName = ({ left, right }: { left: Pinned; right: Pinned }): string =>
  `${revisionName(left)}..${revisionName(right)}`;

/**
 * The path of a comparison with both revisions pinned: it says the same when the readouts have newer ones.
 *
 * @example
 * pinnedPath(pair); //=> "/calls/2024-04-03-blinken-aliyev/us-state-department@1..azerbaijan-president@2"
 */
export function pinnedPath({ left, right }: { left: Pinned; right: Pinned }): string {
  const pin = ({ call, readout }: Pinned) => ({
    call,
    readout: { slug: `${readout.slug}@${readout.revision.number}` },
  });
  return pairPath({ left: pin(left), right: pin(right) });
}

/**
 * The sides of which an address shows the latest revision, whichever that is: both, where it names no readouts.
 *
 * @param path with or without a query
 * @example
 * unpinnedSides("/calls/2024-04-03-blinken-aliyev/us-state-department@1..azerbaijan-president"); //=> ["right"]
 */
export function unpinnedSides(path: string): Side[] {
  const [address = ""] = path.split(/[?#]/);
  const [, left = "", right = ""] = /([^/]*)\.\.([^/]*)/.exec(address) ?? [];
  return SIDES.filter((side) => !{ left, right }[side].includes("@"));
}

/**
 * The last part of a comparison's address with left and right changed over.
 *
 * @example
 * swapAddress("us-state-department@1..azerbaijan-president"); //=> "azerbaijan-president..us-state-department@1"
 */
export const swapAddress = (address: string): string => address.split("..").toReversed().join("..");
