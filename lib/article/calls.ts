import type { Actor, Cast } from "./actors";
import { findDate, relativeDay } from "./dates";
import { CALL_REACH } from "./limits";
import type { CallGuess, IssuerGuess } from "./types";
import type { Span } from "../model/comparison";

const CALL_WORD =
  /\b(?:calls?|called|phoned?|telephoned?|conversations?|discussions?|talks|talked|spoke|spoken|speaks|met|meets|meetings?|told|discussed)\b/i;
/** Where a partner in a call is named: "a conversation with …", "told …". */
const WITH = /\b(?:with|told|between|and|to)\s+(?:[\p{L}.'’-]+\s+){0,6}$/iu;
const REACH = 80;
const PARTNER =
  /\b(?:with|told|to|between|assured|informed|thanked|briefed|congratulated|called|phoned|telephoned|asked|urged|met|reassured|and|counterpart,?)\s+(?:[\p{L}.'’-]+\s+){0,3}$/iu;

export interface CallContext {
  /** The article's own words, quoted ones blanked. */
  shadow: string;
  body: string;
  sentences: Span[];
  cast: Cast;
  /** The day of publication: it gives the year of a day without one, and the day of "today" and "on Friday". */
  published: string | null;
}

/** People of another party than the issuer's; a person whose party the article does not name counts where a partner is named. */
const others = ({ cast, body }: CallContext, span: Span, issuer: IssuerGuess | null) => {
  const people = cast.within(span).filter(({ person, isPress }) => person && !isPress);
  const known = people.filter(({ party }) => party && party.name !== issuer?.partyName);
  const isPartner = ({ start }: Actor) => PARTNER.test(body.slice(Math.max(span.start, start - REACH), start));
  return known.length > 0 ? known : people.filter((actor) => !actor.party && isPartner(actor));
};

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
function findCounterpart(context: CallContext, issuer: IssuerGuess | null, spans: Span[]) {
  const { shadow, cast, sentences } = context;
  const [named] = spans.flatMap((span) => others(context, span, issuer));
  if (named) return cast.principalOf(named);
  const candidates = around(sentences, spans[0]!.start)
    .before.filter(({ start, end }) => CALL_WORD.test(shadow.slice(start, end)))
    .flatMap((sentence) => others(context, sentence, issuer));
  const partner = candidates.find(({ start }) => WITH.test(shadow.slice(Math.max(0, start - REACH), start)));
  const [nearest = null] = candidates;
  return (partner ?? nearest) && cast.principalOf((partner ?? nearest)!);
}

/**
 * Whether the words of a statement, or sentences since the one before it, name a partner in a call: a statement for which they do not
 * goes on about the call that its issuer was quoted on before.
 *
 * @param since where the words of the statement before it end
 */
export function namesPartner(context: CallContext, issuer: IssuerGuess | null, spans: Span[], since: number): boolean {
  const { before } = around(context.sentences, spans[0]!.start);
  const own = before.filter(
    ({ start, end }, i) => i === 0 || (start >= since && CALL_WORD.test(context.shadow.slice(start, end))),
  );
  return [...spans, ...own].some((span) => others(context, span, issuer).length > 0);
}

/** The day of the call: from a sentence of the article's own about a call, the nearest before the statement, else after it. */
function findDay({ shadow, body, sentences, published }: CallContext, spans: Span[], isWhole: boolean): string | null {
  const { before, after } = around(sentences, spans[0]!.start);
  const texts = [...before, ...after].map(({ start, end }) => (isWhole ? body : shadow).slice(start, end));
  const about = texts.filter((text) => CALL_WORD.test(text));
  for (const text of about) {
    const date = dayIn(text, published);
    if (date) return date;
  }
  for (const text of about) {
    const date = published && relativeDay(text, published);
    if (date) return date;
  }
  return null;
}

/** A day that a sentence names; one without a year is the last such day before the day of publication. */
function dayIn(text: string, published: string | null): string | null {
  const year = published?.slice(0, 4) ?? null;
  const date = findDate(text, year);
  if (!date || !published || date <= published || findDate(text) === date) return date;
  return findDate(text, String(Number(year) - 1));
}

/**
 * Guesses which call a statement reports, from the article around it.
 *
 * @param spans the offsets of the statement's words
 */
export function guessCall(context: CallContext, issuer: IssuerGuess | null, spans: Span[]): CallGuess {
  const isWhole =
    spans.length === 1 &&
    context.shadow.slice(spans[0]!.start, spans[0]!.end) === context.body.slice(spans[0]!.start, spans[0]!.end);
  return { counterpart: findCounterpart(context, issuer, spans), date: findDay(context, spans, isWhole) };
}
