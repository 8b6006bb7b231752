/** What of a side its address is made of. */
interface Addressed {
  call: { slug: string };
  readout: { slug: string; revision: { number: number } };
}

interface AddressedPair {
  left: Addressed;
  right: Addressed;
}

/**
 * The path of a comparison: under its call, or, where each readout has a call of its own, under /compare. It leads to the latest
 * revisions.
 *
 * @example
 * pairPath(pair); //=> "/calls/2024-04-03-blinken-aliyev/us-state-department..azerbaijan-president"
 */
export function pairPath({ left, right }: AddressedPair): string {
  if (left.call.slug === right.call.slug) return `/calls/${left.call.slug}/${left.readout.slug}..${right.readout.slug}`;
  const side = ({ call, readout }: Addressed) => `${call.slug}:${readout.slug}`;
  return `/compare/${side(left)}..${side(right)}`;
}

/**
 * Names two exact revisions, as the last part of an address under /compare does.
 *
 * @example
 * pinnedName(pair); //=> "2024-04-03-blinken-aliyev:us-state-department@1..2024-04-03-blinken-aliyev:azerbaijan-president@2"
 */
export function pinnedName({ left, right }: AddressedPair): string {
  const side = ({ call, readout }: Addressed) => `${call.slug}:${readout.slug}@${readout.revision.number}`;
  return `${side(left)}..${side(right)}`;
}
