import type { Directory } from "../../article/offices";
import type { PartyWords } from "../../article/parties";
import lists from "../../resources/local-offices.json";

/** Stems of adjectives as patterns, by language, each with its party. */
export const ADJECTIVES: Readonly<Record<string, Readonly<Record<string, string>>>> = lists.adjectives;

/**
 * An adjective with its endings.
 *
 * @example
 * adjectiveOf("russisch").test("mit dem russischen Amtskollegen"); //=> true
 */
export const adjectiveOf = (stem: string) => new RegExp(`(?<!\\p{L})(?:${stem})\\p{Ll}{0,3}(?!\\p{L})`, "gu");

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const CODES = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
const REGIONS = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;
/** How many letters endings may add to a name, or to what is left of it without its last vowel. */
const LONGEST_ENDING = 4;

/** Without accents, which texts write now and then and leave out at other times. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

/** What is left of a name where endings change it: "Бразили", of "Бразилией". */
const stemOf = (name: string) => (name.length > 4 ? name.replace(/[aeiouаяеиоуыюэ]$/iu, "") : name);

/** In Chinese and Japanese no space parts a name from what follows. */
const isUnspaced = (language: string) => /^(?:zh|ja|th|lo|km|my)\b/.test(language);

/** Where a name begins a word of a text, with what endings make of it. Most names are in no text, and need no pattern. */
function placesOf(stem: string, language: string, text: string): RegExpExecArray[] {
  if (!text.includes(stem)) return [];
  // "Сирії" is Syria, "Сирілом" somebody.
  const literal = stem.replace(SPECIAL, String.raw`\$&`) + (/[иі]$/u.test(stem) ? "(?![бвгґджзклмнпрстфхцчшщ])" : "");
  const pattern = isUnspaced(language) ? literal : `(?<!\\p{L})${literal}\\p{L}{0,${LONGEST_ENDING}}(?!\\p{L})`;
  return [...text.matchAll(new RegExp(pattern, "gu"))];
}

/** Each party by the stems of its names in a language, long and short, by Unicode's data: "Estados Unidos", "EUA". */
function makeStems(language: string, { partiesByForm }: Directory): Map<string, PartyWords> {
  const names = (["long", "short"] as const).map(
    (style) => new Intl.DisplayNames(language, { type: "region", style, fallback: "none" }),
  );
  const stems = new Map<string, PartyWords>();
  for (const code of CODES) {
    const party = partiesByForm.get(REGIONS.of(code) ?? "");
    for (const list of party ? names : []) {
      const name = list.of(code);
      if (name) stems.set(stemOf(plain(name)), party!);
    }
  }
  return stems;
}

const known = new WeakMap<Directory, Map<string, Map<string, PartyWords>>>();

/** The stems of a language, made once: they take a thousand look-ups. */
function stemsIn(language: string, directory: Directory): Map<string, PartyWords> {
  const ofDirectory = known.get(directory) ?? new Map<string, Map<string, PartyWords>>();
  known.set(directory, ofDirectory);
  const stems = ofDirectory.get(language) ?? makeStems(language, directory);
  ofDirectory.set(language, stems);
  return stems;
}

/** A party where a text names it. */
interface NamedParty {
  /** UTF-16 code units. */
  start: number;
  length: number;
  party: PartyWords;
}

/**
 * Where a text names parties in its own language, in order.
 *
 * @param text in composed letters (NFC)
 * @param language BCP 47
 * @example
 * findParties("O presidente dos Estados Unidos ligou.", "pt", directory)[0]?.start; //=> 18
 */
export function findParties(text: string, language: string, directory: Directory): NamedParty[] {
  const folded = plain(text);
  // Scripts whose letters come apart have other offsets.
  if (folded.length !== text.length) return [];
  const found = new Map<number, NamedParty & { stem: number }>();
  for (const [stem, party] of stemsIn(language, directory))
    for (const { index, 0: match } of placesOf(stem, language, folded))
      // Nigeria, and not Niger with an ending.
      if (stem.length > (found.get(index)?.stem ?? 0))
        found.set(index, { start: index, length: match.length, party, stem: stem.length });
  const ordered = [...found.values()].toSorted((a, b) => a.start - b.start);
  return ordered.filter(({ start }, i) => ordered.slice(0, i).every((before) => before.start + before.length <= start));
}

/**
 * The parties that a text names in its own language, where that is another than English, also by their adjectives.
 *
 * @param language BCP 47
 * @returns each once, in no order
 * @example
 * partiesNamedIn("O presidente dos Estados Unidos ligou.", "pt", directory).map(({ name }) => name); //=> ["United States"]
 */
export function partiesNamedIn(text: string, language: string, directory: Directory): PartyWords[] {
  const folded = plain(text);
  const found = new Map<number, { party: PartyWords; length: number }>();
  for (const [stem, name] of Object.entries(ADJECTIVES[language] ?? {}))
    for (const { index } of text.matchAll(adjectiveOf(stem)))
      found.set(index, { party: directory.partiesByForm.get(name)!, length: 1 });
  for (const [stem, party] of stemsIn(language, directory))
    for (const { index } of placesOf(stem, language, folded))
      // Nigeria, and not Niger with an ending.
      if (stem.length > (found.get(index)?.length ?? 0)) found.set(index, { party, length: stem.length });
  return [...new Set([...found.values()].map(({ party }) => party))];
}
