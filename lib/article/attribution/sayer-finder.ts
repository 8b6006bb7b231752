import type { Head } from "../heads/head";
import type { HeadReader } from "../heads/head-reader";
import { PUBLICATION_OF, VERB, VERB_BEHIND } from "./verbs";
import type { Span } from "../../model/comparisons/comparison";

/** "QUESTION: The ministry said": in a transcript, whoever asks quotes and is not quoted. */
const SPEAKER_LABEL = /^\s*(?:Q|QUESTION|REPORTER|JOURNALIST|MODERATOR)\s*:\s+(?=\p{L})/u;
/** "From the presidency’s page:" */
const withoutFrom = ({ start, end }: Span, text: string): Span => ({
  start: start + (/^\s*from\s+/i.exec(text)?.[0].length ?? 0),
  end,
});
/** "TASS reported, citing the Kremlin": who is cited speaks, where that is an office. */
const RELAYED = /,\s(?:citing|quoting)\s(?!(?:from|an?|his|her|its|their|in)\s)/i;
const PASSIVE =
  /\b(?:statement|read-?out|release|communiqu[eé]|message|post|text|summary)\b[^.]{0,40}?\b(?:issued|released|published|posted|made public|put out|shared|circulated)\b[^.]{0,30}?\bby\b/i;

/** Finds who says a quotation, by the words beside it. */
export class SayerFinder {
  readonly #shadow: string;
  readonly #heads: HeadReader;

  /** @param shadow the body with quoted words blanked */
  constructor(shadow: string, heads: HeadReader) {
    this.#shadow = shadow;
    this.#heads = heads;
  }

  endsWithColon({ start, end }: Span): boolean {
    return /[:：]\s*$/.test(this.#shadow.slice(Math.max(start, end - 4), end));
  }

  /** Who says it, by the words beside a quotation: the subject of the verb of saying, or what follows the verb at once. */
  find(given: Span, isAfter: boolean): Head | null {
    const label = SPEAKER_LABEL.exec(this.#shadow.slice(given.start, given.end))?.[0] ?? "";
    const span = { start: given.start + label.length, end: given.end };
    const text = this.#shadow.slice(span.start, span.end);
    const at = (index: number) => span.start + index;
    const quoted =
      /(?<!\b(?:was|were|is|are|been) )\b(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\s+(.+?)\s+(?:as|saying)\b/i.exec(text);
    if (quoted) {
      const head = this.#heads.first({ start: at(quoted.index + quoted[0].indexOf(quoted[1]!)), end: span.end });
      const by = this.#heads.subject({ start: span.start, end: at(quoted.index) });
      // An office quotes somebody by a bare name: its own, or whom they spoke with.
      if (/^(?:him|her|them)$/i.test(quoted[1]!)) return by;
      const isByOffice = by?.kind === "office" || (by?.kind === "actor" && by.actor.office !== null);
      const isPassedOn = head?.kind === "other" && head.isNamed && isByOffice;
      return isPassedOn ? { kind: "official", actor: null, end: head.end } : head;
    }
    const according = /\baccording to\b/i.exec(text);
    const source = according && this.#heads.first({ start: at(according.index + according[0].length), end: span.end });
    // "The minister said, according to IRNA": a news agency only passes it on.
    if (according && source?.kind !== "other") return source;
    const relayed = RELAYED.exec(text);
    if (relayed) {
      const head = this.#heads.first({ start: at(relayed.index + relayed[0].length), end: span.end });
      if (head?.kind === "actor") return head;
    }
    const passive = PASSIVE.exec(text);
    if (passive) {
      const head = this.#heads.first({ start: at(passive.index + passive[0].length), end: span.end });
      if (head?.kind === "actor") return head;
    }
    // "The United States’ envoy": a capital inside a sentence is not a verb.
    const verbs = [...text.matchAll(isAfter ? VERB_BEHIND : VERB)].filter(
      ({ 0: verb, index }) =>
        !this.#isParticiple(text, index) &&
        !(source && /^according/i.test(verb)) &&
        !(/^told$/i.test(verb) && /\b(?:was|were|been|being|is|are)\s+(?:\w+ly\s+)?$/i.test(text.slice(0, index))) &&
        (index === 0 || !/^\p{Lu}/u.test(verb) || /[“”"\n.]\s*$/.test(text.slice(0, index))),
    );
    const finite = verbs.filter(({ 0: verb }) => !/ing$/i.test(verb));
    const verb = isAfter ? (finite[0] ?? verbs[0]) : (finite.at(-1) ?? verbs.at(-1));
    if (!verb) return source ?? (this.endsWithColon(span) ? this.#heads.first(withoutFrom(span, text)) : null);
    const lead = text.slice(0, verb.index);
    if (isAfter && !/\p{L}/u.test(lead.replace(/\b(?:as|also|then|later)\b/gi, "")))
      return this.#after(verb[0], { start: at(verb.index + verb[0].length), end: span.end });
    return this.#heads.subject({ start: span.start, end: at(verb.index) });
  }

  /** "Said the minister", "adding that": who follows the verb, else who spoke before. */
  #after(verb: string, rest: Span): Head | null {
    if (/ing$/i.test(verb)) return { kind: "pronoun", word: "it", end: rest.start };
    return this.#heads.first(rest);
  }

  /** "A statement published on Monday by": the verb belongs to the statement, and does not say who speaks. */
  #isParticiple(text: string, index: number): boolean {
    return (
      /\b(?:statement|read-?out|release|communiqu[eé]|message|post|text|summary),?\s*$/i.test(
        text.slice(Math.max(0, index - 16), index),
      ) && /^(?:issued|released|published|posted)/i.test(text.slice(index, index + 10))
    );
  }

  /** The source of a sentence that introduces what follows: with a colon, or with words like "the following statement". */
  introducer(sentence: Span): Head | null {
    const text = this.#shadow.slice(sentence.start, sentence.end);
    const introduces =
      this.endsWithColon(sentence) || /\b(?:statement|read-?out|release|following|post|wrote|tweet)/i.test(text);
    if (!introduces) return null;
    const head = this.find(sentence, false);
    if (head?.kind === "actor") return head;
    const named = PUBLICATION_OF.exec(text);
    const linked = named && this.#heads.first({ start: sentence.start + named.index, end: sentence.end });
    return linked?.kind === "actor" ? linked : head;
  }
}
