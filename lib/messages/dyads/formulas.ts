import type { ChainEnd, ChainView, FormulasView } from "../../model/dyads/chains";
import { FICTIONAL_MARK } from "../../model/calls/fictional";
import { day } from "../parts/dates";
import { inHundred } from "../parts/in-hundred";
import { NOTHING, named, plural, say, type Message } from "../parts/message";

/** What stands on the page of an issuer's formulas. */
export const FORMULAS = {
  intro:
    "Sentences repeated from one readout to the issuer’s next one, matched automatically; those in which most words changed come first. Letter case counts, except at the beginning of a sentence.",
  none: "No sentence was found to carry over from one readout to the next.",
  rewritten: "Rewritten:",
  rewrittenFrom: "Rewritten. Before:",
  now: "Now:",
  figureKey:
    "Square: the first wording found. Disc: the same words as in the readout before. Ring: words dropped (−) and words that came in (+); dashed where the sentence was rewritten. ×: no match found in the next readout. ?: the next one is stored in part, or could not be compared.",
  automatic: "Sentences were matched automatically; nobody has reviewed the matches.",
};

/**
 * Whose formulas; those of only fictional calls say so.
 *
 * @example
 * toText(formulasTitle(view)); //=> "Ministry A: formulas over time (fictional)"
 */
export const formulasTitle = ({ issuer, isFictional }: Pick<FormulasView, "issuer" | "isFictional">): Message =>
  say`${named(issuer.name)}: formulas over time${isFictional ? [FICTIONAL_MARK] : NOTHING}`;

/**
 * How many readouts the chains were looked for in, and that nothing is known of the others.
 *
 * @example
 * toText(readoutsRead({ read: 12, stored: 12 })); //=> "12 readouts were read."
 * toText(readoutsRead({ read: 40, stored: 63 }));
 * //=> "Only the latest 40 of 63 readouts were read: a formula may be older than its first sentence here."
 */
export const readoutsRead = ({ read, stored }: FormulasView["readouts"]): Message =>
  read < stored
    ? say`Only the latest ${{ number: read }} of ${plural(stored, "readout")} were read: a formula may be older than its first sentence here.`
    : read === 1
      ? say`1 readout was read.`
      : say`${{ number: read }} readouts were read.`;

/**
 * How many formulas a figure is of, of which period, and in how many readouts they were looked for.
 *
 * @example
 * toText(formulasSize(view)); //=> "3 formulas, 11 February 2021 to 9 May 2023. 12 readouts were read."
 */
export function formulasSize({ chains, readouts }: Pick<FormulasView, "chains" | "readouts">): Message {
  const dates = chains.flatMap(({ steps }) => steps.map(({ call }) => call.date)).sort();
  const [first] = dates;
  const period = first ? say`, ${day(first)} to ${day(dates.at(-1)!)}` : NOTHING;
  return say`${plural(chains.length, "formula")}${period}. ${readoutsRead(readouts)}`;
}

/**
 * How many words changed in a step, in the least room.
 *
 * @example
 * toText(wordsChanged({ dropped: 3, cameIn: 1 })); //=> "−3 +1"
 */
export const wordsChanged = ({ dropped, cameIn }: Pick<ChainView["change"], "dropped" | "cameIn">): Message =>
  say`−${{ number: dropped }} +${{ number: cameIn }}`;

const ENDS: Record<ChainEnd, (date: Message) => Message> = {
  "no-match": (date) => say`no match found in the next one, of ${date}`,
  partial: (date) => say`no match found in the part stored of the next one, of ${date}`,
  "not-compared": (date) => say`the next one, of ${date}, could not be compared`,
};

function changedWords({ dropped, cameIn, of }: ChainView["change"]): Message {
  const changed = dropped + cameIn;
  if (changed === 0) return say`in the same words`;
  return say`${plural(changed, "word")} changed (${inHundred(changed / of)}: ${{ number: dropped }} dropped, ${{ number: cameIn }} came in)`;
}

/**
 * How long a chain is, how many of its words changed, and what can be said of the readout that follows it. Nothing is said of later ones.
 *
 * @example
 * toText(chainSentence({ steps, change: { dropped: 1, cameIn: 0, of: 20 }, mayBeLonger: false, end: null }));
 * //=> "2 readouts in a row, 1 word changed (5 in 100: 1 dropped, 0 came in)"
 */
export function chainSentence({
  steps,
  change,
  mayBeLonger,
  end,
}: Pick<ChainView, "steps" | "change" | "mayBeLonger" | "end">): Message {
  const length = say`${mayBeLonger ? say`at least ` : NOTHING}${plural(steps.length, "readout")} in a row`;
  const ends = end ? say`; ${ENDS[end.why](say`${day(end.call.date)}`)}` : NOTHING;
  return say`${length}, ${changedWords(change)}${ends}`;
}
