import type { ComparisonView, FindingLineView, FindingQuoteView } from "../../model/comparisons/comparison-view";
import { join, quoted, say, type Message } from "../parts/message";
import { passageName } from "./sides";

/** The words of a brief besides the finding. */
export const BRIEF = {
  asWord: "Download as Word (DOCX)",
  orPrint: "or print this page: it is laid out for one sheet.",
  nothing: "Nothing stands out: no passage on either side is both clear enough and important enough to lead with.",
};

const quotation = ({ left, right }: ComparisonView, { passage, words, isCut }: FindingQuoteView): Message => {
  const { names, language } = { left, right }[passage.side];
  const cut = `${isCut.before ? "…" : ""}${words}${isCut.after ? "…" : ""}`;
  return say`${quoted(cut, language)} (${passageName(names, passage.number)})`;
};

/**
 * A line of the finding in one sentence: who reports it, its words with their passages, and its level of claim.
 *
 * @example
 * toText(findingLineSentence(view, view.finding[0]!));
 * //=> "Only United States: “urged the release of those unjustly detained” (United States, passage 4): no match found"
 */
export const findingLineSentence = (view: ComparisonView, { differs, who, quotes, chip }: FindingLineView): Message =>
  say`${{ strong: who }}: ${join(
    quotes.map((quote) => quotation(view, quote)),
    differs ? " ≠ " : " = ",
  )}: ${chip}`;
