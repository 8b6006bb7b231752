import { guessLanguages } from "../forms/guess/guess-language";
import type { Call, Readout } from "../model/calls/calls";
import type { Side } from "../model/comparisons/comparison";
import { today } from "../model/dates";
import type { ReadoutPair } from "../model/calls/readout-pairs";
import { SIDES, bySide } from "../model/comparisons/sides";
import { hashText } from "../schema/hash-text";

/** The slug of the call to which two texts that are not stored belong. */
export const SENT_CALL = "not-saved";

/** The name of a text whose issuer nobody has given, as a label and before "readout". */
const UNNAMED: Record<Side, { name: string; adjective: string }> = {
  left: { name: "First readout", adjective: "first" },
  right: { name: "Second readout", adjective: "second" },
};

/** A text with its issuer, if that is known. */
export interface SentText {
  text: string;
  party: { name: string; adjective: string } | null;
  /** Whether it is an article's quotation from a longer statement. */
  isPartial: boolean;
}

function toReadout(side: Side, { text, party, isPartial }: SentText, language: string): Readout {
  const named = { slug: side, ...(party ?? UNNAMED[side]) };
  return {
    slug: side,
    issuer: { slug: side, name: named.name, kind: "other", party: named },
    kind: "official-statement",
    extent: isPartial ? "partial" : "full",
    language,
    sourceUrl: null,
    sourceTitle: null,
    quotedBy: null,
    publishedAt: null,
    revision: { number: 1, text, sha256: hashText(text) },
  };
}

/**
 * Two texts as readouts of a call that is not stored, so that they are shown like any other comparison. Their languages are guessed; a text
 * that is too short for that is taken to be in the other's language.
 *
 * @example
 * makeSentPair({ left: spoke, right: met }).left.readout.language;
 * //=> "en"
 */
export function makeSentPair(texts: Record<Side, SentText>): ReadoutPair {
  const languages = guessLanguages(bySide((side) => texts[side].text));
  const [left, right] = SIDES.map((side) => toReadout(side, texts[side], languages[side])) as [Readout, Readout];
  const call: Call = {
    slug: SENT_CALL,
    title: "Two texts",
    kind: "phone-call",
    date: today(),
    datePrecision: "day",
    parties: [],
    readouts: [left, right],
    missing: [],
  };
  return { left: { call, readout: left }, right: { call, readout: right } };
}
