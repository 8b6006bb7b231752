import type { BoilerplateKind } from "../../model/comparisons/comparison";
import { derive, type PageWords, type Resources } from "../../model/resources";

/** Longer lines say more than what page it is; in UTF-16 code units. */
const LONGEST_LINE = 160;
/** The most words in a row that may be a place or an office which the data do not have, beside words which they have. */
const MOST_WORDS_OF_NAME = 3;
/** In a script without capitals any word may be a name, so a line may have only this many of them. */
const MOST_WITHOUT_CAPITALS = 2;

/** "34", "112/26", "445-05-03-2026" */
const NUMBER = String.raw`\p{Nd}+(?:[/.–-]\p{Nd}+)*`;
/** The number that an office gives a document, with a slash in it: "SG/SM/22045", "PR 112/26". */
const CODE = new RegExp(
  String.raw`(?=\S*(?:\s\S*)?/)\p{Lu}{2,10}(?:[/.-]\p{Lu}{1,10}){0,2}[\s/.-]{0,2}${NUMBER}(?!\p{L})`,
  "uy",
);
const ERAS = "令和|平成|昭和|民国";
const CLOCK = String.raw`\p{Nd}{1,2}(?:[:.h]\p{Nd}{2}(?::\p{Nd}{2})?|\s?h)(?:\s?[ap]\.?\s?m\.?)?(?:\s?(?:GMT|UTC)[+-]\p{Nd}{1,2})?`;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const SEPARATORS = /(?:(?!№)[\s\p{P}\p{S}])+/uy;
const WORD = /[\p{L}\p{M}\p{N}'’-]+/uy;
const ENDS_SENTENCE = /[.!?…。！？۔؟।]["'”’»)\]]*$/u;

/** What a piece of a line is. A line is recognised by its kind, number, date or a whole phrase; the others may only accompany these. */
type Piece = "kind" | "numbered" | "number" | "whole" | "date" | "published" | "office" | "name" | "join" | "figures";
const KINDS: Readonly<Record<keyof PageWords, Piece | null>> = {
  kinds: "kind",
  numbered: "numbered",
  numbers: null,
  published: "published",
  releases: "whole",
  ends: "whole",
  labels: "whole",
  page: "whole",
  offices: "office",
  months: null,
  joins: "join",
};

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]");
/** With one letter for all four of I, i, İ and ı, which Turkish tells apart; every letter keeps its place. */
const withOneI = (words: string) => words.replace(/[Iİı]/g, "i");
const longestFirst = (phrases: readonly string[]) =>
  phrases.toSorted((a, b) => b.length - a.length).map((phrase) => escaped(phrase).replaceAll(" ", String.raw`\s+`));

/**
 * A pattern of alternatives, the longest first. They end where a word ends, unless their script has no spaces. The lookahead for this is
 * written once: a pattern that repeats it after each of some hundred phrases takes seconds to compile.
 */
function anyOf(phrases: readonly string[], notFollowedBy = String.raw`[\p{L}\p{M}]`): string {
  const [unspaced, spaced] = [
    [...new Set(phrases)].filter((one) => UNSPACED.test(one)),
    [...new Set(phrases)].filter((one) => !UNSPACED.test(one)),
  ];
  return [
    ...(spaced.length > 0 ? [`(?:${longestFirst(spaced).join("|")})(?!${notFollowedBy})`] : []),
    ...longestFirst(unspaced),
  ].join("|");
}

/** The patterns of the pieces of such lines, in all languages. */
const piecesOf = derive(({ pageLines }) => {
  const languages = Object.values(pageLines);
  const all = (list: keyof PageWords) => languages.flatMap((words) => words[list].map(withOneI));
  const month = `(?:${anyOf(all("months"))})`;
  const joins = `(?:\\s*(?:${anyOf(all("joins"))})\\.?)?`;
  const sticky = (source: string) => new RegExp(source, "iuy");
  const between = String.raw`[\s.,/-]*`;
  const year = String.raw`(?:\p{Nd}{4})(?!\p{Nd})`;
  const day = String.raw`\p{Nd}{1,2}(?:st|nd|rd|th|er|º|°)?`;
  const dates = [
    `${day}\\.?${joins}${between}${month}(?:${between}${joins}${between}${year})?`,
    `${month}${between}(?:${day}(?:${joins}${between}${year})?(?!\\p{Nd})|${year})`,
    String.raw`\p{Nd}{4}[-./]\p{Nd}{1,2}[-./]\p{Nd}{1,2}(?!\p{Nd})`,
    String.raw`\p{Nd}{1,2}[-./]\p{Nd}{1,2}[-./](?:\p{Nd}{4}|\p{Nd}{2})(?!\p{Nd})`,
    String.raw`(?:(?:${ERAS})\s?\p{Nd}{1,2}|\p{Nd}{4})\s?[年년]\s?\p{Nd}{1,2}\s?[月월]\s?\p{Nd}{1,2}\s?[日일]`,
  ];
  const numbers = `(?:${anyOf(all("numbers"), String.raw`\p{L}`)})[\\s.:°º]*(?:\\p{Lu}{1,4}[/-])?${NUMBER}(?:\\p{Lu}(?!\\p{L}))?`;
  const phrases = (Object.keys(KINDS) as (keyof PageWords)[]).flatMap((list): [Piece, RegExp][] => {
    const piece = KINDS[list];
    return piece ? [[piece, sticky(anyOf(all(list)))]] : [];
  });
  const others: [Piece, RegExp][] = [
    ["date", sticky(`(?:${dates.join("|")})`)],
    ["join", sticky(CLOCK)],
    ["number", sticky(String.raw`(?:${numbers}|第\s?\p{Nd}+\s?[号號期]|제?\s?\p{Nd}+\s?호)`)],
  ];
  return [...others, ...phrases, ["figures", sticky(NUMBER)] as [Piece, RegExp]];
});

/** Labels such as "Source: …" and "Press contact: …": whatever follows is not for readers of the readout. */
const labelOf = derive(({ pageLines }) => {
  const labels = Object.values(pageLines).flatMap((words) => words.labels.map(withOneI));
  return new RegExp(`^(?:${anyOf(labels)})\\s*[:：]`, "iu");
});

/** Where a sticky pattern that is tried at a place of a line ends. */
function endOf(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(line)?.[0].length ?? 0);
}

interface Found {
  piece: Piece;
  end: number;
}

/** The office's number (`CODE`) that begins at a place of a line, in capitals only. */
function codeAt(line: string, at: number): Found | null {
  const end = endOf(CODE, line, at);
  return end > at ? { piece: "number", end } : null;
}

/** The longest piece that begins at a place of a line. */
function pieceAt(line: string, at: number, pieces: readonly [Piece, RegExp][]): Found | null {
  let longest: Found | null = null;
  for (const [piece, pattern] of pieces) {
    const end = endOf(pattern, line, at);
    if (end > (longest?.end ?? at)) longest = { piece, end };
  }
  return longest;
}

/**
 * Tells whether a passage only says what kind of page it is on, the page's number, when it was published, or that it ends. Pages in every
 * language have such lines. All of the passage must be such words.
 *
 * @param words the passage, in one line
 * @param isAbove whether it is above the text, where a place or an office may accompany those words
 * @param resources the words come from `page-lines.json`; those of all languages are looked for
 * @returns null for anything else; it never throws
 * @example
 * pageLineKind("Press release no. 12", false, resources);             //=> "page"
 * pageLineKind("Publicado el 5 de marzo de 2026", false, resources);  //=> "dateline"
 * pageLineKind("Published figures show growth", false, resources);    //=> null
 */
export function pageLineKind(words: string, isAbove: boolean, resources: Resources): BoilerplateKind | null {
  if (words.length > LONGEST_LINE) return null;
  const line = withOneI(words);
  if (labelOf(resources).test(line)) return "page";
  const pieces = piecesOf(resources);
  const found = new Set<Piece>();
  let [named, uncased, names] = [0, 0, 0];
  for (let at = endOf(SEPARATORS, words, 0); at < words.length; at = endOf(SEPARATORS, words, at)) {
    const next = pieceAt(line, at, pieces) ?? codeAt(words, at);
    if (next) {
      found.add(next.piece);
      if (next.piece !== "join") named = 0;
      at = next.end;
      continue;
    }
    const end = endOf(WORD, words, at);
    // A name beside them is capitalised: "Madrid", not "condemned".
    const word = words.slice(at, end);
    const mayBeName = /^\p{Lu}/u.test(word) || (/^\p{Lo}/u.test(word) && !UNSPACED.test(word));
    if (end === at || !isAbove || !mayBeName || ++named > MOST_WORDS_OF_NAME) return null;
    if (/^\p{Lo}/u.test(word) && ++uncased > MOST_WITHOUT_CAPITALS) return null;
    found.add("name");
    names += 1;
    at = end;
  }
  const isKind = found.has("kind") || (found.has("numbered") && (found.has("number") || found.has("figures")));
  if ((found.has("figures") && !isKind && !found.has("whole")) || (found.has("numbered") && !isKind)) return null;
  if (uncased > 0 && !found.has("date")) return null;
  // "Agreement No. 34" is something that the text is about.
  // "Cancillería de Ostania". With more names beside an office, the line may say what the office does.
  const isOfSomebody = found.has("office") && found.has("join") && names === 1 && found.size === 3;
  if (found.has("name") && ((!isKind && !found.has("date") && !isOfSomebody) || ENDS_SENTENCE.test(words))) return null;
  if (found.has("whole")) return "page";
  if (found.has("date")) return "dateline";
  const isOffice = isOfSomebody || (found.size === 1 && found.has("office"));
  return isKind || found.has("number") || (isOffice && !ENDS_SENTENCE.test(words)) ? "page" : null;
}
