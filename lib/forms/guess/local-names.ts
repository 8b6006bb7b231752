import type { Directory } from "../../article/offices";
import type { PartyWords } from "../../article/parties";

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

/** A name where it begins a word, with what endings make of it. */
const patternOf = (stem: string, language: string): RegExp => {
  const literal = stem.replace(SPECIAL, String.raw`\$&`);
  return isUnspaced(language)
    ? new RegExp(literal, "gu")
    : new RegExp(`(?<!\\p{L})${literal}\\p{L}{0,${LONGEST_ENDING}}(?!\\p{L})`, "gu");
};

/** Each party by the stems of its names in a language, long and short, by Unicode's data: "Estados Unidos", "EUA". */
function stemsIn(language: string, { partiesByForm }: Directory): Map<string, PartyWords> {
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
    for (const { index, 0: match } of folded.matchAll(patternOf(stem, language)))
      // Nigeria, and not Niger with an ending.
      if (stem.length > (found.get(index)?.stem ?? 0))
        found.set(index, { start: index, length: match.length, party, stem: stem.length });
  const ordered = [...found.values()].toSorted((a, b) => a.start - b.start);
  return ordered.filter(({ start }, i) => ordered.slice(0, i).every((before) => before.start + before.length <= start));
}

/**
 * The parties that a text names in its own language, where that is another than English.
 *
 * @param language BCP 47
 * @returns each once, in no order; adjectives are not known
 * @example
 * partiesNamedIn("O presidente dos Estados Unidos ligou.", "pt", directory).map(({ name }) => name); //=> ["United States"]
 */
export function partiesNamedIn(text: string, language: string, directory: Directory): PartyWords[] {
  const folded = plain(text);
  const found = new Map<number, { party: PartyWords; length: number }>();
  for (const [stem, party] of stemsIn(language, directory))
    for (const { index } of folded.matchAll(patternOf(stem, language)))
      // Nigeria, and not Niger with an ending.
      if (stem.length > (found.get(index)?.length ?? 0)) found.set(index, { party, length: stem.length });
  return [...new Set([...found.values()].map(({ party }) => party))];
}
