import type { ComparedText, Comparison, Link, Reason, Side, Span } from "../../model/comparisons/comparison";
import type { NeighbourLink } from "../../model/dyads/chains";
import { levelOf } from "../../model/comparisons/link-level";
import { passageNumber } from "../../model/comparisons/passage-number";
import { SIDES } from "../../model/comparisons/sides";
import { nameWords } from "./callers";

/** A possible link with a lower score is just as likely a different formula. */
const LEAST = 0.5;

/** What openings of any call say, besides who spoke with whom. */
const OPENING_WORDS = nameWords(
  `spoke spoken talked met received telephoned phoned telephone phone video link call conversation conference talks meeting today yesterday
  held monday tuesday wednesday thursday friday saturday sunday minister president secretary prime foreign
  by with via over on of in at and the a an`,
);

/** Words of similar use are a weak reason, and that both texts state the call says nothing about what was reported. */
const IS_EVIDENCE = ({ kind }: Reason) => kind !== "sense" && kind !== "opening";

const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The words that carry no content: the callers' names, and the words of both texts' openings, in whatever language. */
function frameOf({ left, right }: Comparison, texts: Record<Side, string>, callers: ReadonlySet<string>): Set<string> {
  const compared = { left, right };
  const openings = SIDES.flatMap((side) =>
    compared[side].passages
      .filter(({ boilerplate }) => boilerplate === "opening")
      .flatMap((passage) => nameWords(cut(texts[side], passage))),
  );
  return new Set([...OPENING_WORDS, ...callers, ...openings]);
}

/** Whether two passages share only who called, and that they did. */
function isFrame({ reasons }: Link, text: string, frame: ReadonlySet<string>): boolean {
  const evidence = reasons.filter(IS_EVIDENCE);
  const words = evidence.flatMap((reason) => reason.left.flatMap((span) => nameWords(cut(text, span))));
  return words.length > 0 && words.every((word) => frame.has(word));
}

/**
 * The links that continue a formula from a readout to the issuer's next one: likely links, and possible ones that are more likely than not.
 * Openings and signatures occur in every readout and are not formulas; neither is a passage that shares only who spoke with whom with an
 * opening.
 *
 * @param comparison of the two texts, the earlier one on the left
 * @param texts the two texts
 * @param callers words that name who called (`callersOf`)
 * @example
 * linkNeighbours(comparison, texts, callers)[0]; //=> { from: 1, to: 2, score: 0.93 }
 */
export function linkNeighbours(
  comparison: Comparison,
  texts: Record<Side, string>,
  callers: ReadonlySet<string>,
): NeighbourLink[] {
  const { left, right, links } = comparison;
  const frame = frameOf(comparison, texts, callers);
  const isPoint = ({ passages }: ComparedText, id: string) => {
    const passage = passages[passageNumber(id) - 1];
    return passage !== undefined && !passage.boilerplate;
  };
  return links
    .filter((link) => levelOf(link) === "likely" || (levelOf(link) === "possible" && link.score >= LEAST))
    .filter((link) => isPoint(left, link.left) && isPoint(right, link.right))
    .filter((link) => !isFrame(link, texts.left, frame))
    .map((link) => ({ from: passageNumber(link.left) - 1, to: passageNumber(link.right) - 1, score: link.score }));
}
