import "server-only";

/** A revision, with what decides its side. */
interface Standing {
  number: number;
  readout: { slug: string; position: number; call: { slug: string } };
}

/**
 * Compares two strings by their code units, so that the order depends on no language.
 *
 * @returns below 0 if the first comes first, 0 if they are equal
 * @example
 * ["2024-04", "2024"].sort(compareByCodeUnit); //=> ["2024", "2024-04"]
 */
export const compareByCodeUnit = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/**
 * Decides which of two revisions is on the left by default: the one whose call's address sorts first; within one call, the one whose
 * readout comes first; of one readout, the earlier. Ids play no part in it.
 *
 * @returns below 0 if the first is on the left, 0 if they are the same
 * @example
 * const [left] = [second, first].sort(defaultSideOrder);
 * left.readout.position; //=> 1
 */
export const defaultSideOrder = (one: Standing, other: Standing): number =>
  compareByCodeUnit(one.readout.call.slug, other.readout.call.slug) ||
  one.readout.position - other.readout.position ||
  compareByCodeUnit(one.readout.slug, other.readout.slug) ||
  one.number - other.number;
