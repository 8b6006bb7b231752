import type { PassageAnalysis } from "../score/passage-analysis";
import { wordOverlap } from "../mark/mark";
import type { LinkDifference } from "../../model/comparisons/comparison";
import type { Resources } from "../../model/resources";
import { findDenial } from "./denials";
import { findFigures, findTimes } from "./figures";
import { findOpposites } from "./opposites";
import { findSwapped } from "./swapped-actors";
import { findNotDiscussed, findUnspoken } from "./unspoken";
import { findDenialAfter, findDenialInside } from "./verb-denials";
import { wordSetsOf } from "./word-sets";

/** If fewer of their words are common, two passages only touch on the same matter, and a denial in one does not contradict the other. */
const PARALLEL_FROM = 0.4;
/** The order of words tells who acts on whom only if nearly all words are the same. */
const SAME_WORDS_FROM = 0.7;

/**
 * Finds a contradiction between two linked passages: one denies what the other affirms, numbers or days of the same thing differ, or who
 * acts and who is acted on change places. Cautious: except for what one side says was not discussed, it looks for contradictions only if
 * the other words are much the same.
 *
 * @returns the first contradiction found, with its words as offsets of either text; null if there is none
 * @example
 * findDifference(read("They agreed."), read("They did not agree."), resources)?.what; //=> "polarity"
 */
export function findDifference(
  left: PassageAnalysis,
  right: PassageAnalysis,
  resources: Resources,
): LinkDifference | null {
  const sets = wordSetsOf(resources);
  const unspoken = { left: findUnspoken(left.words, sets), right: findUnspoken(right.words, sets) };
  const notDiscussed = findNotDiscussed(left, right, unspoken);
  if (notDiscussed) return notDiscussed;
  const overlap = wordOverlap(left.words, right.words);
  if (overlap < PARALLEL_FROM) return null;
  const areSame = overlap >= SAME_WORDS_FROM;
  return (
    // That a matter was not discussed denies nothing else: "They discussed trade, but did not discuss fishing."
    (unspoken.left || unspoken.right ? null : findDenial(left, right, sets)) ??
    findDenialInside(left, right) ??
    findDenialAfter(left, right, sets) ??
    findOpposites(left, right, sets) ??
    findFigures(left, right, areSame, resources) ??
    (areSame ? (findTimes(left, right, sets) ?? findSwapped(left, right, sets)) : null)
  );
}
