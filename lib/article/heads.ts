import type { Cast } from "./actors/cast";
import type { Official } from "./officials/official-finder";
import { DEPUTIES, NOT_IN_OFFICE, PARTICLES, PRESS, isCapital, tokensOf, type Actor, type Token } from "./tokens";
import type { Span } from "../model/comparisons/comparison";

/** The head of a phrase: "the Armenian Foreign Ministry", "a resident of Seoul", "he", "the statement". */
export type Head =
  /** An office or a party; for a named person, theirs. */
  | { kind: "actor"; actor: Actor; end: number }
  /** A statement without the words on whose it is. */
  | { kind: "publication"; end: number }
  /** An office without the words on whose it is: "the ministry". */
  | {
      kind: "office";
      noun: string;
      end: number;
      /** Of a person whom the article gives no office: "Netanyahu’s office". */ isOwned?: boolean;
    }
  | { kind: "pronoun"; word: string; end: number }
  /** Somebody in a state's service whose title issues no readouts: an envoy. Where they are somebody's aide, that office's actor. */
  | { kind: "official"; actor: Actor | null; end: number; isPress?: boolean | undefined }
  /** Two offices together, or officials without a name. */
  | { kind: "several"; end: number }
  /** A person without a known office, or something else that is not an office. */
  | { kind: "other"; isNamed: boolean; end: number };

const words = (list: string) => new Set(list.split(" "));

const SKIPPED = words(
  "the a an this that its their his her our but and while meanwhile also however earlier later then still afterwards afterward subsequently elsewhere moreover furthermore likewise instead yesterday separately in-turn visiting outgoing new newly appointed acting interim official chief top longtime as same both another second third separate similar short brief written official-level far right left wing hard line hardline ultranationalist embattled outspoken powerful veteran centrist populist longtime mr mrs ms miss madam sir dr prof datuk dato seri",
);
/** Before a name they are not part of it. */
const RANKS = words(
  "lt gen col maj brig adm capt cdr lieutenant general colonel major brigadier admiral captain marshal senator",
);
const PRONOUNS = words("he she they it we i");
const RELATIVE = words("who which whose whom that");
const PREPOSITIONS = words(
  "across along alongside among around behind beside besides beyond between inside near outside throughout unlike like in on at after during following for by upon amid ahead despite with from before since over under about to through via until within without because though although asked according when where if whether why how",
);
const PUBLICATIONS = words(
  "statement statements readout read-out release communique communiqué message post tweet account page channel transcript summary note text website announcement version document letter",
);
const OFFICES = words(
  "ministry department office presidency embassy government administration spokesperson spokesman spokeswoman minister secretary president premier chancellor diplomat service chancellery cabinet leader mission council court diwan palace secretariat commission directorate bureau residence emir amir king sultan monarch",
);
/** "The Armenian side", "Russian officials": the party without an office. */
const SIDES = words("side authorities delegation");
const OFFICIALS = words("official officials diplomats sources source ministers leaders ministries");
const HEADS = words("head chief chair chairman chairwoman chairperson");
const STAFF = words(
  "office bureau administration spokesperson spokesman spokeswoman press media cabinet government chancellery",
);
/** What may follow a name or an office before its verb. */
const FOLLOWERS =
  /^(?:ha[sd]|have|is|was|were|will|would|also|then|later|earlier|again|further|late|early|overnight|soon|today|yesterday|who|which|whose|that|as|and|but|when|while|before|since|told|said|says|wrote|spoke|met|held|made|gave|took|went|called|leads?|led|began|saw|reads?|put|\w+ly|\w+ed|\w+[^s]s|\w+ing)$/;
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
const MAX_NAME = 5;
/** The most words before "spokesperson" that say for what: "foreign affairs". */
const MOST_BEFORE_DESK = 3;
/** How deeply phrases may be nested. */
const DEEPEST = 50;
/** "Later that day", "An hour later". */
const TIMES = words("day days evening morning afternoon night week weekend hour hours month time");
const DAYS = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);

const lower = ({ bare }: Token) => bare.toLowerCase();
/** Verbs that may follow an office; after a word that may be no name ("Rain fell"), they say nothing. */
const PAST = words(
  "struck sent drew laid rang sought ran stood came left set kept paid broke chose rose fell felt found thought brought sat threw flew knew grew won lost meant cut hit let heard fought hung shook swore dealt built did may can could should must",
);
const isVerbOf = (token: Token) => isFollower(token) || PAST.has(token.word);
const isFollower = (token: Token) => {
  const word = token.word.toLowerCase();
  return FOLLOWERS.test(word) || PREPOSITIONS.has(word) || /^\d/.test(word) || isCapital(token.word);
};

/** Reads phrases of an article's own words. */
export class HeadReader {
  readonly #tokens: Token[];
  #depth = 0;

  /** @param shadow the body with quoted words blanked */
  constructor(
    private readonly shadow: string,
    private readonly cast: Cast,
  ) {
    this.#tokens = tokensOf(shadow);
  }

  /** The index of the first token that begins at or after an offset. */
  #at(offset: number): number {
    let low = 0;
    let high = this.#tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#tokens[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The head of the phrase that begins a stretch; what stands in front of it ("On Friday,", "Speaking in Baku,") is passed over.
   *
   * @returns null where the stretch names nobody
   */
  first({ start, end }: Span): Head | null {
    return this.#head(this.#at(start), this.#at(end));
  }

  /**
   * The subject of a verb: the head of the clause that ends where the verb begins, without insertions between commas.
   *
   *     The Kremlin, in a note on its website, said        Baku denied it, but Yerevan said
   *     ^ head                                                                 ^ head
   */
  subject({ start, end }: Span): Head | null {
    const [from, to] = [this.#at(start), this.#at(end)];
    const clauses: [number, number][] = [];
    let begin = from;
    for (let i = from; i < to; i++)
      if (i + 1 === to || this.#isParted(i)) {
        clauses.push([begin, i + 1]);
        begin = i + 1;
      }
    let inserted: [number, number] | null = null;
    for (const [i, [first, last]] of clauses.toReversed().entries()) {
      const opens = this.#tokens[first]!;
      const isInsertion = this.#isInsertion(opens) && first > from;
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

  #isInsertion(token: Token): boolean {
    const word = lower(token);
    return RELATIVE.has(word) || PREPOSITIONS.has(word) || /^[a-z]+(?:ing|ed)$/.test(token.word);
  }

  /** Whether a comma, a dash or a semicolon stands after a token. */
  #isParted(i: number): boolean {
    const next = this.#tokens[i + 1];
    return next !== undefined && /[,;—–(]|\s-\s/.test(this.shadow.slice(this.#tokens[i]!.end, next.start));
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
    while (i < to && this.#isSkipped(i)) i++;
    const token = this.#tokens[i];
    if (!token || i >= to) return null;
    const word = lower(token);
    const official = this.cast.officialAt(token.start);
    if (official) return this.#withCompany(this.#officialHead(official, official.end), to);
    const actor = this.#actorAt(i);
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

  #isSkipped(i: number): boolean {
    if (this.#actorAt(i)) return false;
    const word = lower(this.#tokens[i]!);
    const next = this.#tokens[i + 1];
    if (RANKS.has(word) && isCapital(this.#tokens[i]!.word) && next && isCapital(next.word)) return true;
    return SKIPPED.has(word) || (/^\d+$/.test(word) && this.#actorAt(i + 1) !== null);
  }

  #actorAt(i: number): Actor | null {
    const token = this.#tokens[i];
    return token ? this.cast.beginningAt(token.start) : null;
  }

  /** "In Baku on Monday, the minister …": the phrase after the comma, or after the preposition's own words. */
  #afterPreposition(i: number, to: number): Head | null {
    for (let j = i; j + 1 < to; j++) if (this.#isParted(j)) return this.#head(j + 1, to);
    let j = i + 1;
    if (j < to && SKIPPED.has(lower(this.#tokens[j]!))) j++;
    if (j < to && this.#actorAt(j)) j = this.#at(this.#actorAt(j)!.fullEnd);
    else if (j < to && isCapital(this.#tokens[j]!.word)) j++;
    while (j < to && !this.#begins(j)) j++;
    return j < to ? this.#head(j, to) : null;
  }

  /** Whether a phrase may begin at a token inside a clause. */
  #begins(j: number): boolean {
    const token = this.#tokens[j]!;
    const word = lower(token);
    if (PREPOSITIONS.has(lower(this.#tokens[j - 1]!))) return false;
    if (DAYS.has(word)) return false;
    return (
      isCapital(token.word) ||
      word === "the" ||
      PRONOUNS.has(word) ||
      PREPOSITIONS.has(word) ||
      this.#actorAt(j) !== null
    );
  }

  /** "Blinken and Lavrov said": words of two belong to neither. */
  #withCompany(head: Head | null, to: number): Head | null {
    if (!head || head.kind === "other") return head;
    const next = this.#at(head.end);
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
    const next = this.#at(end);
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
      const own = actor.office || actor.isPress ? actor : this.#institutionOf(actor);
      return { kind: "actor", actor: own, end: follower!.end };
    }
    // "The government’s press service"
    if (isOwner && !actor.person && actor.office && !isHeld(actor) && STAFF.has(noun))
      return { kind: "actor", actor: { ...actor, isPress: actor.isPress || noun === "press" }, end: follower!.end };
    if (isOwner && (actor.person || (actor.office && isHeld(actor))) && STAFF.has(noun))
      return this.#staffOf(actor, next, to);
    if (actor.isPress && !actor.office && noun === "leader") return this.#leadersPress(actor, follower!.end);
    if (!actor.office && !actor.isPress) return this.#partyHead(actor, next, to, isOwner);
    if (isOwner) return { kind: "other", isNamed: false, end };
    return isVerbOf(follower!) ? known : { kind: "other", isNamed: false, end };
  }

  /** A party alone: its government by its capital, a short form of an office ("the Chinese ministry"), or a person from there. */
  #partyHead(actor: Actor, next: number, to: number, isOwner: boolean): Head {
    const follower = this.#tokens[next]!;
    const noun = lower(follower);
    // "Tokyo’s top government spokesperson"
    const desk = isOwner ? this.#desk(next, to) : 0;
    if (desk > 0) return { kind: "official", actor: null, end: this.#tokens[desk - 1]!.end };
    if (SIDES.has(noun)) return { kind: "actor", actor: this.#onlyInstitutionOf(actor), end: follower.end };
    if (OFFICIALS.has(noun)) return { kind: "several", end: follower.end };
    if (OFFICES.has(noun)) return this.#shortForm(actor, noun, follower.end);
    if (isOwner) return { kind: "other", isNamed: false, end: follower.end };
    if (isCapital(follower.word) && !DAYS.has(noun)) return { kind: "other", isNamed: true, end: follower.end };
    return isVerbOf(follower) && next < to
      ? { kind: "actor", actor, end: actor.end }
      : { kind: "other", isNamed: false, end: follower.end };
  }

  /** "The Chinese ministry": the ministry of that party which was named before, or its government. */
  #shortForm(actor: Actor, noun: string, end: number): Head {
    const isOwn = (other: Actor) => other.party?.name === actor.party?.name && isCompatible(noun, other);
    const named = this.cast.before(actor.start, isOwn)[0];
    if (named) return { kind: "actor", actor: named, end };
    if (noun === "leader" || noun === "diplomat") return { kind: "several", end };
    if (noun !== "ministry") return { kind: "actor", actor, end };
    // "Morocco’s ministry", after "Spain’s foreign ministry": of the same kind; else it is not known which.
    const other = this.cast.before(actor.start, ({ office }) => /^(?:foreign|defence)-/.test(office ?? ""))[0];
    const office = other?.office?.startsWith("foreign") ? "foreign-ministry" : "defence-ministry";
    return other ? { kind: "actor", actor: { ...actor, office }, end } : { kind: "several", end };
  }

  /** "The press service of the Belarusian leader": of the office that its leader was named with. */
  #leadersPress(actor: Actor, end: number): Head {
    const leader = this.#shortForm(actor, "leader", end);
    return leader.kind === "actor" && leader.actor.office
      ? { ...leader, actor: { ...leader.actor, isPress: true, person: null } }
      : { kind: "several", end };
  }

  /** The institution of a party that was named last, for "the Armenian statement"; else its government. */
  #institutionOf(actor: Actor): Actor {
    const isOwn = (other: Actor) => other.party?.name === actor.party?.name && (other.office !== null || other.isPress);
    const own = this.cast.before(actor.start, isOwn).filter(({ person }) => person === null);
    return own[0] ?? actor;
  }

  /** "The Chinese side": the one institution of that party that was named before; else its government. */
  #onlyInstitutionOf(actor: Actor): Actor {
    const isOwn = ({ party, person, office }: Actor) =>
      party?.name === actor.party?.name && person === null && office !== null;
    const own = this.cast.before(actor.start, isOwn);
    const isOne = new Set(own.map(({ office, isPress }) => `${office} ${isPress}`)).size === 1;
    return isOne && /ministry$|^presidency$|^government$|^royal-court$/.test(own[0]!.office!) ? own[0]! : actor;
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
    if (this.#desk(i, to) > 0) return this.#spokesperson(this.#desk(i, to), to);
    // "Al-Sharaa’s office" inside a sentence: "al-Sharaa’s".
    const isParticle = PARTICLES.has(token.bare) && next?.follows === true && this.#nameAt(i, to).some(isCapital);
    if (isCapital(token.word) || isParticle) return this.#name(i, to);
    return { kind: "other", isNamed: false, end: token.end };
  }

  /** "Its foreign affairs spokesperson": the place after the word, where small words lead up to it. */
  #desk(i: number, to: number): number {
    for (let j = i; j < Math.min(to - 1, i + MOST_BEFORE_DESK) && !isCapital(this.#tokens[j]!.word); j++) {
      const next = this.#tokens[j + 1]!;
      if (next.follows && PRESS.has(lower(next))) return j + 2;
      if (!next.follows || isVerbOf(this.#tokens[j]!)) return 0;
    }
    return 0;
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
    if (this.#isOfNobody(i, to)) return { kind: "other", isNamed: false, end: this.#tokens[i - 1]!.end };
    const name = this.#nameAt(i, to);
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

  /** "A spokesperson for the family": of something that is not an office. */
  #isOfNobody(i: number, to: number): boolean {
    if (!/^(?:for|of)$/.test(this.#tokens[i]?.bare ?? "")) return false;
    let j = i + 1;
    while (j < to && this.#isSkipped(j)) j++;
    const token = j < to ? this.#tokens[j]! : null;
    if (!token || this.#actorAt(j) || isCapital(token.word) || PARTICLES.has(token.bare)) return false;
    const word = lower(token);
    return !OFFICES.has(word) && !OFFICIALS.has(word) && !PRESS.has(word) && !SIDES.has(word);
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
      if (this.#actorAt(j)) return this.#actorHead(this.#actorAt(j)!, to);
      const official = this.cast.officialAt(token.start);
      if (official) return this.#officialHead(official, official.end);
      const isParticle = PARTICLES.has(token.bare) && this.#nameAt(j, to).some(isCapital);
      if ((!isCapital(token.word) && !isParticle) || DAYS.has(lower(token))) continue;
      const head = this.#name(j, to);
      return head.kind === "actor" || head.kind === "office" ? head : null;
    }
    return null;
  }

  /** The capitalised words that go together from a token on; a possessive ends them. */
  #nameAt(i: number, to: number): string[] {
    const name: string[] = [];
    for (let j = i; j < to && name.length < MAX_NAME; j++) {
      const { bare, word, follows } = this.#tokens[j]!;
      if (j > i && !follows) break;
      const isHyphened = j > i && this.shadow.slice(this.#tokens[j - 1]!.end, this.#tokens[j]!.start) === "-";
      if (!isCapital(bare) && !PARTICLES.has(bare) && !isHyphened) break;
      if (j > i && DAYS.has(bare.toLowerCase())) break;
      name.push(bare);
      if (bare !== word) break;
    }
    return name;
  }

  #name(i: number, to: number): Head {
    const name = this.#nameAt(i, to);
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
    const apposition = next && this.#isParted(i + name.length - 1) ? this.#head(i + name.length, to) : null;
    if (apposition?.kind === "actor" && (apposition.actor.office || apposition.actor.isPress)) return apposition;
    // A single capital at the beginning of a sentence may be any word: "Large crowds".
    const isNamed = name.length > 1 || next === null || !next.follows || isFollower(next);
    return { kind: "other", isNamed, end };
  }
}

/** "Interior Ministry", "Home Office", "Treasury", "Ministry of Trade" */
const isMinistry = (name: readonly string[]): boolean =>
  /^(?:Ministry|Treasury)$/.test(name.at(-1)!) || name[0] === "Ministry" || name.join(" ") === "Home Office";

const MONARCHS = words("emir amir king sultan monarch");
const LEADERS = words("president prime-minister chancellor monarch");
/** Offices that somebody holds: no institution goes by their names. */
const HELD =
  /^$|minister$|^(?:president|chancellor|monarch|crown-prince|foreign-secretary|security-adviser|secretary-general)$/;

/**
 * Whether an actor is somebody who holds an office, and no institution.
 *
 * @example
 * isHeld({ office: "president", isPress: false }); //=> true
 */
export const isHeld = ({ office, isPress }: Pick<Actor, "office" | "isPress">): boolean =>
  !isPress && HELD.test(office ?? "");

/**
 * Whether a noun alone may stand for an actor: "the ministry" for a foreign ministry.
 *
 * @example
 * isCompatible("ministry", { office: "foreign-ministry", isPress: false, … }); //=> true
 * isCompatible("minister", { office: "foreign-ministry", isPress: false, … }); //=> false
 */
export function isCompatible(noun: string, { office, isPress, person }: Actor): boolean {
  if (/^spokes|service/.test(noun)) return isPress;
  if (noun === "office" || noun === "bureau") return person === null && !isHeld({ office, isPress });
  if (noun === "ministry") return /-ministry$/.test(office ?? "");
  if (noun === "department") return office === "foreign-ministry" || office === "defence-ministry";
  if (noun === "minister") return /-minister$/.test(office ?? "") && !isPress;
  if (noun === "secretary")
    return /^(?:foreign|defence)-(?:minister|secretary)$|^secretary-general$/.test(office ?? "");
  if (noun === "president" || noun === "presidency") return office === "president" || office === "presidency";
  if (noun === "premier") return office === "prime-minister";
  if (noun === "chancellor") return office === "chancellor";
  if (noun === "council") return office === "security-council" || office === "council";
  if (noun === "commission") return office === "commission";
  if (noun === "secretariat") return office === "secretary-general";
  if (noun === "court" || noun === "diwan" || noun === "palace")
    return office === "royal-court" || office === "presidency";
  if (MONARCHS.has(noun)) return office === "monarch" && !isPress;
  if (noun === "leader") return person !== null && LEADERS.has(office ?? "");
  if (noun === "diplomat") return person !== null && /^foreign-/.test(office ?? "");
  if (noun === "embassy" || noun === "mission") return office === "embassy";
  return person === null && office !== null;
}
