import type { QuotedFindingLine, QuotedWords } from "../../model/comparisons/finding";
import { swapPassageId } from "../../model/comparisons/passage-number";
import type { ReviewedTopicClaim } from "../../model/comparisons/topic-claims";

const SWAPPED = { "only-left": "only-right", "only-right": "only-left", both: "both", open: "open" } as const;

const swapQuote = (quote: QuotedWords | null) => quote && { ...quote, passage: swapPassageId(quote.passage) };

/**
 * Claims of topics with their sides swapped.
 *
 * @example
 * swapTopics([{ topic: "detained", claim: "only-left", left: ["l2"], right: [], isConfirmed: false }])[0]?.right; //=> ["r2"]
 */
export const swapTopics = (topics: ReviewedTopicClaim[]): ReviewedTopicClaim[] =>
  topics.map(({ topic, claim, left, right, isConfirmed }) => ({
    topic,
    claim: SWAPPED[claim],
    isConfirmed,
    left: right.map(swapPassageId),
    right: left.map(swapPassageId),
  }));

/**
 * A line of a finding with its sides swapped: what only the left side said becomes what only the right side says.
 *
 * @example
 * swapFindingLine(line).left?.text === line.right?.text; //=> true
 */
export const swapFindingLine = ({ claim, left, right, ...line }: QuotedFindingLine): QuotedFindingLine => ({
  ...line,
  claim: SWAPPED[claim],
  left: swapQuote(right),
  right: swapQuote(left),
});
