import type {
  ComparedText,
  Comparison,
  Link,
  Nearest,
  Reason,
  Refusal,
  Side,
} from "../../model/comparisons/comparison";
import { swapPassageId } from "../../model/comparisons/passage-number";
import { otherSide } from "../../model/comparisons/sides";

const swapNearest = (nearest: Nearest[]): Nearest[] =>
  nearest.map((near) => ({ ...near, passage: swapPassageId(near.passage) }));

const swapText = (text: ComparedText): ComparedText => ({
  ...text,
  passages: text.passages.map((passage) => ({ ...passage, id: swapPassageId(passage.id) })),
  nearest: Object.fromEntries(
    Object.entries(text.nearest).map(([id, nearest]) => [swapPassageId(id), swapNearest(nearest)]),
  ),
});

/** "aid ~ relief" names the left word first; so does a quotation. */
const swapLabel = ({ kind, label }: Reason) =>
  kind === "sense" || kind === "quotation" ? label.split(" ~ ").toReversed().join(" ~ ") : label;

const swapReason = (reason: Reason): Reason => ({
  ...reason,
  label: swapLabel(reason),
  left: reason.right,
  right: reason.left,
});

const swapEnds = <T extends Pick<Link, Side>>(link: T): T => ({
  ...link,
  left: swapPassageId(link.right),
  right: swapPassageId(link.left),
});

const swapLink = (link: Link): Link => ({
  ...swapEnds(link),
  reasons: link.reasons.map(swapReason),
  ...(link.differs ? { differs: { ...link.differs, left: link.differs.right, right: link.differs.left } } : {}),
});

const numberOf = (link: Pick<Link, Side>, side: Side) => Number(link[side].slice(1));

const inOrder = <T extends Pick<Link, Side>>(links: T[]): T[] =>
  links.sort((a, b) => numberOf(a, "left") - numberOf(b, "left") || numberOf(a, "right") - numberOf(b, "right"));

/**
 * A comparison with its sides exchanged. Passages, links, scores and coverage are the same as if the texts were compared the other way
 * round, so that one stored comparison serves both orders. Reasons stay as they were found, worded from the text that was then on the
 * left.
 *
 * @returns links in the order of the new left side, then of the new right one; offsets stay with their texts
 * @example
 * swapComparison(comparison).links.map(({ left, right }) => [left, right]); //=> [["l2", "r1"]], where it was [["l1", "r2"]]
 */
export function swapComparison(comparison: Comparison): Comparison {
  const { links, candidates, ...rest } = comparison;
  return {
    ...rest,
    left: swapText(comparison.right),
    right: swapText(comparison.left),
    links: inOrder(links.map(swapLink)),
    ...(candidates && { candidates: inOrder(candidates.map(swapEnds)) }),
  };
}

/**
 * The answer of an aligner, with the sides exchanged.
 *
 * @example
 * swapAlignment({ kind: "refusal", reason: "text-too-long", side: "left" }).side; //=> "right"
 */
export const swapAlignment = (alignment: Comparison | Refusal): Comparison | Refusal =>
  alignment.kind === "comparison" ? swapComparison(alignment) : { ...alignment, side: otherSide(alignment.side) };
