import type { ComparedText, Comparison, Link, Reason, Side, Span } from "../../model/comparisons/comparison";
import type { NeighbourLink } from "../../model/dyads/chains";
import { levelOf } from "../../model/comparisons/link-level";
import { passageNumber } from "../../model/comparisons/passage-number";
import { SIDES } from "../../model/comparisons/sides";
import { nameWords } from "./callers";

/** A possible link of less is as likely another formula. */
const LEAST = 0.5;

/** What openings say of any call, beside who spoke with whom. */
const OPENING_WORDS = nameWords(
  `spoke spoken talked met received telephoned phoned telephone phone video link call conversation conference talks meeting today yesterday
  held monday tuesday wednesday thursday friday saturday sunday minister president secretary prime foreign
  by with via over on of in at and the a an`,
);

/** Words of similar use are a weak reason, and that both state the call says nothing of what was reported. */
const IS_EVIDENCE = ({ kind }: Reason) => kind !== "sense" && kind !== "opening";

const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The words that say nothing: of who called, and of the openings of the two texts, in whatever language they are. */
function frameOf({ left, right }: Comparison, texts: Record<Side, string>, callers: ReadonlySet<string>): Set<string> {
  const compared = { left, right };
  const openings = SIDES.flatMap((side) =>
    compared[side].passages
      .filter(({ boilerplate }) => boilerplate === "opening")
      .flatMap((passage) => nameWords(cut(texts[side], passage))),
  );
  return new Set([...OPENING_WORDS, ...callers, ...openings]);
}

/** Whether all that two passages share is who called, and that they did. */
function isFrame({ reasons }: Link, text: string, frame: ReadonlySet<string>): boolean {
  const evidence = reasons.filter(IS_EVIDENCE);
  const words = evidence.flatMap((reason) => reason.left.flatMap((span) => nameWords(cut(text, span))));
  return words.length > 0 && words.every((word) => frame.has(word));
}

/**
 * The links by which a formula goes on from a readout to the issuer's next one: likely ones, and possible ones that are more likely than
 * not. Openings and signatures are in every readout, and no formula; nor is what only shares with an opening who spoke with whom.
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
