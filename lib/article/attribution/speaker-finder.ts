import { actorOf, type Answer, type Speaker } from "./speaker";
import { PartyFinder } from "./party-finder";
import { PERSON_NOUN, SentenceReader } from "./sentence-reader";
import { openingOf, type Sentences } from "./sentences";
import type { Cast } from "../actors/cast";
import type { Head } from "../heads/head";
import type { HeadReader } from "../heads/head-reader";
import { isCompatible, isHeld } from "../heads/stand-for-office";
import type { Span } from "../../model/comparisons/comparison";

/** Whether a head stands for a person, and not for an institution or a statement. */
const isPersonal = (head: Head): boolean => head.kind === "pronoun" && /^(?:he|she|i)$/.test(head.word);
const POSTED = /\bin an?\s(?:\p{L}+\s){0,2}?(?:post|tweet|message|statement|letter|release)\b/u;

/** Finds the speaker whom "he", "the ministry" or "the statement" stands for. */
export class SpeakerFinder {
  readonly #shadow: string;
  readonly #sentences: Sentences;
  readonly #cast: Cast;
  readonly #heads: HeadReader;
  readonly #parties: PartyFinder;
  readonly #reader: SentenceReader;

  /** @param shadow the body with quoted words blanked */
  constructor(shadow: string, sentences: Sentences, cast: Cast, heads: HeadReader) {
    this.#shadow = shadow;
    this.#sentences = sentences;
    this.#cast = cast;
    this.#heads = heads;
    this.#parties = new PartyFinder(shadow, sentences, cast, heads);
    this.#reader = new SentenceReader(shadow, cast, heads, this.#parties);
  }

  /** The speaker that a head stands for; "he" and "the ministry" are looked up in the sentences since the quotation before. */
  resolve(head: Head, at: number, since: number, last: Speaker | null): Answer {
    const known = (speaker: Speaker, from: Span | null = null): Answer => ({
      speaker,
      from,
      continues: false,
    });
    if (head.kind === "other") return known("other");
    if (head.kind === "official" && head.isPress && !head.actor) {
      const office = this.#parties.officeJustBefore(at, since);
      return office ? known({ ...office.actor, isPress: true }, office.from) : known("open");
    }
    if (head.kind === "official") return known(head.actor?.party ? head.actor : "open");
    if (head.kind === "several" || (head.kind === "office" && head.isOwned)) return known("open");
    if (head.kind === "actor" && head.actor.party) return known(head.actor);
    if (head.kind === "actor")
      return this.#parties.isOfAnother(head.actor, at, since)
        ? known("other")
        : this.#parties.ofUnnamedParty(head.actor, at, since, last);
    return this.#lookBack(head, at, since, last);
  }

  #lookBack(head: Head, at: number, since: number, last: Speaker | null): Answer {
    const isPerson = isPersonal(head);
    const noun = head.kind === "office" ? head.noun : null;
    const spoke = actorOf(last);
    let isInterrupted = false;
    let nearest: Span | null = null;
    for (const sentence of this.#sentences.between(at, since)) {
      nearest ??= sentence;
      const opening = openingOf(sentence);
      const subject = this.#heads.first(opening);
      const from = (speaker: Speaker): Answer => ({ speaker, from: sentence, continues: false });
      const person = isPerson ? this.#reader.personIn(sentence, subject, at) : null;
      if (person) return from(person);
      const publisher =
        !isPerson && !noun && sentence === nearest ? this.#reader.publisherOrStrangerIn(sentence, subject) : null;
      if (publisher) return from(publisher);
      const reporter = isPerson || isInterrupted ? null : this.#reader.reporterIn(sentence);
      if (reporter && (!noun || this.#reader.standsFor(noun, reporter)))
        return from(this.#parties.withParty(reporter, at) ?? "open");
      if (subject?.kind === "actor") {
        const { actor } = subject;
        const fits = isPerson
          ? actor.person !== null || actor.office !== null
          : noun
            ? this.#reader.standsFor(noun, actor)
            : actor.person === null || actor.isPress;
        // "The minister announced it in a post. … the post reads"
        const isOwnPost =
          head.kind === "publication" && actor.person && POSTED.test(this.#shadow.slice(sentence.start, sentence.end));
        if ((fits || isOwnPost) && !isInterrupted) return from(this.#parties.withParty(actor, at) ?? "open");
        // The same side's minister goes on in its statement.
        const isOwn = head.kind === "publication" && spoke && actor.party?.name === spoke.party?.name;
        if (!isPerson && !(isOwn && actor.person)) isInterrupted = true;
      } else if (
        !isPerson &&
        subject &&
        (subject.kind === "office" || (subject.kind === "other" && this.#reader.speaks(subject, opening)))
      ) {
        // "The ministry also recalled …": the same source goes on.
        const isSame =
          subject.kind === "office" && !subject.isOwned && spoke && this.#reader.standsFor(subject.noun, spoke);
        if (!isSame) isInterrupted = true;
      } else if (noun && subject?.kind === "several" && PERSON_NOUN.test(noun)) {
        // "An Egyptian diplomat disputed this. … the diplomat said": a source without a name.
        if (new RegExp(`\\b${noun}\\b`, "iu").test(this.#shadow.slice(opening.start, opening.end))) return from("open");
      } else if (!isPerson && (subject?.kind === "official" || (spoke && this.#reader.namesAnother(opening, spoke))))
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
    if (spoke && (!noun || this.#reader.standsFor(noun, spoke))) return { speaker: spoke, from: null, continues: true };
    return noun || head.kind === "publication" ? this.#onlyOne(noun, at, nearest) : { ...open, speaker: "other" };
  }

  /** The one office that a noun can stand for in what the article has said so far. */
  #onlyOne(noun: string | null, at: number, from: Span | null): Answer {
    const fits = noun ? this.#cast.before(at, (actor) => actor.party !== null && isCompatible(noun, actor)) : [];
    const isOne = new Set(fits.map(({ party }) => party!.name)).size === 1;
    return { speaker: isOne ? fits[0]! : "open", from, continues: false };
  }
}
