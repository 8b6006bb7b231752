import { UNSPACED } from "../model/scripts";

/** A word of a text as the search sees it. */
export interface SearchWord {
  /** Folded: small letters without marks. */
  word: string;
  /** Where it is in the text, in UTF-16 code units. */
  start: number;
  end: number;
}

const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Without borders between words each character is a word, and several are a phrase. */
const BY_CHARACTER = new RegExp(`[${UNSPACED}]\\p{M}*|[^${UNSPACED}]+`, "gu");

/** Letters that no decomposition turns into plain ones, and letters that are written in several ways. */
const LETTERS: Record<string, string> = {
  ə: "e",
  ı: "i",
  ß: "ss",
  ł: "l",
  đ: "d",
  ð: "d",
  ø: "o",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ħ: "h",
  ى: "ي",
  ة: "ه",
  ک: "ك",
  ی: "ي",
  ٱ: "ا",
  ـ: "",
};
const OWN_LETTERS = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");

/** Of most words only the case is folded: normalising them as any other takes four times as long. */
const PLAIN = /^[a-zA-Z0-9]+$/;

/** Lower case, with Turkic İ and ı as i. */
const fold = (run: string): string =>
  run
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(OWN_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .normalize("NFC");

/**
 * The words of a text, folded, so that "Ərdoğan" is found by "erdogan": marks and the size of letters are left out, ə is e, forms of one
 * Arabic letter are one. Chinese, Japanese, Korean and Thai are taken apart into characters.
 *
 * @param text any text
 * @returns in their order, each once it is asked for; it never throws
 * @example
 * readSearchWords("Ərdoğan 王毅").next().value; //=> { word: "erdogan", start: 0, end: 7 }
 */
export function* readSearchWords(text: string): Generator<SearchWord> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (PLAIN.test(run)) {
      yield { word: run.toLowerCase(), start: index, end: index + run.length };
      continue;
    }
    for (const piece of run.matchAll(BY_CHARACTER)) {
      const start = index + piece.index;
      const word = fold(piece[0]);
      if (word !== "") yield { word, start, end: start + piece[0].length };
    }
  }
}

/**
 * All words of a text, as `readSearchWords` reads them.
 *
 * @example
 * searchWordsOf("Ərdoğan 王毅").map(({ word }) => word); //=> ["erdogan", "王", "毅"]
 */
export const searchWordsOf = (text: string): SearchWord[] => [...readSearchWords(text)];

/**
 * A text as the index stores it.
 *
 * @example
 * foldText("The Côte-d’Or"); //=> "the cote d or"
 */
export const foldText = (text: string): string =>
  searchWordsOf(text)
    .map(({ word }) => word)
    .join(" ");
