import "server-only";

/** A revision, as far as its side depends on it. */
interface Standing {
  number: number;
  readout: { slug: string; position: number; call: { slug: string } };
}

/**
 * Compares two strings by their code units: the order depends on no language.
 *
 * @returns below 0 where the first comes first, 0 where they are the same
 * @example
 * ["2024-04", "2024"].sort(compareByCodeUnit); //=> ["2024", "2024-04"]
 */
export const compareByCodeUnit = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/**
 * Decides which of two revisions is on the left by default: the one whose call's address comes first; of one call that of the
 * readout which comes first in it; of one readout the earlier. Which of them has the lower id is the database's affair.
 *
 * @returns below 0 where it is the first, 0 where they are the same
 * @example
 * const [left] = [second, first].sort(defaultSideOrder);
 * left.readout.position; //=> 1
 */
export const defaultSideOrder = (one: Standing, other: Standing): number =>
  compareByCodeUnit(one.readout.call.slug, other.readout.call.slug) ||
  one.readout.position - other.readout.position ||
  compareByCodeUnit(one.readout.slug, other.readout.slug) ||
  one.number - other.number;
