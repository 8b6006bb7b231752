import { findingChip, findingWho } from "../../messages/comparisons/finding";
import type { LinkDifference, Side } from "../../model/comparisons/comparison";
import type { FindingLineView, FindingQuoteView } from "../../model/comparisons/comparison-view";
import { levelOfLine, type FindingQuote } from "../../model/comparisons/finding";
import type { Resources } from "../../model/resources";
import type { ReviewedLink } from "../../model/reviews/reviewed-comparison";
import { linkKey } from "../../model/comparisons/link-key";
import { SIDES } from "../../model/comparisons/sides";
import { findFinding } from "../../review/find-finding";
import type { RowFacts } from "./rows";

interface LineFacts extends Pick<RowFacts, "comparison" | "texts" | "names" | "passages" | "readers"> {
  /** Whether it says where two linked passages contradict each other. */
  tellsDifferences: boolean;
}

/** In what the passages of a link contradict each other, by the language model if its links are shown, else by the built-in aligner. */
function differenceOf(link: ReviewedLink, { readers, tellsDifferences }: LineFacts): LinkDifference | null {
  if (!tellsDifferences) return null;
  const what = readers.facts?.differs.get(linkKey(link));
  return what ? { what, left: [], right: [] } : (link.differs ?? null);
}

function viewQuote(side: Side, { passage: id, start, end }: FindingQuote, facts: LineFacts): FindingQuoteView {
  const passage = facts.passages.find(id);
  return {
    passage,
    span: { start, end },
    words: facts.texts[side].slice(start, end),
    isCut: { before: start > passage.start, after: end < passage.end },
  };
}

/**
 * The finding as a page shows it: each line with who reports it, its quotations and its level in words.
 *
 * @param resources the kinds of acts and their weights
 * @example
 * viewFinding(facts, loadResources())[0]?.quotes[0]?.words; //=> "urged the release of those unjustly detained."
 */
export function viewFinding(facts: LineFacts, resources: Resources): FindingLineView[] {
  const lines = findFinding(facts.comparison, facts.texts, resources, (link) => differenceOf(link, facts));
  return lines.map((line) => {
    return {
      claim: line.claim,
      ...(line.differs && { differs: line.differs }),
      level: levelOfLine(line, facts.names),
      who: findingWho(line, facts.names),
      chip: findingChip(line, facts.names),
      quotes: SIDES.flatMap((side) => {
        const quote = line[side];
        return quote ? [viewQuote(side, quote, facts)] : [];
      }),
    };
  });
}
