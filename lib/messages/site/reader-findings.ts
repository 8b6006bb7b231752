import type { Difference } from "../../model/comparisons/comparison";
import type { ReadBy } from "../../model/readers/readings";
import { dayOf } from "../parts/dates";
import { differenceSentence } from "../comparisons/links";
import { NOTHING, join, listMessages, named, numeral, say, type Message } from "../parts/message";

/** What the built-in aligner is called beside a language model. */
const BUILT_IN = say`Parallax`;

/**
 * What a reader is called where one is chosen.
 *
 * @param model of the language model; null for the built-in aligner
 * @example
 * toText(readerLabel("qwen3:8b")); //=> "qwen3:8b"
 */
export const readerLabel = (model: string | null): Message => (model === null ? BUILT_IN : named(model));

/**
 * Who matched the passages of a comparison.
 *
 * @param readBy null for the built-in aligner
 * @param isReviewed whether anything of it has been judged
 * @example
 * toText(readerSentence(null, true));  //=> "Matched by Parallax."
 * toText(readerSentence({ model: "qwen3:8b", madeAt: "2026-11-28T10:00:00Z", … }, false));
 * //=> "Read by qwen3:8b on 28 November 2026, not reviewed."
 */
export function readerSentence(readBy: ReadBy | null, isReviewed: boolean): Message {
  const review = isReviewed ? NOTHING : say`, not reviewed`;
  return readBy
    ? say`Read by ${named(readBy.model)} on ${dayOf(readBy.madeAt)}${review}.`
    : say`Matched by Parallax${review}.`;
}

/**
 * With whose reading a comparison is held together, where it says what both readers found.
 *
 * @param readBy of the other reader; null for the built-in aligner
 * @example
 * toText(secondReader(null)); //=> "The other reader is Parallax."
 * toText(secondReader({ model: "qwen3:8b", madeAt: "2026-11-28T10:00:00Z", … }));
 * //=> "The other reader is qwen3:8b, on 28 November 2026."
 */
export const secondReader = (readBy: ReadBy | null): Message =>
  readBy
    ? say`The other reader is ${named(readBy.model)}, on ${dayOf(readBy.madeAt)}.`
    : say`The other reader is ${BUILT_IN}.`;

/**
 * A claim with the language model that it rests on: what leaves the page without the line above the rows.
 *
 * @param readBy null for the built-in aligner, of which the claim stands as it is
 * @example
 * toText(claimByReader(say`No counterpart found (automatic).`, readBy));
 * //=> "No counterpart found (automatic). Read by qwen3:8b on 28 November 2026."
 */
export const claimByReader = (claim: Message, readBy: ReadBy | null): Message =>
  readBy ? say`${claim} ${readerSentence(readBy, true)}` : claim;

/** Who matched a pair among others that a language model has read. */
export const UNREAD_PAIR: Message = say`Not read by a language model, so matched by Parallax.`;

/**
 * Which readers found a link, and what contradicts in it.
 *
 * @param isShared whether the other reader found it too; null where there is no other reader
 * @param model of the reading that is shown; null where the built-in aligner's is
 * @returns null where there is nothing to say
 * @example
 * toText(linkReaders(false, null, null)!); //=> "Found by Parallax only."
 */
export function linkReaders(
  isShared: boolean | null,
  model: string | null,
  differs: Difference | null,
): Message | null {
  const who =
    isShared === null ? [] : isShared ? [say`Found by both readers.`] : [say`Found by ${readerLabel(model)} only.`];
  const parts = [...who, ...(differs ? [differenceSentence(differs)] : [])];
  return parts.length > 0 ? join(parts, " ") : null;
}

/**
 * That another reader found a counterpart of a passage for which the one that is shown found none.
 *
 * @param model of that reader; null for the built-in aligner
 * @param numbers of the passages that it found, from 1
 * @example
 * toText(foundByOther(null, [2, 4])); //=> "Parallax found a counterpart: passages 2 and 4."
 */
export const foundByOther = (model: string | null, numbers: number[]): Message =>
  say`${readerLabel(model)} found a counterpart: ${numbers.length > 1 ? say`passages` : say`passage`} ${listMessages(numbers.map(numeral))}.`;

/**
 * That neither reader found a counterpart: a stronger finding than one reader's.
 *
 * @param isPartial whether the other readout is stored in part only
 * @example
 * toText(byBothReaders(say`No counterpart found in the US readout`, false)); //=> "No counterpart found in the US readout by either reader"
 * toText(byBothReaders(say`Not in the part stored of the US readout`, true));
 * //=> "Not in the part stored of the US readout: neither reader finds it there"
 */
export const byBothReaders = (absence: Message, isPartial: boolean): Message =>
  isPartial ? say`${absence}: neither reader finds it there` : say`${absence} by either reader`;

/** That neither reader found a counterpart, as a sentence of its own: where a passage is cited. */
export const FOUND_BY_NEITHER = say`Neither reader found a counterpart.`;

/**
 * That a language model takes a passage without a counterpart for an opening, a signature or the like: a guess that changes no count.
 *
 * @example
 * toText(boilerplateByReader(say`No counterpart found in the US readout`, "qwen3:8b"));
 * //=> "No counterpart found in the US readout. qwen3:8b considers it boilerplate."
 */
export const boilerplateByReader = (absence: Message, model: string): Message =>
  say`${absence}. ${named(model)} considers it boilerplate.`;

/** The choice among those who matched the passages. */
export const READER = "Reader";
