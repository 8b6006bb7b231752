import { ActorReader, type Deputy } from "./actor-reader";
import { lowerCase } from "./find-at";
import { partiesNamed } from "./names";
import type { People } from "./people";
import { endsOfCall, fullName, isSentence } from "./title-names";
import { OfficialFinder, type Official } from "../officials/official-finder";
import type { Directory } from "../offices";
import type { PartyWords } from "../parties";
import { HONORIFICS, isCapital, tokensOf, type Actor } from "../tokens";
import type { IssuerGuess, Principal } from "../types";
import type { Span } from "../../model/comparisons/comparison";
import { countLeading } from "../../model/count-leading";

/** What a page has beside an article's body. */
interface Beside {
  captions: readonly string[];
  title: string | null;
}

/** How many actors back a short name is looked up. */
const ACTORS_BACK = 300;

/** The people and institutions that an article names, with their offices. */
export class Cast {
  readonly actors: readonly Actor[];
  /** Deputies of office holders who are named, in order: they speak for no office, and may be at the other end of a call. */
  readonly deputies: readonly Deputy[];
  /** Where people are named by a name alone, in order. */
  readonly mentions: Actor[] = [];
  /** People in a state's service under other titles, by where their titles begin, and by their last names. */
  readonly #officials = new Map<number, Official>();
  readonly #officialNames = new Map<string, Official>();
  readonly #directory: Directory;
  readonly #people: People;

  /**
   * Reads an article once. Takes linear time; what it finds is in the order of the text.
   *
   * @param body datelines blanked so that a newsroom's city is not taken for a government
   */
  constructor(body: string, directory: Directory, { captions, title }: Beside = { captions: [], title: null }) {
    this.#directory = directory;
    // Behind the body, so that they introduce people and come before nothing.
    const text = [body, ...captions, ...(title !== null && isSentence(title) ? [title] : [])].join("\n\n");
    const tokens = tokensOf(text);
    const named = partiesNamed(tokens, directory);
    const { actors, deputies, people, spokespeople } = new ActorReader(text, tokens, directory, named);
    this.actors = actors;
    this.deputies = deputies;
    this.#people = people;
    for (const { start, end, bare } of tokens) {
      const person = isCapital(bare) ? people.get(bare) : undefined;
      if (person) this.mentions.push({ ...person, start, end, fullEnd: end });
    }
    const holder = (word: string) => people.get(word) ?? null;
    const pressAt = (start: number) => [this.beginningAt(start)].find((actor) => actor?.isPress) ?? null;
    const titled = new OfficialFinder(text, tokens, directory, named, holder, pressAt).find();
    for (const name of title ? endsOfCall(title) : [])
      if (!directory.partiesByForm.has(name) && !directory.officesByPhrase.has(lowerCase(name)))
        this.#nameOfficial({ start: -1, end: -1, name: fullName(name, body), actor: null });
    for (const official of [...titled, ...spokespeople]) {
      if (!this.#officials.has(official.start)) this.#officials.set(official.start, official);
      this.#nameOfficial(official);
    }
  }

  /** An official goes by the last name or, in the order of Seoul and after "Sheikh", by the first. */
  #nameOfficial(official: Official) {
    const first = official.name.find((word) => word.length > 2 && !HONORIFICS.has(word.toLowerCase()));
    const names = [official.name.at(-1)!, ...(first ? [first] : [])];
    for (const name of names)
      if (!this.#people.has(name) && !this.#officialNames.has(name)) this.#officialNames.set(name, official);
  }

  /** The official whose title, or whose name and title, begin at an offset: "Putin’s aide Jan Ilves". */
  officialAt(start: number): Official | null {
    return this.#officials.get(start) ?? null;
  }

  /** The official who goes by a name in the text; null for another person of the same surname. */
  officialCalled(name: readonly string[]): Official | null {
    const found = this.#officialNames.get(name.at(-1) ?? "");
    return found && (name.length === 1 || found.name.length === 1 || found.name.includes(name.at(-2)!)) ? found : null;
  }

  /** Actors and people who are named in a stretch, in order; a person counts as what the article introduced them as. */
  within({ start, end }: Span): Actor[] {
    const inside = (actor: Span) => actor.start >= start && actor.end <= end;
    return [...slice(this.actors, inside, start), ...slice(this.mentions, inside, start)]
      .map((actor) => ({ ...actor, person: this.#people.fullName(actor.person) }))
      .sort((a, b) => a.start - b.start);
  }

  /** Everybody with a party whom the article introduces, in order. */
  principals(): Principal[] {
    const people = new Set(this.mentions.map(({ person }) => person));
    return [...people].flatMap((name) => {
      const actor = this.mentions.find(({ person }) => person === name);
      return actor?.party && !actor.isPress ? [this.principalOf(actor)].filter((one) => one !== null) : [];
    });
  }

  /** A person with an office, as a call's form names them; the party is empty where the article does not say it. */
  principalOf({ person, party, office }: Actor): Principal | null {
    if (!person) return null;
    const holder = office && this.#directory.holderOf(office, party);
    const name = this.#people.writtenName(person);
    return { name, office: holder, partyName: party?.name ?? "", adjective: party?.adjective ?? "" };
  }

  /** The issuer that an actor stands for: a spokesperson for the office, a capital for its government. */
  issuerOf(actor: Actor, party: PartyWords | null): IssuerGuess | null {
    return party && this.#directory.nameIssuer(actor.office ?? "government", party, actor.isPress);
  }

  /** The person who goes by a name in the text: "Blinken", "Antony Blinken"; null for another person of the same surname. */
  personCalled(name: readonly string[]): Actor | null {
    return this.#people.called(name);
  }

  /** The adjective of a party that the article names: "Armenian"; empty for another. */
  adjectiveOf(name: string): string {
    return this.actors.find(({ party }) => party?.name === name)?.party?.adjective ?? "";
  }

  /** Whether a word is a party's name, its adjective or its capital. */
  isParty(word: string): boolean {
    return this.#directory.partiesByForm.has(word);
  }

  /** Actors before an offset that fit, the nearest first. */
  before(at: number, fits: (actor: Actor) => boolean): Actor[] {
    const count = countLeading(this.actors, ({ end }) => end <= at);
    return this.actors
      .slice(Math.max(0, count - ACTORS_BACK), count)
      .filter(fits)
      .reverse();
  }

  /** The actor whose words begin at an offset. */
  beginningAt(start: number): Actor | null {
    return slice(this.actors, (actor) => actor.start === start, start)[0] ?? null;
  }
}

/** The stretch of an ordered list that passes, found without going through all of it. */
function slice(list: readonly Actor[], inside: (actor: Actor) => boolean, start: number): Actor[] {
  const from = countLeading(list, (actor) => actor.start < start);
  const found: Actor[] = [];
  for (let i = from; i < list.length && inside(list[i]!); i++) found.push(list[i]!);
  return found;
}
