import type { Actor, Cast } from "./actors";
import { findDate } from "./dates";
import { CALL_REACH } from "./limits";
import type { CallGuess, IssuerGuess } from "./types";
import type { Span } from "../model/comparison";

const CALL_WORD =
  /\b(?:calls?|called|phoned?|telephoned?|conversations?|discussions?|talks|talked|spoke|spoken|speaks|met|meets|meetings?|told|discussed)\b/i;
/** Where a partner in a call is named: "a conversation with …", "told …". */
const WITH = /\b(?:with|told|between|and|to)\s+(?:[\p{L}.'’-]+\s+){0,6}$/iu;
const REACH = 80;

export interface CallContext {
  /** The article's own words, quoted ones blanked. */
  shadow: string;
  sentences: Span[];
  cast: Cast;
  /** The year in which a day without one is taken to be. */
  year: string | null;
}

/** People of another party than the issuer's. */
const others = (actors: Actor[], issuer: IssuerGuess | null) =>
  actors.filter(({ person, party, isPress }) => person && party && !isPress && party.name !== issuer?.partyName);

/** The sentences before and after an offset, the nearest first. */
function around(sentences: Span[], at: number): { before: Span[]; after: Span[] } {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return {
    before: sentences.slice(Math.max(0, low - CALL_REACH), low).reverse(),
    after: sentences.slice(low, low + CALL_REACH),
  };
}

/** Whom the issuer's side spoke with: named in the statement itself, or as a partner in a call last before it. */
function findCounterpart({ shadow, cast, sentences }: CallContext, issuer: IssuerGuess | null, spans: Span[]) {
  const [named] = spans.flatMap((span) => others(cast.within(span), issuer));
  if (named) return cast.principalOf(named);
  const candidates = around(sentences, spans[0]!.start)
    .before.filter(({ start, end }) => CALL_WORD.test(shadow.slice(start, end)))
    .flatMap((sentence) => others(cast.within(sentence), issuer));
  const partner = candidates.find(({ start }) => WITH.test(shadow.slice(Math.max(0, start - REACH), start)));
  const [nearest = null] = candidates;
  return (partner ?? nearest) && cast.principalOf((partner ?? nearest)!);
}

/** The day of the call: from a sentence of the article's own about a call, the nearest before the statement, else after it. */
function findDay({ shadow, sentences, year }: CallContext, at: number): string | null {
  const { before, after } = around(sentences, at);
  for (const { start, end } of [...before, ...after]) {
    const text = shadow.slice(start, end);
    const date = CALL_WORD.test(text) ? findDate(text, year) : null;
    if (date) return date;
  }
  return null;
}

/**
 * Guesses which call a statement reports, from the article around it.
 *
 * @param spans the offsets of the statement's words
 */
export function guessCall(context: CallContext, issuer: IssuerGuess | null, spans: Span[]): CallGuess {
  return { counterpart: findCounterpart(context, issuer, spans), date: findDay(context, spans[0]!.start) };
}
