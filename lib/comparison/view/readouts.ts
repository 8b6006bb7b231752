import { countWords, diffTexts, segmentText } from "../../compare";
import type { Readout, Revision } from "../../model/calls/calls";
import type { Side, Span } from "../../model/comparisons/comparison";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import type { NotedPassageView, ReadoutView, RevisionsView } from "../../model/calls/readout-views";
import { SIDES } from "../../model/comparisons/sides";
import { passageAt } from "../../review/note-positions";

/**
 * A readout by itself, cut into passages.
 *
 * @example
 * viewReadout(readout).passages[0]; //=> { number: 1, quotation: "The ministers spoke today." }
 */
export function viewReadout(readout: Readout): ReadoutView {
  const { text } = readout.revision;
  return {
    readout,
    words: countWords(text, { start: 0, end: text.length }, readout.language),
    passages: segmentText(text, readout.language).map(({ start, end }, index) => ({
      number: index + 1,
      quotation: text.slice(start, end),
    })),
  };
}

/**
 * What changed between two revisions of one readout, word by word.
 *
 * @example
 * viewRevisions(first, second, "en").changes.kind; //=> "changed"
 */
export function viewRevisions(from: Revision, to: Revision, language: string): RevisionsView {
  const of = { from, to, language };
  if (from.text === to.text) return { ...of, changes: { kind: "same" } };
  const parts = diffTexts(from.text, to.text, language);
  return { ...of, changes: parts ? { kind: "changed", parts } : { kind: "too-different" } };
}

/**
 * The stretches that a note is on, each with its words and the number of its passage.
 *
 * @param on offsets into the two texts, UTF-16 code units; none for a note on the comparison as a whole
 * @example
 * viewNotedPassages(pair, { left: [{ start: 30, end: 64 }], right: [] })[0]?.number; //=> 2
 */
export function viewNotedPassages(pair: ReadoutPair, on: Record<Side, Span[]>): NotedPassageView[] {
  return SIDES.flatMap((side) => {
    const { revision, language } = pair[side].readout;
    const passages = on[side].length > 0 ? segmentText(revision.text, language) : [];
    return on[side].map((span) => {
      const passage = passageAt(passages, span);
      return {
        side,
        number: passage ? passages.indexOf(passage) + 1 : null,
        quotation: revision.text.slice(span.start, span.end),
        start: span.start,
      };
    });
  });
}
