import type { Cast } from "./actors/cast";
import { isCompatible, isHeld, type Head, type HeadReader } from "./heads";
import { goesOnFrom, isSaidByHolder, isSaidByOffice } from "./other-languages";
import type { Quotation } from "./quotations";
import type { Actor } from "./tokens";
import type { Span } from "../model/comparisons/comparison";

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

const SAYING = String.raw`said|says|saying|stat(?:ed|es|ing)|wrote|writes|writing|reads?|not(?:ed|es)|add(?:ed|s|ing)|announced|declared|tweet(?:ed|s)|point(?:ed|s|ing) out|went on(?!\s(?:to|with|for|the|a)\b)|cautioned|observed|acknowledged|admitted|lamented|suggested|post(?:ed|s)|told|according to|explained|emphasi[sz]e[ds]|stress(?:ed|es)|underline[ds]|underscore[ds]|highlight(?:ed|s)|report(?:ed|s)|remarked|commented|released|issued|published|reiterated|confirmed|continued|concluded|conveyed|informed|responded|warned|repl(?:ied|ies)|answered|argued|claimed|insisted|asserted|vowed|pledged|recalled|complained|tells|maintained|(?:was|is) quoted(?= (?:as|by|in)\b)`;
const SAYING_BEHIND =
  "asked|asks|charged|quipped|joked|retorted|countered|elaborated|opined|mused|urged|urges|demanded|promised|predicted|clarified|disclosed|revealed|contended|accused|alleged|alleges|boasted|recounted|conceded|appealed|agreed|offered|shot back|hit back|fired back|summed up|lashed out";
const VERB = new RegExp(String.raw`\b(?:${SAYING})\b`, "gi");
/** Verbs that mean "say" after a quotation; before it they report other things: "accused him of delay". */
const VERB_BEHIND = new RegExp(String.raw`\b(?:${SAYING}|${SAYING_BEHIND})\b`, "gi");
const SPEAKS = new RegExp(VERB_BEHIND.source, "i");
/** "QUESTION: The ministry said": in a transcript, whoever asks quotes and is not quoted. */
const SPEAKER_LABEL = /^\s*(?:Q|QUESTION|REPORTER|JOURNALIST|MODERATOR)\s*:\s+(?=\p{L})/u;
/** How many sentences back "he" and "the ministry" are resolved. */
const SENTENCES_BACK = 6;
/** A sentence's subject is within its first characters. */
const SUBJECT_REACH = 300;

/** The stretch of a sentence in which its subject is looked for. */
const openingOf = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + SUBJECT_REACH) });

/** Whether a head stands for a person, and not for an institution or a statement. */
const isPersonal = (head: Head): boolean => head.kind === "pronoun" && /^(?:he|she|i)$/.test(head.word);

/** The institution of an office's holder. */
const RELATED: Readonly<Record<string, readonly string[]>> = {
  government: ["prime-minister", "chancellor"],
  presidency: ["president"],
  "royal-court": ["monarch"],
  "foreign-ministry": ["foreign-minister", "foreign-secretary"],
  "defence-ministry": ["defence-minister"],
};
/** An office and those of its holders. */
const kinOf = ({ office }: Actor): readonly string[] => [office ?? "", ...(RELATED[office ?? ""] ?? [])];

/** Words for a person, where others stand for an institution. */
const PERSON_NOUN = /^(?:spokes\w+|minister|secretary|president|premier|chancellor|diplomat|leader)$/;

/** People without an office, to whom "she" may refer. */
const UNOFFICIAL_NOUNS =
  "mother|father|parent|wife|husband|widow(?:er)?|son|daughter|brother|sister|uncle|aunt|cousin|relative|friend|neighbou?r|woman|man|girl|boy|resident|villager|driver|farmer|worker|teacher|student|pupil|doctor|nurse|lawyer|attorney|priest|imam|pastor|soldier|veteran|prisoner|detainee|refugee|survivor|witness|passenger|tourist|trader|shopkeeper|fisherman|sailor|captain|engineer|journalist|reporter|correspondent|blogger|activist|campaigner|protester|demonstrator|analyst|researcher|scholar|professor|historian|economist|expert|observer|commentator|lawmaker|deputy|senator|mayor";
const WITHOUT_OFFICE = new RegExp(`\\b(?:${UNOFFICIAL_NOUNS})$`, "i");
/** The same anywhere, and "a former minister", "an opposition leader". */
const UNOFFICIAL = new RegExp(
  `\\b(?:${UNOFFICIAL_NOUNS}|(?:former|ex|retired|opposition)[ -](?:\\p{L}+ ){0,3}(?:minister|president|premier|chancellor|secretary|ambassador|diplomat|leader|official|general|adviser|advisor))\\b`,
  "iu",
);

/** "Ilves’s wife, Ana, told reporters" */
const RELATIVE_OF = new RegExp(`^[^,.;:]{2,60}['’]s?\\s(?:\\p{Ll}+\\s){0,2}(?:${UNOFFICIAL_NOUNS})\\b`, "u");

/** Who spoke last: an office, an official whose office the article leaves open, or a person whose words are not an official statement. */
export type Speaker = Actor | "open" | "other";

/** What the words of a quotation tell of its speaker. */
interface Answer {
  speaker: Speaker;
  /** Sentences that were needed to know. */
  from: Span | null;
  continues: boolean;
}

const actorOf = (speaker: Speaker | null): Actor | null => (typeof speaker === "string" ? null : speaker);
const hasWords = (text: string) => /\p{L}/u.test(text);

/**
 * The body with quoted words blanked, except for their first and last characters and the marks: the sentences of the article's own prose.
 *
 * @param quotations in order; offsets are UTF-16 code units of the body
 * @returns as long as the body, so that its offsets are the body’s
 * @example
 * blankQuotations("He said “we agreed” today.", [{ parts: [{ start: 9, end: 18 }], … }]); //=> "He said “wq qqqqqd” today."
 */
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

/** Finds the attributions of quotations in one body. */
export class Attributor {
  readonly #shadow: string;
  readonly #sentences: Span[];
  readonly #cast: Cast;
  readonly #heads: HeadReader;

  /**
   * @param shadow the body with quoted words blanked
   * @param sentences of the shadow, in order
   */
  constructor(shadow: string, sentences: Span[], cast: Cast, heads: HeadReader) {
    this.#shadow = shadow;
    this.#sentences = sentences;
    this.#cast = cast;
    this.#heads = heads;
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
    const previous = this.sentenceBefore(quotation.outer.start);
    const foreign =
      this.#ofOffice(own.length > 0 ? own : [previous].filter((span) => span !== null)) ??
      this.#ofOfficeBefore(words.after, previous, since);
    if (foreign) return foreign;
    if (own.length === 0) {
      const head = previous && this.#introducer(previous);
      if (!head) return null;
      const answer = this.#resolve(head, previous.start, since, last);
      if (answer.speaker === "other") return "other";
      const actor = answer.speaker === "open" ? null : answer.speaker;
      return { actor, words: [...(answer.from ? [answer.from] : []), previous], isIntroduced: true, continues: false };
    }
    const isIntroduced = words.before !== null && this.#endsWithColon(words.before);
    const heads = [words.after && this.#sayer(words.after, true), words.before && this.#sayer(words.before, false)];
    const head =
      heads.find((one) => one?.kind === "actor" || one?.kind === "official") ?? heads.find((one) => one) ?? null;
    if (!head) return null;
    const { speaker, from, continues } = this.#resolve(head, quotation.outer.start, since, last);
    if (speaker === "other") return "other";
    return { actor: speaker === "open" ? null : speaker, words: from ? [from, ...own] : own, isIntroduced, continues };
  }

  /** An office speaks in another language than English: which, stays open. */
  #ofOffice(words: Span[]): Attribution | null {
    const [first] = words;
    const text = words.map(({ start, end }) => this.#shadow.slice(start, end)).join(" ");
    if (!first || !(isSaidByOffice(text) || isSaidByHolder(text, this.#shadow.slice(0, first.start)))) return null;
    return { actor: null, words, isIntroduced: this.#endsWithColon(first), continues: false };
  }

  /** The office of the sentence before goes on: "sagte sie". */
  #ofOfficeBefore(after: Span | null, previous: Span | null, since: number): Attribution | null {
    if (!after || !previous || previous.end <= since) return null;
    const [own, before] = [after, previous].map(({ start, end }) => this.#shadow.slice(start, end));
    if (!goesOnFrom(own!, before!)) return null;
    return { actor: null, words: [previous, after], isIntroduced: false, continues: false };
  }

  #endsWithColon({ start, end }: Span): boolean {
    return /[:：]\s*$/.test(this.#shadow.slice(Math.max(start, end - 4), end));
  }

  /** Who says it, by the words beside a quotation: the subject of the verb of saying, or what follows the verb at once. */
  #sayer(given: Span, isAfter: boolean): Head | null {
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
    if (!verb) return source ?? (this.#endsWithColon(span) ? this.#heads.first(withoutFrom(span, text)) : null);
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
  #introducer(sentence: Span): Head | null {
    const text = this.#shadow.slice(sentence.start, sentence.end);
    const introduces =
      this.#endsWithColon(sentence) || /\b(?:statement|read-?out|release|following|post|wrote|tweet)/i.test(text);
    if (!introduces) return null;
    const head = this.#sayer(sentence, false);
    if (head?.kind === "actor") return head;
    const named = PUBLICATION_OF.exec(text);
    const linked = named && this.#heads.first({ start: sentence.start + named.index, end: sentence.end });
    return linked?.kind === "actor" ? linked : head;
  }

  /** The speaker that a head stands for; "he" and "the ministry" are looked up in the sentences since the quotation before. */
  #resolve(head: Head, at: number, since: number, last: Speaker | null): Answer {
    const known = (speaker: Speaker, from: Span | null = null): Answer => ({
      speaker,
      from,
      continues: false,
    });
    if (head.kind === "other") return known("other");
    if (head.kind === "official" && head.isPress && !head.actor) {
      const office = this.#officeJustBefore(at, since);
      return office ? known({ ...office.actor, isPress: true }, office.from) : known("open");
    }
    if (head.kind === "official") return known(head.actor?.party ? head.actor : "open");
    if (head.kind === "several" || (head.kind === "office" && head.isOwned)) return known("open");
    if (head.kind === "actor" && head.actor.party) return known(head.actor);
    if (head.kind === "actor")
      return this.#isOfAnother(head.actor, at, since)
        ? known("other")
        : this.#ofUnnamedParty(head.actor, at, since, last);
    return this.#lookBack(head, at, since, last);
  }

  /** "The State Department was not content. “…,” spokesperson Jan Ilves said": the institution that the sentence before is about. */
  #officeJustBefore(at: number, since: number): { actor: Actor; from: Span } | null {
    const [from] = this.#sentencesBefore(at, since);
    const subject = from && this.#heads.first(from);
    if (!from || subject?.kind !== "actor") return null;
    const { actor } = subject;
    const isInstitution = actor.party !== null && actor.office !== null && actor.person === null && !isHeld(actor);
    return isInstitution ? { actor, from } : null;
  }

  /** "The federation wrote to them. … its president said": of something that is not a state. */
  #isOfAnother({ start }: Actor, at: number, since: number): boolean {
    if (!/\b(?:its|their)\s$/i.test(this.#shadow.slice(Math.max(0, start - 6), start))) return false;
    const [nearest] = this.#sentencesBefore(at, since);
    const subject = nearest && this.#heads.first(nearest);
    const isOfOffice = nearest && this.#cast.within(nearest).some(({ office, person }) => office !== null && !person);
    return subject?.kind === "other" && !isOfOffice;
  }

  /** "The foreign ministry said": the party of the office in question, unless another party has come between. */
  #ofUnnamedParty(actor: Actor, at: number, since: number, last: Speaker | null): Answer {
    const isKin = ({ office }: Actor) => office !== null && kinOf(actor).includes(office);
    let between: string | null = null;
    let nearest: Span | null = null;
    for (const sentence of this.#sentencesBefore(at, since)) {
      nearest ??= sentence;
      const subject = this.#heads.first({ ...sentence, end: Math.min(sentence.end, sentence.start + SUBJECT_REACH) });
      if (subject?.kind === "official" || (subject?.kind === "other" && subject.isNamed)) between ??= "";
      if (subject?.kind !== "actor" || !subject.actor.party) continue;
      between ??= subject.actor.party.name;
    }
    const spoke = actorOf(last);
    if (between === null && spoke?.party && isKin(spoke) && !actor.person)
      return { speaker: { ...actor, party: spoke.party }, from: null, continues: spoke.office === actor.office };
    const found = this.#withParty(actor, at);
    const isOpen = !found || (between !== null && found.party!.name !== between);
    return { speaker: isOpen ? "open" : found, from: isOpen ? nearest : null, continues: false };
  }

  /** An office that is named without its party is that of the only party whose office of the kind was named before. */
  #withParty(actor: Actor, at: number): Actor | null {
    if (actor.party) return actor;
    if (actor.person && !actor.isPress) return null;
    if (actor.office === null) return null;
    const elsewhere = actor.person ? this.#partiesBeside(actor) : new Set<string>();
    const [near] = actor.person ? this.#cast.before(actor.start, ({ party }) => party !== null) : [];
    const named = (offices: readonly string[]) =>
      this.#cast.before(at, (other) => {
        const isNamed = other.party !== null || (other.person !== null && other.person !== actor.person);
        return isNamed && other.office !== null && offices.includes(other.office);
      });
    // The ministry that was named with its party counts before the minister who was.
    // A prime minister has an office; a chancellery is not known for one.
    const isChancellery = /chancellery$/i.test(this.#shadow.slice(actor.start, actor.end));
    for (const offices of [[actor.office], isChancellery ? ["chancellor"] : kinOf(actor)]) {
      const same = named(offices);
      // A prime minister of whom the article gives no state may be the one meant.
      const parties = new Set(same.map(({ party, person }) => party?.name ?? `of ${person}`));
      const [only] = same;
      // "In the Ostanian capital, Foreign Ministry spokesman Jan Ilves": not of the ministry that was named before.
      if (parties.size > 1) return null;
      if (!only) continue;
      const isAway = elsewhere.size > 0 && !elsewhere.has(only.party?.name ?? "");
      if (!only.party || isAway || (near && near.party!.name !== only.party.name)) return null;
      return { ...actor, party: only.party };
    }
    return null;
  }

  /** The parties that stand in the sentence in which somebody does. */
  #partiesBeside({ start }: Actor): Set<string> {
    const sentence = this.#sentences[this.sentenceAt(start)];
    const named = sentence ? this.#cast.within(sentence) : [];
    return new Set(named.flatMap(({ party }) => (party ? [party.name] : [])));
  }

  /** Finds the speaker that "he", "she" or "I" stands for in one sentence before; null if the sentence leaves that open. */
  #personIn(sentence: Span, subject: Head | null, at: number): Speaker | null {
    const opening = openingOf(sentence);
    const isOther = subject?.kind === "other";
    // "I asked a former minister …": whom the writer asked speaks next.
    const isAsked = !subject || (subject.kind === "pronoun" && /^(?:i|we)$/.test(subject.word));
    if (isAsked && this.#namesUnofficial(sentence)) return "other";
    if (RELATIVE_OF.test(this.#shadow.slice(opening.start, opening.end))) return "other";
    const quotee = this.#quoteeIn(sentence);
    if (quotee) return quotee;
    if (isOther && (subject.isNamed || this.#isSomebody(sentence, subject))) return "other";
    const owner = isOther ? this.#ownerIn(opening) : null;
    if (owner) return owner;
    const isNobody = isOther || subject?.kind === "office";
    if (isNobody && !this.#isSpokesperson(subject) && this.#namesStranger(opening)) return "other";
    if (subject?.kind === "several" && this.#cast.within(opening).some(({ person }) => person)) return "open";
    if (subject?.kind === "official") return subject.actor?.party ? subject.actor : "open";
    // "Its foreign affairs spokesperson, Jan Ilves, declined to comment."
    if (this.#isSpokesperson(subject)) return "open";
    const holder = isOther || !subject ? this.#reporterIn(sentence, true) : null;
    return holder && (this.#withParty(holder, at) ?? "open");
  }

  /** Finds the speaker that "it" or "the statement" stands for in the nearest sentence, by who publishes or is named there. */
  #publisherOrStrangerIn(sentence: Span, subject: Head | null): Speaker | null {
    if (subject?.kind !== "other") return null;
    const publisher = this.#publisherIn(sentence);
    if (publisher) return publisher;
    return subject.isNamed && this.#isNoInstitution(openingOf(sentence)) ? "other" : null;
  }

  #lookBack(head: Head, at: number, since: number, last: Speaker | null): Answer {
    const isPerson = isPersonal(head);
    const noun = head.kind === "office" ? head.noun : null;
    const spoke = actorOf(last);
    let isInterrupted = false;
    let nearest: Span | null = null;
    for (const sentence of this.#sentencesBefore(at, since)) {
      nearest ??= sentence;
      const opening = openingOf(sentence);
      const subject = this.#heads.first(opening);
      const from = (speaker: Speaker): Answer => ({ speaker, from: sentence, continues: false });
      const person = isPerson ? this.#personIn(sentence, subject, at) : null;
      if (person) return from(person);
      const publisher =
        !isPerson && !noun && sentence === nearest ? this.#publisherOrStrangerIn(sentence, subject) : null;
      if (publisher) return from(publisher);
      const reporter = isPerson || isInterrupted ? null : this.#reporterIn(sentence);
      if (reporter && (!noun || this.#standsFor(noun, reporter))) return from(this.#withParty(reporter, at) ?? "open");
      if (subject?.kind === "actor") {
        const { actor } = subject;
        const fits = isPerson
          ? actor.person !== null || actor.office !== null
          : noun
            ? this.#standsFor(noun, actor)
            : actor.person === null || actor.isPress;
        // "The minister announced it in a post. … the post reads"
        const isOwnPost =
          head.kind === "publication" && actor.person && POSTED.test(this.#shadow.slice(sentence.start, sentence.end));
        if ((fits || isOwnPost) && !isInterrupted) return from(this.#withParty(actor, at) ?? "open");
        // The same side's minister goes on in its statement.
        const isOwn = head.kind === "publication" && spoke && actor.party?.name === spoke.party?.name;
        if (!isPerson && !(isOwn && actor.person)) isInterrupted = true;
      } else if (
        !isPerson &&
        subject &&
        (subject.kind === "office" || (subject.kind === "other" && this.#speaks(subject, opening)))
      ) {
        // "The ministry also recalled …": the same source goes on.
        const isSame = subject.kind === "office" && !subject.isOwned && spoke && this.#standsFor(subject.noun, spoke);
        if (!isSame) isInterrupted = true;
      } else if (noun && subject?.kind === "several" && PERSON_NOUN.test(noun)) {
        // "An Egyptian diplomat disputed this. … the diplomat said": a source without a name.
        if (new RegExp(`\\b${noun}\\b`, "iu").test(this.#shadow.slice(opening.start, opening.end))) return from("open");
      } else if (!isPerson && (subject?.kind === "official" || (spoke && this.#namesAnother(opening, spoke))))
        isInterrupted = true;
    }
    if (isInterrupted) return { speaker: "open", from: nearest, continues: false };
    return this.#goOn(head, at, nearest, last);
  }

  /** Who speaks if no sentence since the last quotation says so: the same source goes on, or it stays open. */
  #goOn(head: Head, at: number, nearest: Span | null, last: Speaker | null): Answer {
    const isPerson = isPersonal(head);
    const noun = head.kind === "office" ? head.noun : null;
    const spoke = actorOf(last);
    const open: Answer = { speaker: "open", from: nearest, continues: false };
    const isSame = nearest === null && noun !== null && PERSON_NOUN.test(noun);
    const isOfficial = noun !== null && /^(?:minister|president|chancellor)$/.test(noun);
    if (last === "other")
      return noun && (!isSame || isOfficial) ? open : { speaker: "other", from: nearest, continues: false };
    if (last === "open" && (!noun || isSame)) return { ...open, continues: nearest === null };
    // "He" is nobody’s institution.
    const isInstitution = spoke !== null && spoke.person === null && !spoke.isPress && !isHeld(spoke);
    if (isPerson && isInstitution && nearest) return open;
    if (spoke && (!noun || this.#standsFor(noun, spoke))) return { speaker: spoke, from: null, continues: true };
    return noun || head.kind === "publication" ? this.#onlyOne(noun, at, nearest) : { ...open, speaker: "other" };
  }

  /** "It went on to quote Ilves.": whom a sentence says to be quoted. */
  #quoteeIn({ start, end }: Span): Speaker | null {
    const quoting = QUOTING.exec(this.#shadow.slice(start, end));
    const head = quoting && this.#heads.first({ start: start + quoting[0].length, end });
    if (head?.kind === "actor" && head.actor.person) return head.actor.party ? head.actor : "open";
    return head?.kind === "official" ? "open" : head?.kind === "other" && head.isNamed ? "other" : null;
  }

  /** "Carney’s account was warmer": whose account it is; of a person whom nobody has introduced, another’s. */
  #ownerIn({ start, end }: Span): Speaker | null {
    const [, name, noun] = OWNER.exec(this.#shadow.slice(start, end)) ?? [];
    const words = name?.split(" ") ?? [];
    if (!noun || this.#cast.isParty(name!)) return null;
    const isAccount = noun.split(" ").some((word) => ACCOUNT.test(word));
    const person = this.#cast.personCalled(words);
    if (person) return isAccount && person.party ? person : "open";
    const official = this.#cast.officialCalled(words);
    if (official) return (isAccount && official.actor?.party && official.actor) || "open";
    return isAccount ? "other" : null;
  }

  /** Whether a sentence begins with the full name of a person of whom the article gives no office: "Ilves’s lawyer Jan Tamm". */
  #namesStranger(opening: Span): boolean {
    const whole = this.#shadow.slice(opening.start, opening.end);
    if (SOMEBODY.test(whole) && !SOMETHING.test(whole)) return true;
    const text = APPOSITION.exec(whole)?.[0] ?? whole.split(CLAUSE_END)[0]!;
    const known = this.#cast.within(opening);
    return [...text.matchAll(FULL_NAME)].some(({ 0: name, index }) => {
      const start = opening.start + index;
      return !known.some((actor) => actor.start < start + name.length && actor.fullEnd > start);
    });
  }

  /** Whether a noun may stand for an actor, by the office or by the article's own words: "the directorate". */
  #standsFor(noun: string, actor: Actor): boolean {
    if (isCompatible(noun, actor)) return true;
    const words = this.#shadow.slice(actor.start, actor.end).toLowerCase();
    return actor.person === null && words.split(/[^\p{L}]+/u).includes(noun);
  }

  /** "Its foreign affairs spokesperson", "a commission spokesman": a person, by the office’s noun or the word behind it. */
  #isSpokesperson(subject: Head | null): boolean {
    if (subject?.kind !== "office") return false;
    return (
      PERSON_NOUN.test(subject.noun) || /^\s(?:spokes|press)/.test(this.#shadow.slice(subject.end, subject.end + 8))
    );
  }

  /** Whether somebody of no known office is named, or says something in a sentence: "X’s bureau said that …". */
  #speaks(subject: Head & { kind: "other" }, { start, end }: Span): boolean {
    return subject.isNamed || SPEAKS.test(this.#shadow.slice(start, end));
  }

  /** "In a statement by the ministry, …", "in the Kremlin’s message": the only office whose publication a sentence names. */
  #publisherIn(sentence: Span): Actor | null {
    const named = PUBLICATION_OF.exec(this.#shadow.slice(sentence.start, sentence.end));
    const linked = named && this.#heads.first({ start: sentence.start + named.index, end: sentence.end });
    const heads = this.#cast.within(sentence).map(({ start, fullEnd }) => {
      const head = this.#heads.first({ start, end: sentence.end });
      return head?.kind === "actor" && head.end > fullEnd ? head : null;
    });
    const actors = [linked, ...heads].flatMap((head) => (head?.kind === "actor" ? [head.actor] : []));
    const known = actors.filter(({ party, office }) => party !== null && office !== null);
    return known.length > 0 && new Set(actors.map(({ party }) => party?.name)).size === 1 ? known[0]! : null;
  }

  /** Whether a sentence says what somebody said, and names nothing that may be of a state: "Example Motors, the maker, demanded relief". */
  #isNoInstitution(opening: Span): boolean {
    const text = this.#shadow.slice(opening.start, opening.end);
    // "Jan Tamm told reporters that the Kremlin had nothing to add."
    const isOfInstitution = this.#cast.within(opening).some(({ office, person }) => office !== null && person === null);
    return SPEAKS.test(text) && !INSTITUTION.test(text) && !isOfInstitution;
  }

  /** The institution by which a sentence closes: "The ministers spoke on Friday, the Japanese ministry said." */
  #reporterIn(sentence: Span, isHolder = false): Actor | null {
    const text = this.#shadow.slice(sentence.start, sentence.end);
    const tail = /,\s(according to\s)?[^,]*$/i.exec(text);
    if (!tail) return null;
    const start = sentence.start + tail.index + 1;
    const verb = [...tail[0].matchAll(VERB)].find(({ 0: word }) => !/^according/i.test(word) && !/ing$/i.test(word));
    const head = tail[1]
      ? this.#heads.first({ start: start + tail[1].length + 1, end: sentence.end })
      : verb && this.#heads.first({ start, end: sentence.start + tail.index + verb.index });
    if (head?.kind !== "actor" || head.actor.office === null) return null;
    // "…, the Ostanian president confirmed."
    if (isHolder) return isHeld(head.actor) ? head.actor : null;
    return head.actor.person === null ? head.actor : null;
  }

  /** Whether a sentence begins with an institution of another party than the last speaker’s, wherever its verb stands. */
  #namesAnother(opening: Span, { party: own }: Actor): boolean {
    return this.#cast
      .within(opening)
      .some(
        ({ start, party, office, person, isPress }) =>
          party !== null &&
          party.name !== own?.name &&
          (isPress || (person === null && office !== null)) &&
          !AFTER_PREPOSITION.test(this.#shadow.slice(Math.max(opening.start, start - 24), start)),
      );
  }

  /** "The mother of one of the men": a person whom the article does not name. */
  #isSomebody = ({ start }: Span, { end }: Head) => WITHOUT_OFFICE.test(this.#shadow.slice(start, end));

  /** Whether a sentence names somebody without an office, or who no longer has one. */
  #namesUnofficial = ({ start, end }: Span) => UNOFFICIAL.test(this.#shadow.slice(start, end));

  /** The one office that a noun can stand for in what the article has said so far. */
  #onlyOne(noun: string | null, at: number, from: Span | null): Answer {
    const fits = noun ? this.#cast.before(at, (actor) => actor.party !== null && isCompatible(noun, actor)) : [];
    const isOne = new Set(fits.map(({ party }) => party!.name)).size === 1;
    return { speaker: isOne ? fits[0]! : "open", from, continues: false };
  }

  /** The article's own sentences between a quotation and the one before it, the nearest first. */
  #sentencesBefore(at: number, since: number): Span[] {
    const index = this.sentenceAt(at);
    const own = this.#sentences[index];
    const first = own && own.end <= at ? index : index - 1;
    const found: Span[] = [];
    for (let i = first; i >= 0 && found.length < SENTENCES_BACK; i--) {
      const sentence = this.#sentences[i]!;
      if (sentence.start < since) break;
      found.push(sentence);
    }
    return found;
  }
}

/** "From the presidency’s page:" */
const withoutFrom = ({ start, end }: Span, text: string): Span => ({
  start: start + (/^\s*from\s+/i.exec(text)?.[0].length ?? 0),
  end,
});
const OWNER =
  /^(?:(?:but|and|yet|meanwhile|later),?\s)?((?:\p{Lu}[\p{L}-]*\s){0,3}\p{Lu}[\p{L}-]*)['’]s?\s((?:\p{Ll}+\s){0,2})/iu;
const INSTITUTION =
  /(?:Secretariat|Ministry|Office|Department|Council|Authority|Agency|Service|Government|Cabinet|Bureau|Administration|Presidency|Court|Commission|Embassy|Mission)(?!\p{L})/u;
const QUOTING = /^.{0,80}?\bquot(?:e|es|ed|ing)\s(?=(?:\p{L}+\.?\s){0,3}\p{Lu})/u;
const ACCOUNT =
  /^(?:account|version|take|description|response|answer|reply|tone|reaction|words|remarks|view|statement|read-?out|message|post|note|summary|comment|comments)$/;
/** "A hotel owner counted her losses": somebody new, where it is not a thing. */
const SOMEBODY = /^(?:an?|one|another)\s/i;
const SOMETHING =
  /^(?:an?|one|another)\s(?:[\p{L}-]+\s){0,3}?(?:calls?|conversation|meetings?|talks|visit|trip|summit|statement|read-?out|letter|date|deal|agreement|accord|truce|ceasefire|treaty|text|draft|plan|proposal|vote|day|week|month|year|hour|minute|attack|strike|raid|explosion|crash|storm|photo|video|picture|report|round|delegation|convoy|ship|plane|train|line|point|topic|issue|question|matter|decision|resolution|second|third|further|similar|spokes\w+|official|source|diplomat)\b/iu;
/** "The trade secretary, Jan Tamm, played it down" */
const APPOSITION = /^[^,.;“”"]{3,90},\s\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+){0,3}\s\p{Lu}[\p{L}-]+,\s/u;
const CLAUSE_END = /,\s|\s(?:that|who|which)\s/;
const FULL_NAME =
  /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s(?:al-|el-)?\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?)+/gu;
/** Whom a sentence is about stands after none of these. */
const AFTER_PREPOSITION = /\b(?:with|to|of|by|against|from|about|for|at|in|on|and)\s(?:\p{L}+\s){0,2}$/iu;
/** "TASS reported, citing the Kremlin": who is cited speaks, where that is an office. */
const RELAYED = /,\s(?:citing|quoting)\s(?!(?:from|an?|his|her|its|their|in)\s)/i;
const PASSIVE =
  /\b(?:statement|read-?out|release|communiqu[eé]|message|post|text|summary)\b[^.]{0,40}?\b(?:issued|released|published|posted|made public|put out|shared|circulated)\b[^.]{0,30}?\bby\b/i;
const POSTED = /\bin an?\s(?:\p{L}+\s){0,2}?(?:post|tweet|message|statement|letter|release)\b/u;
const PUBLICATION_OF = /\b(?:statement|read-?out|release|communiqu[eé]|message|post|text|summary)s?\b/i;
