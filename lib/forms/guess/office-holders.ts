import type { Directory } from "../../article/offices";
import holders from "../../resources/office-holders.json";
import { isForm, keyOf, toPlain } from "./name-keys";
import type { Mention } from "./mentions";
import type { Person } from "./people";

/** Somebody who held an office from one month to another, ISO 8601. */
interface Holder {
  name: string;
  party: string;
  office: string;
  from: string;
  until?: string;
  /** The name in other scripts. */
  also?: readonly string[];
}

const HOLDERS: readonly (Holder & { key: string })[] = (holders as Holder[]).map((holder) => ({
  ...holder,
  key: keyOf(holder.name),
}));

/** Offices that states call by several names. */
const SAME: Readonly<Record<string, string>> = {
  chancellor: "prime-minister",
  "foreign-secretary": "foreign-minister",
  "secretary-of-war": "defence-minister",
};
const sameOffice = (a: string, b: string) => (SAME[a] ?? a) === (SAME[b] ?? b);
/** A crown prince or a foreign minister may be called by the other office that they have. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  "crown-prince": "prime-minister",
  "foreign-minister": "prime-minister",
};

const isInOffice = ({ from, until }: Holder, date: string | null) =>
  date === null || date === "" || (from <= date.slice(0, 7) && (!until || date.slice(0, 7) <= until));

/** Forms are kept without hyphens: "Timor Leste". */
const partyOf = ({ party }: Holder, { partiesByForm }: Directory) =>
  partiesByForm.get(party.replace(/-/g, " ")) ?? null;

const isLatin = (name: string) => /\p{Script=Latin}/u.test(name);
const wordsOf = (name: string) => name.split(/[\s.]+/).filter(Boolean);
/** Without "de" and "bin". */
const capitalisedIn = (name: string) => wordsOf(name).filter((word) => /^\p{Lu}/u.test(word));

/** Whether two full names can be one person's: some given name begins with the same letter. A family name alone goes with any. */
function canBe(name: string, holder: string, key: string): boolean {
  const given = capitalisedIn(name).filter((word) => keyOf(word) !== key);
  const initials = new Set(wordsOf(holder).map((word) => toPlain(word)[0]));
  return given.length === 0 || given.some((word) => initials.has(toPlain(word)[0]));
}

function isOne(person: Person, holder: (typeof HOLDERS)[number], date: string | null): boolean {
  const { name, key, party, office, title, isForeign } = person;
  if (!isInOffice(holder, date)) return false;
  // A headline puts "UAE President, Ilves" side by side: whoever has the whole name and the office is of the party that the list has.
  if (office && sameOffice(office, holder.office) && toPlain(name) === toPlain(holder.name)) return true;
  const isNamed = isLatin(name)
    ? (key === holder.key || (isForeign && isForm(key, holder.key))) && canBe(name, holder.name, key)
    : isForm(key, holder.key) || (holder.also ?? []).some((form) => name.includes(form));
  if (!isNamed || (party && party.name !== holder.party)) return false;
  if (office) return sameOffice(office, holder.office) || (party !== null && ALSO_CALLED[holder.office] === office);
  // Of a deputy or an envoy the list says nothing.
  if (title) return false;
  return party !== null || (capitalisedIn(name).length > 1 && isLatin(name));
}

/** "S.V. Lavrov", "Putin", "Путиным": less than the name that English texts give. */
const isShort = (name: string) => !isLatin(name) || wordsOf(name).filter((word) => word.length > 1).length < 2;

/**
 * A person with what the list of office holders says of them: the country or the office that the texts leave open, and the whole name
 * where they have half of it or have it in another script.
 *
 * @param date the day of the call, ISO 8601; null where it is not known
 * @returns the same where the list has nobody who held that office then, or several
 * @example
 * completeByList({ name: "Blinken", office: "foreign-minister", party: null, … }, "2024-04-03", directory).party?.name; //=> "United States"
 */
export function completeByList(person: Person, date: string | null, directory: Directory): Person {
  const found = HOLDERS.filter((holder) => isOne(person, holder, date));
  const [first] = found;
  if (!first || found.some(({ name, party }) => name !== first.name || party !== first.party)) return person;
  const offices = new Set(found.map(({ office }) => office));
  return {
    ...person,
    key: first.key,
    name: person.isForeign || isShort(person.name) ? first.name : person.name,
    party: partyOf(first, directory) ?? person.party,
    office: person.office ?? (offices.size === 1 ? first.office : null),
    aliases: first.also ?? [],
  };
}

/** Where a text names a holder: by the whole name, or by one in its script. */
function placeIn(text: string, { name, also = [] }: Holder): number {
  const places = [name, ...also].map((form) => text.indexOf(form)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/**
 * The office holders whom a text in another language names, as if it named them in English.
 *
 * @param text its title and first sentence
 * @param date the day of the call, ISO 8601; null where it is not known
 * @example
 * holdersIn("习近平同美国总统拜登通电话", "2024-04-02", directory).map(({ name }) => name); //=> ["Xi Jinping", "Joe Biden"]
 */
export function holdersIn(text: string, date: string | null, directory: Directory): Mention[] {
  const named = HOLDERS.filter((holder) => isInOffice(holder, date)).flatMap((holder) => {
    const start = placeIn(text, holder);
    return start < 0 ? [] : [{ holder, start }];
  });
  const isAnothers = ({ holder }: (typeof named)[number]) =>
    named.some(({ holder: { name, office } }) => name === holder.name && office !== holder.office);
  return named
    .map((found): Mention => {
      const { holder, start } = found;
      return {
        name: holder.name,
        office: isAnothers(found) ? null : holder.office,
        title: null,
        party: partyOf(holder, directory),
        defaultParty: null,
        deputyOf: null,
        start,
        isListed: true,
      };
    })
    .toSorted((a, b) => a.start - b.start);
}
