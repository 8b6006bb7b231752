import { levelOf } from "../../model/comparisons/link-level";
import type { Link } from "../../model/comparisons/comparison";
import { linkKey } from "../../model/comparisons/link-key";
import type { SecondReading } from "../../model/readers/readings";
import type { ReviewedComparison } from "../../model/reviews/reviewed-comparison";
import { SIDES } from "../../model/comparisons/sides";

/** How two readers of the same passages compare. */
export interface ReaderAgreement {
  /** Links that the other reader found too, by `linkKey`. */
  shared: ReadonlySet<string>;
  /** Passages for which neither reader found anything, by id. */
  unmatchedByBoth: ReadonlySet<string>;
  /** What only one of them found: links by `linkKey`, and passages with a match by id. A review asks about them first. */
  differing: ReadonlySet<string>;
}

type Machines = Pick<Link, "left" | "right" | "tier" | "strength">[];

/**
 * A reader's links that count beside another's: a weak match is not a finding of either.
 *
 * @example
 * countedLinks(comparison.links); //=> [{ left: "l1", right: "r2" }]
 */
export const countedLinks = (links: Machines): SecondReading["links"] =>
  links.filter((link) => levelOf(link) !== "weak").map(({ left, right }) => ({ left, right }));

/** What the reader of a reviewed comparison found, regardless of the review: rejected links too. */
const machineLinks = ({ links, rejected }: ReviewedComparison): Machines =>
  [...links, ...rejected].flatMap(({ left, right, machine }) => (machine ? [{ left, right, ...machine }] : []));

/**
 * Compares what two readers found in the same passages.
 *
 * @param shown the comparison that is shown
 * @param other what the other reader found in the same passages
 * @example
 * compareReaders(shown, other).shared.has("l1 r2"); //=> true
 */
export function compareReaders(shown: ReviewedComparison, { links: theirs }: SecondReading): ReaderAgreement {
  const ours = countedLinks(machineLinks(shown));
  const [ourKeys, theirKeys] = [new Set(ours.map(linkKey)), new Set(theirs.map(linkKey))];
  const differing = new Set([...ourKeys].filter((key) => !theirKeys.has(key)));
  const unmatchedByBoth = new Set<string>();
  for (const side of SIDES) {
    const [here, there] = [ours, theirs].map((links) => new Set(links.map((link) => link[side])));
    for (const { id } of shown[side].passages) {
      if (!here!.has(id) && !there!.has(id)) unmatchedByBoth.add(id);
      if (here!.has(id) !== there!.has(id)) differing.add(id);
    }
  }
  return { shared: new Set([...ourKeys].filter((key) => theirKeys.has(key))), unmatchedByBoth, differing };
}
