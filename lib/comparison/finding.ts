import { chipLabel } from "../messages/chips";
import { findingWho } from "../messages/finding";
import type { Side } from "../model/comparison";
import type { FindingLineView, FindingQuoteView } from "../model/comparison-view";
import { levelOfLine, type FindingQuote } from "../model/finding";
import type { Resources } from "../model/resources";
import { SIDES } from "../model/sides";
import { findFinding } from "../review/find-finding";
import type { RowFacts } from "./rows";

type FindingFacts = Pick<RowFacts, "comparison" | "texts" | "names" | "passages">;

function viewQuote(side: Side, { passage: id, start, end }: FindingQuote, facts: FindingFacts): FindingQuoteView {
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
export function viewFinding(facts: FindingFacts, resources: Resources): FindingLineView[] {
  return findFinding(facts.comparison, facts.texts, resources).map((line) => {
    const level = levelOfLine(line, facts.names);
    return {
      claim: line.claim,
      level,
      who: findingWho(line.claim, facts.names),
      chip: chipLabel(level),
      quotes: SIDES.flatMap((side) => {
        const quote = line[side];
        return quote ? [viewQuote(side, quote, facts)] : [];
      }),
    };
  });
}
