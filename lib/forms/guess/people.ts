import type { PartyWords } from "../../article/parties";
import { familyName } from "../family-name";
import { INSTITUTIONS, PRESIDED } from "./institutions";
import type { Mention } from "./mentions";
import { isForm, keyOf, toPlain } from "./name-keys";

/** The opening of one of the two texts, and the people named in it. */
export interface Opening {
  /** The title and the first sentences. */
  text: string;
  /** The title and the first sentence. */
  first: string;
  mentions: readonly Mention[];
  /** Whether it was put into English from another language, which may spell names its own way: "Netanjahu". */
  isLocal?: boolean;
}

/** A participant, put together from both texts. */
export interface Person {
  /** The fullest name. */
  name: string;
  /** The family name in plain letters, by which other spellings find it. */
  key: string;
  office: string | null;
  title: string | null;
  party: PartyWords | null;
  defaultParty: string | null;
  /** Of a deputy, the office's id. */
  deputyOf: string | null;
  /** Whether no English text names them. */
  isForeign: boolean;
  /** The name in other scripts. */
  aliases: readonly string[];
}

/**
 * Where an opening names a person, in any spelling and as part of a handle ("@SecBlinken").
 *
 * @returns an offset into the opening in plain letters; -1 where it does not
 * @example
 * findIn({ text: "Zelensky called.", first: "", mentions: [] }, zelenskyy); //=> 0
 */
export function findIn({ text, mentions, isLocal }: Opening, { key, aliases }: Person): number {
  const alias = aliases.find((form) => text.includes(form));
  if (alias !== undefined) return toPlain(text.slice(0, text.indexOf(alias))).length;
  const plain = toPlain(text);
  const letters = [...key.replace(/y$/, "")].join("['’ -]?");
  const at = plain.search(new RegExp(`(?:\\b|@\\w*)${letters}${key.endsWith("y") ? "(?:y|i)" : ""}`));
  if (at >= 0 || !isLocal) return at;
  return mentions.find(({ name }) => name !== null && isForm(keyOf(name), key))?.start ?? -1;
}

/** What the first mention yields that yields anything. */
const firstOf = <T>(mentions: readonly Mention[], read: (mention: Mention) => T | null): T | null =>
  mentions.map(read).find((found) => found !== null) ?? null;

/** "Deputy Secretary of State" for "Deputy Secretary". */
function fullestTitle(mentions: readonly Mention[]): string | null {
  const [first, ...more] = mentions.flatMap(({ title }) => title ?? []);
  return more.reduce((fullest, title) => (title.startsWith(fullest!) ? title : fullest), first) ?? null;
}

const wordCount = (name: string) => name.split(/\s+/).length;

/** "Diego Soler Ruiz" without the second family name, where the texts call him Soler. */
function asCalled(names: readonly string[], fullest: string): string {
  const words = fullest.split(/\s+/);
  const called = words.at(-2) ?? "";
  const isCalled = words.length > 2 && names.includes(called) && !names.includes(words.at(-1)!);
  return isCalled && familyName(fullest) === words.at(-1) ? words.slice(0, -1).join(" ") : fullest;
}

/** "President von der Leyen" presides over the European Commission; "President Conti", of the Council of Ministers, is a prime minister. */
function officeOf(mentions: readonly Mention[]): string | null {
  const offices = mentions.flatMap(({ office }) => office ?? []);
  const body =
    offices[0] === "president"
      ? offices.find((office) => PRESIDED.has(office) || office === "prime-minister")
      : undefined;
  return body ?? offices.find((office) => PRESIDED.has(office) || !INSTITUTIONS.has(office)) ?? offices[0] ?? null;
}

function toPerson(key: string, mentions: readonly Mention[], local: ReadonlySet<Mention>): Person {
  const inEnglish = mentions.filter((mention) => !local.has(mention) && wordCount(mention.name!) > 1);
  const inLatin = mentions.filter(({ name }) => /\p{Script=Latin}/u.test(name!));
  const best = [inEnglish, inLatin].find((some) => some.length > 0) ?? mentions;
  const names = best.map(({ name }) => name!);
  // In capitals only where no text has it otherwise; in another script the form with the least ending; with marks rather than without.
  const longer = inLatin.length > 0 ? 1 : -1;
  const fullest = asCalled(
    names,
    names.toSorted((a, b) => wordCount(b) - wordCount(a) || longer * (b.length - a.length) || (a > b ? -1 : 1))[0]!,
  );
  return {
    key,
    name: fullest,
    office: officeOf(mentions),
    title: fullestTitle(mentions),
    party: firstOf(mentions, ({ party }) => party),
    defaultParty: firstOf(mentions, ({ defaultParty }) => defaultParty),
    deputyOf: firstOf(mentions, ({ deputyOf }) => deputyOf),
    isForeign: mentions.every((mention) => local.has(mention)),
    aliases: [],
  };
}

/** How likely a person is a principal: named in both openings, with a party and an office, and early. */
function rank(person: Person, mentions: readonly Mention[], openings: readonly Opening[]): number {
  const sides = openings.filter((opening) => findIn(opening, person) >= 0).length;
  const start = Math.min(...mentions.map((mention) => mention.start));
  const isIntroduced = person.office || person.title || person.party;
  return sides * 10 + (person.party ? 3 : 0) + (isIntroduced ? 2 : -5) - start / 100;
}

/** How far into an opening a name without an office may stand, in UTF-16 code units: later ones are of places. */
const EARLY = 150;

/** What names in capitals end with that are of things: "Comprehensive Strategic Partnership". */
const THING =
  /\b(?:partnership|agreement|treaty|dialogue|framework|council|union|cooperation|forum|declaration|alliance|initiative|strategy|facility|fund|programme|program|process|plan|contract|strait|sea|gulf|war|summit|conference|committee|commission|organi[sz]ation|group|bank|corridor|accords?|protocol|convention|charter|resolution|day|week|year|africa|america|asia|caucasus|east|europe|hemisphere|mediterranean|pacific)$/i;

/** A name with an office, or a full name with a party, or one that both openings begin with. */
function isPerson(person: Person, openings: readonly Opening[]): boolean {
  if (person.office || person.title) return true;
  // In other languages names of bodies look like those of people.
  if (wordCount(person.name) < 2 || THING.test(person.name) || person.isForeign) return false;
  const isEarly = openings.every((opening) => {
    const at = findIn(opening, person);
    return at >= 0 && at < EARLY;
  });
  return person.party !== null || isEarly;
}

/** "represented by Secretary Brandt, Secretary Lund, and", "joined by Vice President": they did not speak, or not for themselves. */
const COMPANY =
  /\b(?:represented|accompanied|joined|attended|assisted|flanked) by (?:(?:\p{Lu}[\p{L}.'’-]*|of|the|and|for|both|his|her|their),? )*$/u;

/** A mention of somebody who stands in for a principal, or comes along with one. */
const isCompany = ({ text }: Opening, { start }: Mention): boolean => COMPANY.test(text.slice(0, start));

/** Whether a name is a word of a longer one, or ends it: "Lula", and "Soler Ruiz" of "Pablo Soler Ruiz". */
const isPartOf = (short: string, long: string) =>
  wordCount(short) === 1 ? long.split(/\s+/).includes(short) : long.endsWith(` ${short}`);

/**
 * Mentions by the key of their person; "President Lula" is "President Luiz Inácio Lula da Silva", and who has a name in English is nobody
 * else under what another language makes of it.
 */
function byPerson(mentions: readonly Mention[], local: ReadonlySet<Mention>): Map<string, Mention[]> {
  const named = mentions
    .filter(({ name }) => name !== null)
    .toSorted((a, b) => Number(local.has(a)) - Number(local.has(b)));
  const full = named.filter(({ name }) => wordCount(name!) > 2);
  const people = new Map<string, Mention[]>();
  for (const mention of named) {
    const whole = full.find(({ name }) => isPartOf(mention.name!, name!));
    const written = keyOf((whole ?? mention).name!);
    const known = local.has(mention) ? [...people.keys()].find((other) => isForm(written, other)) : undefined;
    const key = known ?? written;
    if (key.length > 1) people.set(key, [...(people.get(key) ?? []), mention]);
  }
  return people;
}

/**
 * The two who spoke, from the openings of both texts: those whom both name come first, then those with a party and an office.
 *
 * @param complete adds what is known of a person beside the texts
 * @returns one or none where the openings name no more; never two of one party
 * @example
 * findPrincipals([stateOpening, ministryOpening]).map(({ name }) => name); //=> ["John Halloran", "Aram Terzyan"]
 */
export function findPrincipals(
  openings: readonly [Opening, Opening],
  complete: (person: Person) => Person = (person) => person,
): Person[] {
  const mentioned = openings.flatMap((opening) => opening.mentions.filter((mention) => !isCompany(opening, mention)));
  const local = new Set(openings.flatMap(({ isLocal, mentions }) => (isLocal ? mentions : [])));
  const ranked = [...byPerson(mentioned, local)]
    .map(([key, mentions]) => ({ person: complete(toPerson(key, mentions, local)), mentions }))
    .filter(({ person }) => isPerson(person, openings))
    .map(({ person, mentions }) => ({ person, rank: rank(person, mentions, openings) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ person }) => person);
  const [first] = ranked;
  if (!first) return [];
  const second = ranked.slice(1).find(({ party }) => !party || party.name !== first.party?.name);
  return second ? [first, second] : [first];
}
