import { wordCounter } from "../../compare";
import { standingSentence } from "../../messages/comparisons/passages";
import type { Side } from "../../model/comparisons/comparison";
import type { PassageView } from "../../model/comparisons/comparison-view";
import type { ReviewedComparison } from "../../model/reviews/reviewed-comparison";
import type { SideNames } from "../../model/comparisons/side-names";
import { otherSide } from "../../model/comparisons/sides";
import { byPassage } from "../../review/group-by-passage";
import { BUILT_IN_ALONE, type Readers } from "../readings/readers";
import { isAffirmed, linksOfPassages, standingOfPassage } from "../../review/standings";

/** The passages of both sides, with a function that finds one by its id. */
export type Passages = Record<Side, PassageView[]> & { find: (id: string) => PassageView };

/** What a language model says about passages in English. */
type InEnglish = Pick<Readers, "facts" | "translations">;

function viewSide(
  comparison: ReviewedComparison,
  side: Side,
  text: string,
  other: SideNames,
  { facts: read, translations }: InEnglish,
): PassageView[] {
  const linksOf = linksOfPassages(comparison.links, side);
  const rejectedOf = byPassage(comparison.rejected, (link) => link[side]);
  const { passages, reviews, language } = comparison[side];
  const countWords = wordCounter(text, language);
  return passages.map((passage) => {
    const facts = {
      review: reviews[passage.id]!,
      links: linksOf.get(passage.id) ?? [],
      rejected: rejectedOf.get(passage.id) ?? [],
    };
    return {
      ...passage,
      ...facts,
      side,
      number: passage.index + 1,
      quotation: text.slice(passage.start, passage.end),
      words: countWords(passage),
      gist: read?.gists.get(passage.id) ?? null,
      translation: translations.get(passage.id) ?? null,
      standing: standingOfPassage(facts.review, facts.links),
      sentence: standingSentence({ ...facts, passage }, other, comparison.basis),
      judgement: facts.review.by ?? facts.links.find(isAffirmed)?.by ?? null,
    };
  });
}

/**
 * The passages of both sides with their standings, in the order of their texts.
 *
 * @example
 * viewPassages(comparison, texts, names).left[1]?.standing; //=> "likely"
 */
export function viewPassages(
  comparison: ReviewedComparison,
  texts: Record<Side, string>,
  names: Record<Side, SideNames>,
  inEnglish: InEnglish = BUILT_IN_ALONE,
): Passages {
  const view = (side: Side) => viewSide(comparison, side, texts[side], names[otherSide(side)], inEnglish);
  const sides = { left: view("left"), right: view("right") };
  const byId = new Map([...sides.left, ...sides.right].map((passage) => [passage.id, passage]));
  return { ...sides, find: (id) => byId.get(id)! };
}
