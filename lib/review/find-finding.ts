import { findingOf, remember, type FindingFacts } from "../compare";
import type { LinkDifference, Side } from "../model/comparisons/comparison";
import type { FindingLine } from "../model/comparisons/finding";
import type { Resources } from "../model/resources";
import type { ReviewedComparison, ReviewedLink } from "../model/reviews/reviewed-comparison";
import type { Standing } from "../model/reviews/standings";
import { bySide, SIDES } from "../model/comparisons/sides";
import { findStandings, standingOfLink } from "./standings";

interface Found {
  facts: Omit<FindingFacts, "standings">;
  standings: [string, Standing | null][];
  texts: Record<Side, string>;
}

const find = remember(({ facts, standings, texts }: Found, resources) =>
  findingOf({ ...facts, standings: new Map(standings) }, texts, resources),
);

/**
 * The finding of a reviewed comparison: what each side alone reports and what both report, in at most five lines.
 *
 * @param reviewed the comparison with its review; without judgements, it gives what the machine found
 * @param texts the two texts; offsets in the answer are UTF-16 code units of them
 * @param resources the kinds of acts and their weights, from lib/resources
 * @param differenceOf how a link's passages contradict each other; by default as the built-in aligner found
 * @returns confirmed lines first, then the left side's, the right side's and those of both; cached and shared. It never throws
 * @example
 * findFinding(unreviewed(comparison, texts), texts, loadResources())[0]?.claim; //=> "only-left"
 */
export function findFinding(
  reviewed: ReviewedComparison,
  texts: Record<Side, string>,
  resources: Resources,
  differenceOf: (link: ReviewedLink) => LinkDifference | null = ({ differs }) => differs ?? null,
): readonly FindingLine[] {
  const standings = new Map<string, Standing | null>();
  for (const side of SIDES)
    for (const [id, standing] of findStandings(reviewed, side))
      standings.set(id, reviewed[side].reviews[id]!.isDisputed ? null : standing);
  const links = reviewed.links.map((link) => ({
    left: link.left,
    right: link.right,
    standing: link.status === "disputed" ? ("none" as const) : standingOfLink(link),
    differs: differenceOf(link),
    shared: bySide((side) => link.reasons.flatMap((reason) => reason[side])),
  }));
  const { basis, candidates } = reviewed;
  const text = (side: Side) => {
    const { language, passages, nearest } = reviewed[side];
    return { language, passages, nearest };
  };
  const facts = { basis, candidates, links, left: text("left"), right: text("right") };
  return find({ facts, standings: [...standings], texts }, resources);
}
