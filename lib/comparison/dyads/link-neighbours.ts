import type { ComparedText, Comparison } from "../../model/comparison";
import type { NeighbourLink } from "../../model/chains";
import { levelOf } from "../../model/link-level";
import { passageNumber } from "../../model/passage-number";

/** A possible link of less is as likely another formula. */
const LEAST = 0.5;

/**
 * The links by which a formula goes on from a readout to the issuer's next one: likely ones, and possible ones that are more likely than
 * not. Openings and signatures are in every readout, and no formula.
 *
 * @param comparison of the two texts, the earlier one on the left
 * @example
 * linkNeighbours(comparison)[0]; //=> { from: 1, to: 2, score: 0.93 }
 */
export function linkNeighbours({ left, right, links }: Comparison): NeighbourLink[] {
  const isPoint = ({ passages }: ComparedText, id: string) => {
    const passage = passages[passageNumber(id) - 1];
    return passage !== undefined && !passage.boilerplate;
  };
  return links
    .filter((link) => levelOf(link) === "likely" || (levelOf(link) === "possible" && link.score >= LEAST))
    .filter((link) => isPoint(left, link.left) && isPoint(right, link.right))
    .map((link) => ({ from: passageNumber(link.left) - 1, to: passageNumber(link.right) - 1, score: link.score }));
}
