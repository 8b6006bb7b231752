import { isInstitution, type Actor, type Cast } from "./actors";
import type { Quotation } from "./quotations";
import type { Span } from "../model/comparison";

/** The source that the article gives for a quotation, and the words that give it. */
export interface Attribution {
  actor: Actor;
  /** The article's words, in order: before and after the quotation, or the sentence before. */
  words: Span[];
  /** The words before end with a colon, or stand as a sentence of their own. */
  isIntroduced: boolean;
  /** "He added": it goes on with what the same source was quoted with before. */
  continues: boolean;
}

const VERB =
  /\b(?:said|says|saying|stat(?:ed|es|ing)|wrote|writes|writing|reads?|not(?:ed|es)|add(?:ed|s|ing)|announced|declared|tweet(?:ed|s)|post(?:ed|s)|told|according to|explained|emphasi[sz]e[ds]|stress(?:ed|es)|underline[ds]|underscore[ds]|highlight(?:ed|s)|report(?:ed|s)|remarked|commented|released|issued|published|reiterated|confirmed|continued|concluded|conveyed|informed|responded|warned)\b/gi;
const PUBLICATION =
  /\b(?:release|statement|read-?out|communiqu[eé]|message|post|tweet|account|page|channel|transcript|summary|according to)(?:\s+(?:issued|published|released|posted|shared))?\s*(?:(?:of|by|from|to)\s+)?(?:the\s+)?$/i;
/** The publication or the speaker named before, by a pronoun or by what it is. */
const BACK_REFERENCE =
  /\b(?:he|she|they|it|the (?:\w+ )?(?:statement|ministry|department|spokes\w+|read-?out|release|message|post|document|diplomat|minister|president|secretary))\b/i;
const LINK_REACH = 48;
const VERB_REACH = 24;

const hasWords = (text: string) => /\p{L}/u.test(text);

/** The body with quoted words blanked, except for their first and last characters and the marks: the sentences of the article's own prose. */
export function blankQuotations(body: string, quotations: Quotation[]): string {
  let shadow = "";
  let at = 0;
  for (const { parts } of quotations)
    for (const { start, end } of parts) {
      const first = Math.min(start + 1, end);
      const last = Math.max(first, end - 1);
      shadow += body.slice(at, first) + body.slice(first, last).replace(/\S/g, "q");
      at = last;
    }
  return shadow + body.slice(at);
}

/** How far two stretches lie apart. */
const distance = (a: Span, b: Span) => Math.max(0, a.start - b.end, b.start - a.end);

/**
 * Chooses the source from the article's own words: the actor named with a publication ("the news release of …"), else the institution,
 * else the person nearest to a verb of saying; a capital alone only right beside the verb.
 */
function chooseSource(shadow: string, cast: Cast, span: Span): Actor | null {
  const text = shadow.slice(span.start, span.end);
  const actors = cast.within(span);
  const linked = actors.find(
    ({ start, office }) => office && PUBLICATION.test(shadow.slice(Math.max(span.start, start - LINK_REACH), start)),
  );
  if (linked) return linked;
  const verbs = [...text.matchAll(VERB)].map(({ index, 0: verb }) => ({
    start: span.start + index,
    end: span.start + index + verb.length,
  }));
  if (verbs.length === 0) return null;
  const reach = (actor: Actor) => Math.min(...verbs.map((verb) => distance(actor, verb)));
  const nearest = (some: Actor[]) =>
    some.reduce<Actor | null>((best, actor) => (!best || reach(actor) < reach(best) ? actor : best), null);
  const institutions = actors.filter((actor) => isInstitution(actor) && !actor.person);
  const people = actors.filter(({ office }) => office);
  const capitals = actors.filter((actor) => !actor.office && reach(actor) <= VERB_REACH);
  return nearest(institutions) ?? nearest(people) ?? nearest(capitals);
}

/** Finds the attributions of quotations in one body. */
export class Attributor {
  readonly #shadow: string;
  readonly #sentences: Span[];
  readonly #cast: Cast;

  /**
   * @param shadow the body with quoted words blanked
   * @param sentences of the shadow, in order
   */
  constructor(shadow: string, sentences: Span[], cast: Cast) {
    this.#shadow = shadow;
    this.#sentences = sentences;
    this.#cast = cast;
  }

  /** The index of the sentence at an offset; in white space, that of the sentence before it. */
  sentenceAt(at: number): number {
    let low = 0;
    let high = this.#sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sentences[middle]!.start <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The article's own words around a quotation, in its sentence; `before` and `after` are offsets of other quotations. */
  around({ outer }: Quotation, before: number, after: number): { before: Span | null; after: Span | null } {
    const first = this.#sentences[this.sentenceAt(outer.start)];
    const last = this.#sentences[this.sentenceAt(outer.end - 1)];
    const worded = (start: number, end: number) =>
      start < end && hasWords(this.#shadow.slice(start, end)) ? { start, end } : null;
    return {
      before: worded(Math.max(before, Math.min(first?.start ?? outer.start, outer.start)), outer.start),
      after: worded(outer.end, Math.min(after, last?.end ?? outer.end)),
    };
  }

  /** The sentence before the one at an offset. */
  sentenceBefore(at: number): Span | null {
    const index = this.sentenceAt(at);
    const own = this.#sentences[index];
    return (
      (own && own.start < at && own.end > at
        ? this.#sentences[index - 1]
        : own && own.end <= at
          ? own
          : this.#sentences[index - 1]) ?? null
    );
  }

  /**
   * Finds the source of a quotation.
   *
   * @param before the end of the quotation before it, so that its words are not taken twice
   * @param after the beginning of the next one
   * @param last the source of the quotation before it, for "it added"
   */
  attribute(quotation: Quotation, before: number, after: number, last: Actor | null): Attribution | null {
    const words = this.around(quotation, before, after);
    const own = [words.after, words.before].filter((span) => span !== null);
    const previous = this.sentenceBefore(quotation.outer.start);
    if (own.length === 0) {
      const actor = previous && this.#introducer(previous);
      return actor ? { actor, words: [previous], isIntroduced: true, continues: false } : null;
    }
    const isIntroduced = words.before !== null && this.#endsWithColon(words.before);
    for (const span of own) {
      const actor = chooseSource(this.#shadow, this.#cast, span);
      if (actor) return { actor, words: [...own].reverse(), isIntroduced, continues: false };
    }
    const follows = previous !== null && before > previous.start;
    return this.#lookBack(own, follows ? null : previous, last, isIntroduced);
  }

  #endsWithColon({ start, end }: Span): boolean {
    return /[:：]\s*$/.test(this.#shadow.slice(Math.max(start, end - 4), end));
  }

  /** The source of a sentence that introduces what follows: with a colon, or with words like "the following statement". */
  #introducer(sentence: Span): Actor | null {
    const text = this.#shadow.slice(sentence.start, sentence.end);
    const introduces =
      this.#endsWithColon(sentence) || /\b(?:statement|read-?out|release|following|post|wrote|tweet)/i.test(text);
    return introduces ? chooseSource(this.#shadow, this.#cast, sentence) : null;
  }

  #lookBack(own: Span[], previous: Span | null, last: Actor | null, isIntroduced: boolean): Attribution | null {
    const refers = own.some(({ start, end }) => {
      const text = this.#shadow.slice(start, end);
      return BACK_REFERENCE.test(text) && text.search(VERB) >= 0;
    });
    if (!refers) return null;
    const actor = previous && chooseSource(this.#shadow, this.#cast, previous);
    if (actor) return { actor, words: [previous, ...[...own].reverse()], isIntroduced, continues: false };
    return last && { actor: last, words: [...own].reverse(), isIntroduced, continues: true };
  }
}
