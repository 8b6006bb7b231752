import type { Head } from "./head";
import { InstitutionFinder } from "./institution-finder";
import { isHeld } from "./stand-for-office";
import {
  DAYS,
  HEADS,
  OFFICES,
  OFFICIALS,
  PREPOSITIONS,
  PRONOUNS,
  PUBLICATIONS,
  SIDES,
  SKIPPED,
  STAFF,
  TIMES,
  isFollower,
  isVerbOf,
  lower,
} from "./words";
import { WordReader } from "./word-reader";
import type { Cast } from "../actors/cast";
import type { Official } from "../officials/official-finder";
import { DEPUTIES, NOT_IN_OFFICE, PARTICLES, PRESS, isCapital, tokensOf, type Actor, type Token } from "../tokens";
import type { Span } from "../../model/comparisons/comparison";

/** How words on a statement go on to its source. */
const LINK =
  /(?:^|\s)(?:of|by|from|for|at|to)(?:\s+(?:the|its|his|her|a|an|website|channel|page|account|official))*\s*$/i;
const HOLDER_OFFICE: Readonly<Record<string, string>> = {
  president: "presidency",
  monarch: "royal-court",
  "prime-minister": "government",
  chancellor: "government",
  "foreign-minister": "foreign-ministry",
  "defence-minister": "defence-ministry",
};
const MAX_LINK_WORDS = 10;
/** How deeply phrases may be nested. */
const DEEPEST = 50;

/** Reads phrases of an article's own words. */
export class HeadReader {
  readonly #tokens: Token[];
  readonly #words: WordReader;
  readonly #institutions: InstitutionFinder;
  #depth = 0;

  /** @param shadow the body with quoted words blanked */
  constructor(
    private readonly shadow: string,
    private readonly cast: Cast,
  ) {
    this.#tokens = tokensOf(shadow);
    this.#words = new WordReader(shadow, this.#tokens, cast);
    this.#institutions = new InstitutionFinder(cast);
  }

  /**
   * The head of the phrase that begins a stretch; what stands in front of it ("On Friday,", "Speaking in Baku,") is passed over.
   *
   * @returns null where the stretch names nobody
   */
  first({ start, end }: Span): Head | null {
    return this.#head(this.#words.indexAt(start), this.#words.indexAt(end));
  }

  /**
   * The subject of a verb: the head of the clause that ends where the verb begins, without insertions between commas.
   *
   *     The Kremlin, in a note on its website, said        Baku denied it, but Yerevan said
   *     ^ head                                                                 ^ head
   */
  subject({ start, end }: Span): Head | null {
    const [from, to] = [this.#words.indexAt(start), this.#words.indexAt(end)];
    const clauses: [number, number][] = [];
    let begin = from;
    for (let i = from; i < to; i++)
      if (i + 1 === to || this.#words.isParted(i)) {
        clauses.push([begin, i + 1]);
        begin = i + 1;
      }
    let inserted: [number, number] | null = null;
    for (const [i, [first, last]] of clauses.toReversed().entries()) {
      const opens = this.#tokens[first]!;
      const isInsertion = this.#words.isInsertion(opens) && first > from;
      const head = isInsertion ? null : this.#head(first, last);
      // "The statement, which the ministry’s website published, reads": whose it is stands in the insertion.
      const source = head?.kind === "publication" && inserted ? this.#linked(inserted[0] + 1, inserted[1]) : null;
      const named = head?.kind === "other" && head.isNamed ? this.#namedOffice(clauses.at(-i - 2), head, last) : null;
      if (head) return named ?? source ?? head;
      inserted = isInsertion ? [first, last] : null;
    }
    return null;
  }

  /** "Her spokesman, Jan Example, said": the office before the name, where nothing else stands with either. */
  #namedOffice(before: [number, number] | undefined, name: Head, last: number): Head | null {
    if (!before || name.end < this.#tokens[last - 1]!.end || PREPOSITIONS.has(lower(this.#tokens[before[0]]!)))
      return null;
    const office = this.#head(...before);
    const fills = office && office.end >= this.#tokens[before[1] - 1]!.end;
    const isOffice =
      office?.kind === "office" ||
      (office?.kind === "actor" &&
        office.actor.person === null &&
        (office.actor.isPress || office.actor.office !== null));
    return fills && isOffice ? office : null;
  }

  /** Phrases lie in phrases ("X and Y and …"): one that lies deeper than any sentence's names nobody. */
  #head(from: number, to: number): Head | null {
    if (this.#depth >= DEEPEST) return null;
    this.#depth++;
    const head = this.#phrase(from, to);
    this.#depth--;
    return head;
  }

  #phrase(from: number, to: number): Head | null {
    let i = from;
    while (i < to && this.#words.isSkipped(i)) i++;
    const token = this.#tokens[i];
    if (!token || i >= to) return null;
    const word = lower(token);
    const official = this.cast.officialAt(token.start);
    if (official) return this.#withCompany(this.#officialHead(official, official.end), to);
    const actor = this.#words.actorAt(i);
    if (actor) return this.#withCompany(this.#actorHead(actor, to), to);
    if (TIMES.has(word) && i > from) return this.#head(i + 1, to);
    if (word === "according") return this.#head(i + 2, to);
    // "Of the second call it said:"
    const isLed = PREPOSITIONS.has(word) || word === "of" || /^\p{Lu}?\p{Ll}+ing$/u.test(token.word);
    if (isLed) return this.#afterPreposition(i, to);
    if (PRONOUNS.has(word)) return { kind: "pronoun", word, end: token.end };
    // "The deputy minister": an official who was named before.
    const isDeputy =
      DEPUTIES.has(word) && !isCapital(token.word) && i + 1 < to && OFFICES.has(lower(this.#tokens[i + 1]!));
    if (isDeputy) return { kind: "official", actor: null, end: this.#tokens[i + 1]!.end };
    if (NOT_IN_OFFICE.has(word)) return { kind: "other", isNamed: true, end: token.end };
    return this.#withCompany(this.#noun(i, to), to);
  }

  /** "In Baku on Monday, the minister …": the phrase after the comma, or after the preposition's own words. */
  #afterPreposition(i: number, to: number): Head | null {
    for (let j = i; j + 1 < to; j++) if (this.#words.isParted(j)) return this.#head(j + 1, to);
    let j = i + 1;
    if (j < to && SKIPPED.has(lower(this.#tokens[j]!))) j++;
    if (j < to && this.#words.actorAt(j)) j = this.#words.indexAt(this.#words.actorAt(j)!.fullEnd);
    else if (j < to && isCapital(this.#tokens[j]!.word)) j++;
    while (j < to && !this.#words.beginsPhrase(j)) j++;
    return j < to ? this.#head(j, to) : null;
  }

  /** "Blinken and Lavrov said": words of two belong to neither. */
  #withCompany(head: Head | null, to: number): Head | null {
    if (!head || head.kind === "other") return head;
    const next = this.#words.indexAt(head.end);
    if (next + 1 >= to || lower(this.#tokens[next]!) !== "and") return head;
    const other = this.#head(next + 1, to);
    // "Qatar’s Prime Minister and Foreign Minister Hamad Mithal" is one.
    const isOne = head.kind === "actor" && other?.kind === "actor" && !head.actor.person && other.actor.person;
    if (isOne && head.actor.office && head.actor.party && head.actor.party === other.actor.party) return other;
    const isJoint = other && other.kind !== "pronoun" && !(other.kind === "other" && !other.isNamed);
    return isJoint ? { kind: "several", end: other.end } : head;
  }

  /** "Putin’s aide" speaks for the office that Putin holds; for whom an envoy speaks is open. */
  #officialHead({ actor, name, isPress }: Official, end: number): Head {
    const isOwn = actor?.office === "president" && actor.isPress;
    const office = actor && ((!isOwn && HOLDER_OFFICE[actor.office ?? ""]) || actor.office);
    return { kind: "official", actor: actor && { ...actor, office, person: name.join(" ") }, end, isPress };
  }

  #actorHead(actor: Actor, to: number): Head {
    const end = actor.fullEnd;
    const next = this.#words.indexAt(end);
    const last = this.#tokens[next - 1]!;
    const follower = next < to ? this.#tokens[next]! : null;
    const isOwner = last.bare !== last.word;
    const goesOn = follower?.follows ?? false;
    const noun = follower && goesOn ? lower(follower) : "";
    const known = { kind: "actor", actor, end } as const;
    if (!goesOn && !(isOwner && follower)) return known;
    // After a title and a name comes the verb, whichever it is.
    if (actor.person && !isOwner && last.end > actor.end && !isCapital(follower!.word)) return known;
    if (noun === "press" || PUBLICATIONS.has(noun)) {
      const own = actor.office || actor.isPress ? actor : this.#institutions.institutionOf(actor);
      return { kind: "actor", actor: own, end: follower!.end };
    }
    // "The government’s press service"
    if (isOwner && !actor.person && actor.office && !isHeld(actor) && STAFF.has(noun))
      return { kind: "actor", actor: { ...actor, isPress: actor.isPress || noun === "press" }, end: follower!.end };
    if (isOwner && (actor.person || (actor.office && isHeld(actor))) && STAFF.has(noun))
      return this.#staffOf(actor, next, to);
    if (actor.isPress && !actor.office && noun === "leader")
      return this.#institutions.leadersPress(actor, follower!.end);
    if (!actor.office && !actor.isPress) return this.#partyHead(actor, next, to, isOwner);
    if (isOwner) return { kind: "other", isNamed: false, end };
    return isVerbOf(follower!) ? known : { kind: "other", isNamed: false, end };
  }

  /** A party alone: its government by its capital, a short form of an office ("the Chinese ministry"), or a person from there. */
  #partyHead(actor: Actor, next: number, to: number, isOwner: boolean): Head {
    const follower = this.#tokens[next]!;
    const noun = lower(follower);
    // "Tokyo’s top government spokesperson"
    const desk = isOwner ? this.#words.deskEnd(next, to) : 0;
    if (desk > 0) return { kind: "official", actor: null, end: this.#tokens[desk - 1]!.end };
    if (SIDES.has(noun))
      return { kind: "actor", actor: this.#institutions.onlyInstitutionOf(actor), end: follower.end };
    if (OFFICIALS.has(noun)) return { kind: "several", end: follower.end };
    if (OFFICES.has(noun)) return this.#institutions.shortForm(actor, noun, follower.end);
    if (isOwner) return { kind: "other", isNamed: false, end: follower.end };
    if (isCapital(follower.word) && !DAYS.has(noun)) return { kind: "other", isNamed: true, end: follower.end };
    return isVerbOf(follower) && next < to
      ? { kind: "actor", actor, end: actor.end }
      : { kind: "other", isNamed: false, end: follower.end };
  }

  /** "Pashinyan’s office", "Netanyahu’s spokesman": the office that a person holds. */
  #staffOf(holder: Actor, noun: number, to: number): Head {
    const pressed = PRESS.has(
      `${lower(this.#tokens[noun]!)} ${this.#tokens[noun + 1] ? lower(this.#tokens[noun + 1]!) : ""}`,
    );
    const isPress = PRESS.has(lower(this.#tokens[noun]!)) || pressed;
    const end = this.#tokens[Math.min(noun + (pressed ? 1 : 0), to - 1)]!.end;
    const office =
      holder.office === "president" && isPress ? "president" : (HOLDER_OFFICE[holder.office ?? ""] ?? holder.office);
    return { kind: "actor", actor: { ...holder, office, isPress, person: null }, end };
  }

  #noun(i: number, to: number): Head {
    const token = this.#tokens[i]!;
    const next = this.#tokens[i + 1];
    const pair = next && i + 1 < to && next.follows ? `${lower(token)} ${lower(next)}` : "";
    const press = PRESS.has(pair) ? 2 : PRESS.has(lower(token)) ? 1 : 0;
    if (press > 0) return this.#spokesperson(i + press, to);
    if (pair === "press release" || pair === "press statement") return this.#publication(i + 2, to);
    const word = lower(token);
    // "A joint statement by X and Y" belongs to neither.
    if (word === "joint" && next && PUBLICATIONS.has(lower(next))) return { kind: "several", end: next.end };
    if (PUBLICATIONS.has(word)) return this.#publication(i + 1, to);
    if (word === "director") return this.#directorOf(i + 1, to) ?? { kind: "other", isNamed: false, end: token.end };
    if (HEADS.has(word)) return this.#linked(i + 1, to) ?? { kind: "other", isNamed: false, end: token.end };
    // "The same sources": who spoke before.
    if (OFFICIALS.has(word) && i > 0 && lower(this.#tokens[i - 1]!) === "same")
      return { kind: "pronoun", word: "they", end: token.end };
    if (OFFICIALS.has(word)) return { kind: "several", end: token.end };
    // "Department spokesperson Jan Ilves": of the department that was named before.
    const isOfDesk = next?.follows === true && i + 1 < to && PRESS.has(lower(next));
    // "The Ministry said": a capital behind an article is not a name, where none follows.
    const isTitled = i > 0 && lower(this.#tokens[i - 1]!) === "the" && !(next?.follows && isCapital(next.word));
    if (OFFICES.has(word) && (isOfDesk || isTitled || !isCapital(token.word))) return this.#officeNoun(word, i, to);
    if (this.#words.deskEnd(i, to) > 0) return this.#spokesperson(this.#words.deskEnd(i, to), to);
    // "Al-Sharaa’s office" inside a sentence: "al-Sharaa’s".
    const isParticle = PARTICLES.has(token.bare) && next?.follows === true && this.#words.nameAt(i, to).some(isCapital);
    if (isCapital(token.word) || isParticle) return this.#name(i, to);
    return { kind: "other", isNamed: false, end: token.end };
  }

  /** "The ministry", "the ministry’s statement": whose, stands elsewhere. */
  #officeNoun(noun: string, i: number, to: number): Head {
    const token = this.#tokens[i]!;
    const next = this.#tokens[i + 1];
    // "The office of Ostania’s prime minister"
    const holder = next?.bare === "of" && STAFF.has(noun) ? this.#linked(i + 1, to) : null;
    if (holder?.kind === "actor" && (holder.actor.office || holder.actor.person)) {
      const office = HOLDER_OFFICE[holder.actor.office ?? ""] ?? holder.actor.office;
      return { ...holder, actor: { ...holder.actor, office, person: null } };
    }
    // "The president of the association": of something that is not a state.
    if (next?.follows === true && i + 1 < to && next.bare === "of")
      return { kind: "other", isNamed: true, end: token.end };
    const isBare =
      !next ||
      i + 1 >= to ||
      !next.follows ||
      isFollower(next) ||
      PUBLICATIONS.has(lower(next)) ||
      PRESS.has(lower(next));
    return isBare ? { kind: "office", noun, end: token.end } : { kind: "other", isNamed: false, end: token.end };
  }

  /** A spokesperson of nobody: the source stands after "for", or elsewhere. */
  #spokesperson(i: number, to: number): Head {
    const linked = this.#linked(i, Math.min(to, i + 4));
    if (linked?.kind === "actor") return { ...linked, actor: { ...linked.actor, isPress: true, person: null } };
    if (this.#words.isOfNobody(i, to)) return { kind: "other", isNamed: false, end: this.#tokens[i - 1]!.end };
    const name = this.#words.nameAt(i, to);
    const person = name.length > 0 ? this.cast.personCalled(name) : null;
    const end = this.#tokens[Math.min(i + name.length, to) - 1]!.end;
    if (person) return { kind: "actor", actor: person, end };
    const official = name.length > 0 ? this.cast.officialCalled(name) : null;
    return official?.actor ? this.#officialHead(official, end) : { kind: "office", noun: "spokesperson", end };
  }

  /** "The director of the Holy See Press Office": of a named institution, and not of something in a country. */
  #directorOf(i: number, to: number): Head | null {
    const linked = this.#linked(i, to);
    if (linked?.kind !== "actor" || linked.actor.person) return null;
    return linked.actor.isPress || linked.actor.office !== null ? linked : null;
  }

  #publication(i: number, to: number): Head {
    return this.#linked(i, to) ?? { kind: "publication", end: this.#tokens[i - 1]!.end };
  }

  /** The source that words on a statement lead to: "issued on Monday by the Kremlin", "of Pashinyan’s office". */
  #linked(i: number, to: number): Head | null {
    const from = this.#tokens[i - 1]!.end;
    for (let j = i; j < Math.min(to, i + MAX_LINK_WORDS); j++) {
      const token = this.#tokens[j]!;
      if (!LINK.test(this.shadow.slice(from, token.start))) continue;
      if (this.#words.actorAt(j)) return this.#actorHead(this.#words.actorAt(j)!, to);
      const official = this.cast.officialAt(token.start);
      if (official) return this.#officialHead(official, official.end);
      const isParticle = PARTICLES.has(token.bare) && this.#words.nameAt(j, to).some(isCapital);
      if ((!isCapital(token.word) && !isParticle) || DAYS.has(lower(token))) continue;
      const head = this.#name(j, to);
      return head.kind === "actor" || head.kind === "office" ? head : null;
    }
    return null;
  }

  #name(i: number, to: number): Head {
    const name = this.#words.nameAt(i, to);
    const last = this.#tokens[i + name.length - 1]!;
    const next = i + name.length < to ? this.#tokens[i + name.length]! : null;
    const isOwner = last.bare !== last.word;
    const person = this.cast.personCalled(name);
    const { end } = last;
    if (isOwner && next && STAFF.has(lower(next))) {
      if (person) return this.#staffOf(person, i + name.length, to);
      const second = this.#tokens[i + name.length + 1];
      const isPair = second && i + name.length + 1 < to && PRESS.has(`${lower(next)} ${lower(second)}`);
      return { kind: "office", noun: "office", end: isPair ? second.end : next.end, isOwned: true };
    }
    if (isOwner && next && PUBLICATIONS.has(lower(next)) && person)
      return { kind: "actor", actor: person, end: next.end };
    if (isOwner && next) return { kind: "other", isNamed: false, end };
    if (person) return { kind: "actor", actor: person, end };
    const official = this.cast.officialCalled(name);
    if (official) return this.#officialHead(official, end);
    // "The Interior Ministry said", "the Treasury": a state's, and no issuer that is known.
    if (isMinistry(name) && !isOwner && (next === null || !next.follows || isFollower(next)))
      return { kind: "several", end };
    const apposition = next && this.#words.isParted(i + name.length - 1) ? this.#head(i + name.length, to) : null;
    if (apposition?.kind === "actor" && (apposition.actor.office || apposition.actor.isPress)) return apposition;
    // A single capital at the beginning of a sentence may be any word: "Large crowds".
    const isNamed = name.length > 1 || next === null || !next.follows || isFollower(next);
    return { kind: "other", isNamed, end };
  }
}

/** "Interior Ministry", "Home Office", "Treasury", "Ministry of Trade" */
const isMinistry = (name: readonly string[]): boolean =>
  /^(?:Ministry|Treasury)$/.test(name.at(-1)!) || name[0] === "Ministry" || name.join(" ") === "Home Office";
