import type { Speaker } from "./speaker";
import type { PartyFinder } from "./party-finder";
import { openingOf } from "./sentences";
import { PUBLICATION_OF, SPEAKS, VERB } from "./verbs";
import type { Cast } from "../actors/cast";
import type { Head } from "../heads/head";
import type { HeadReader } from "../heads/head-reader";
import { isCompatible, isHeld } from "../heads/stand-for-office";
import type { Actor } from "../tokens";
import type { Span } from "../../model/comparisons/comparison";

/** Words for a person, not for an institution. */
export const PERSON_NOUN = /^(?:spokes\w+|minister|secretary|president|premier|chancellor|diplomat|leader)$/;

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

/** Finds who speaks, or is spoken of, in one sentence before a quotation. */
export class SentenceReader {
  readonly #shadow: string;
  readonly #cast: Cast;
  readonly #heads: HeadReader;
  readonly #parties: PartyFinder;

  /** @param shadow the body with quoted words blanked */
  constructor(shadow: string, cast: Cast, heads: HeadReader, parties: PartyFinder) {
    this.#shadow = shadow;
    this.#cast = cast;
    this.#heads = heads;
    this.#parties = parties;
  }

  /** Finds the speaker that "he", "she" or "I" stands for in one sentence before; null if the sentence leaves that open. */
  personIn(sentence: Span, subject: Head | null, at: number): Speaker | null {
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
    const holder = isOther || !subject ? this.reporterIn(sentence, true) : null;
    return holder && (this.#parties.withParty(holder, at) ?? "open");
  }

  /** Finds the speaker that "it" or "the statement" stands for in the nearest sentence, by who publishes or is named there. */
  publisherOrStrangerIn(sentence: Span, subject: Head | null): Speaker | null {
    if (subject?.kind !== "other") return null;
    const publisher = this.#publisherIn(sentence);
    if (publisher) return publisher;
    return subject.isNamed && this.#isNoInstitution(openingOf(sentence)) ? "other" : null;
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
  standsFor(noun: string, actor: Actor): boolean {
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
  speaks(subject: Head & { kind: "other" }, { start, end }: Span): boolean {
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
  reporterIn(sentence: Span, isHolder = false): Actor | null {
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
  namesAnother(opening: Span, { party: own }: Actor): boolean {
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
}
