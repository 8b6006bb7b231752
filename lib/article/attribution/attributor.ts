import { SayerFinder } from "./sayer-finder";
import { Sentences } from "./sentences";
import type { Speaker } from "./speaker";
import { SpeakerFinder } from "./speaker-finder";
import type { Cast } from "../actors/cast";
import type { HeadReader } from "../heads/head-reader";
import { goesOnFrom, isSaidByHolder, isSaidByOffice } from "../other-languages";
import type { Quotation } from "../quotations";
import type { Actor } from "../tokens";
import type { Span } from "../../model/comparisons/comparison";

/** The source that the article gives for a quotation, and the words that give it. */
export interface Attribution {
  /** Null where an official source is named and the article does not say clearly which. */
  actor: Actor | null;
  /** The article's words, in order: before and after the quotation, or the sentence before. */
  words: Span[];
  /** The words before end with a colon, or stand as a sentence of their own. */
  isIntroduced: boolean;
  /** "He added": it goes on with what the same source was quoted with before. */
  continues: boolean;
}

const hasWords = (text: string) => /\p{L}/u.test(text);

/** Finds the attributions of quotations in one body. */
export class Attributor {
  readonly #shadow: string;
  readonly #sentences: Sentences;
  readonly #sayers: SayerFinder;
  readonly #speakers: SpeakerFinder;

  /**
   * @param shadow the body with quoted words blanked
   * @param sentences of the shadow, in order
   */
  constructor(shadow: string, sentences: Span[], cast: Cast, heads: HeadReader) {
    this.#shadow = shadow;
    this.#sentences = new Sentences(sentences);
    this.#sayers = new SayerFinder(shadow, heads);
    this.#speakers = new SpeakerFinder(shadow, this.#sentences, cast, heads);
  }

  /** The index of the sentence at an offset; in white space, that of the sentence before it. */
  sentenceAt(at: number): number {
    return this.#sentences.indexAt(at);
  }

  /** The sentence before the one at an offset. */
  sentenceBefore(at: number): Span | null {
    return this.#sentences.before(at);
  }

  /** The article's own words around a quotation, in its sentence; `before` and `after` are offsets of other quotations. */
  around({ outer }: Quotation, before: number, after: number): { before: Span | null; after: Span | null } {
    const first = this.#sentences.at(outer.start);
    const last = this.#sentences.at(outer.end - 1);
    const worded = (start: number, end: number) =>
      start < end && hasWords(this.#shadow.slice(start, end)) ? { start, end } : null;
    return {
      before: worded(Math.max(before, Math.min(first?.start ?? outer.start, outer.start)), outer.start),
      after: worded(outer.end, Math.min(after, last?.end ?? outer.end)),
    };
  }

  /**
   * Finds the source of a quotation.
   *
   * @param before the end of the quotation before it, so that its words are not taken twice
   * @param after the beginning of the next one
   * @param last who was quoted before it, for "it added"
   * @param since where the words end that were quoted of `last`: words in scare quotes may stand between
   * @returns "other" where a person without an office speaks; null where the article names nobody
   */
  attribute(
    quotation: Quotation,
    before: number,
    after: number,
    last: Speaker | null,
    since = before,
  ): Attribution | "other" | null {
    const words = this.around(quotation, before, after);
    const own = [words.before, words.after].filter((span) => span !== null);
    const previous = this.#sentences.before(quotation.outer.start);
    const foreign =
      this.#ofOffice(own.length > 0 ? own : [previous].filter((span) => span !== null)) ??
      this.#ofOfficeBefore(words.after, previous, since);
    if (foreign) return foreign;
    if (own.length === 0) {
      const head = previous && this.#sayers.introducer(previous);
      if (!head) return null;
      const answer = this.#speakers.resolve(head, previous.start, since, last);
      if (answer.speaker === "other") return "other";
      const actor = answer.speaker === "open" ? null : answer.speaker;
      return { actor, words: [...(answer.from ? [answer.from] : []), previous], isIntroduced: true, continues: false };
    }
    const isIntroduced = words.before !== null && this.#sayers.endsWithColon(words.before);
    const heads = [
      words.after && this.#sayers.find(words.after, true),
      words.before && this.#sayers.find(words.before, false),
    ];
    const head =
      heads.find((one) => one?.kind === "actor" || one?.kind === "official") ?? heads.find((one) => one) ?? null;
    if (!head) return null;
    const { speaker, from, continues } = this.#speakers.resolve(head, quotation.outer.start, since, last);
    if (speaker === "other") return "other";
    return { actor: speaker === "open" ? null : speaker, words: from ? [from, ...own] : own, isIntroduced, continues };
  }

  /** An office speaks in another language than English: which, stays open. */
  #ofOffice(words: Span[]): Attribution | null {
    const [first] = words;
    const text = words.map(({ start, end }) => this.#shadow.slice(start, end)).join(" ");
    if (!first || !(isSaidByOffice(text) || isSaidByHolder(text, this.#shadow.slice(0, first.start)))) return null;
    return { actor: null, words, isIntroduced: this.#sayers.endsWithColon(first), continues: false };
  }

  /** The office of the sentence before goes on: "sagte sie". */
  #ofOfficeBefore(after: Span | null, previous: Span | null, since: number): Attribution | null {
    if (!after || !previous || previous.end <= since) return null;
    const [own, before] = [after, previous].map(({ start, end }) => this.#shadow.slice(start, end));
    if (!goesOnFrom(own!, before!)) return null;
    return { actor: null, words: [previous, after], isIntroduced: false, continues: false };
  }
}
