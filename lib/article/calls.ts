import type { Span } from "../compare";
import { principalOf, type Actor, type Cast } from "./actors";
import { findDate } from "./dates";
import type { CallGuess, IssuerGuess } from "./types";

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

/** Whom the issuer's side spoke with: named in the statement itself, or as a partner in a call last before it. */
function findCounterpart({ shadow, cast, sentences }: CallContext, issuer: IssuerGuess | null, spans: Span[]) {
  const [named] = spans.flatMap((span) => others(cast.within(span), issuer));
  if (named) return principalOf(named);
  const before = sentences.filter(({ end }) => end <= spans[0]!.start).reverse();
  for (const sentence of before) {
    const text = shadow.slice(sentence.start, sentence.end);
    if (!CALL_WORD.test(text)) continue;
    const partners = others(cast.within(sentence), issuer).filter(({ start }) =>
      WITH.test(shadow.slice(Math.max(sentence.start, start - REACH), start)),
    );
    const [partner] = partners;
    if (partner) return principalOf(partner);
  }
  return null;
}

/** The day of the call: from a sentence of the article's own about a call, the nearest before the statement, else after it. */
function findDay({ shadow, sentences, year }: CallContext, at: number): string | null {
  const before = sentences.filter(({ start }) => start <= at).reverse();
  const after = sentences.filter(({ start }) => start > at);
  for (const { start, end } of [...before, ...after]) {
    const text = shadow.slice(start, end);
    const date = CALL_WORD.test(text) ? findDate(text, year) : null;
    if (date) return date;
  }
  return null;
}

/**
 * Which call a statement reports, as far as the article around it tells.
 *
 * @param spans where the statement's words stand
 */
export function guessCall(context: CallContext, issuer: IssuerGuess | null, spans: Span[]): CallGuess {
  return { counterpart: findCounterpart(context, issuer, spans), date: findDay(context, spans[0]!.start) };
}
