import type { WholeDiff } from "../../model/comparisons/marks";
import { say, type Message } from "../parts/message";
import { inHundred } from "../parts/in-hundred";

/**
 * Why there is no word diff of two whole texts.
 *
 * @example
 * toText(noWordDiff({ kind: "unlike", common: 0.2 }));
 * //=> "Taken as a whole, the two texts are too different for a word diff: 20 in 100 of their characters are in shared runs of words."
 */
export function noWordDiff(diff: Exclude<WholeDiff, { kind: "diff" }>): Message {
  if (diff.kind === "other-language")
    return say`The two texts are in different languages, so they have no words to compare.`;
  if (diff.kind === "too-many-differences")
    return say`The two texts differ in thousands of words, too many for a word diff to mean anything.`;
  return say`Taken as a whole, the two texts are too different for a word diff: ${inHundred(diff.common)} of their characters are in shared runs of words.`;
}

/** Over the linked passages, word by word. */
export const LINKED_PAIRS = "Linked passages, word by word";

/** Where no passages are linked. */
export const NO_PAIRS = "No passages are linked, so there are no words to compare.";

/** The switch of what is typography: case, quotes, dashes, spaces. */
export const TYPOGRAPHY = { show: "Show typographic differences too", hide: "Hide typographic differences" };

/** Beside a passage whose counterpart has nearly its words: whether anything differs. */
export const NEARLY_THE_SAME = {
  same: "Identical wording.",
  different: "Nearly the same words: differences are dotted.",
};

/**
 * Before words that only one side has, for people who do not see the marks; SPOKEN_CHANGES.end comes after them.
 *
 * @param side what the side is called
 * @example
 * toText(spokenOnly(names.left.label)); //=> " [only United States: "
 */
export const spokenOnly = (side: Message): Message => say` [only ${side}: `;

/**
 * What a mark means: words that only one side has.
 *
 * @param readout what the side's readout is called
 * @example
 * toText(onlyIn(names.left.readout)); //=> "only in the US readout"
 */
export const onlyIn = (readout: Message): Message => say`only in the ${readout}`;
