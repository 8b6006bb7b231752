import type { Span } from "../../model/comparisons/comparison";
import { SPACELESS } from "../../model/scripts";

/** Characters that people and programs use for one another. */
const TYPOGRAPHY: [RegExp, string][] = [
  [/[‘’‚‛′ʼ`´]/u, "'"],
  [/[“”„‟″«»]/u, '"'],
  [/[‐‑‒–—―−]/u, "-"],
  [/…/u, "..."],
  // Soft hyphens, zero-width characters and direction marks are invisible.
  [/\p{Cf}/u, ""],
  [/\s/u, " "],
];

function foldCharacter(character: string): string {
  for (const [pattern, plain] of TYPOGRAPHY) if (pattern.test(character)) return plain;
  return character.normalize("NFKC").toLowerCase();
}

interface Folded {
  text: string;
  /** For each UTF-16 code unit of `text`, the stretch of the original it stands for. */
  origins: Span[];
}

function fold(original: string): Folded {
  let text = "";
  const origins: Span[] = [];
  let at = 0;
  for (const character of original) {
    const plain = foldCharacter(character);
    const isSecondSpace = plain === " " && (text === "" || text.endsWith(" "));
    if (!isSecondSpace) {
      text += plain;
      for (let i = 0; i < plain.length; i++) origins.push({ start: at, end: at + character.length });
    }
    at += character.length;
  }
  return { text, origins };
}

/** Scripts without spaces between words, where any character may begin or end a quotation. */
const SPACELESS_CHARACTER = new RegExp(`[${SPACELESS}]`, "u");
const WORD = /[\p{L}\p{N}\p{M}]/u;

/** Whether a position is inside a word: "art" is not a word of "party". */
const isInsideWord = (text: string, at: number) => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  return WORD.test(before) && WORD.test(after) && !SPACELESS_CHARACTER.test(before + after);
};

/** A model that shortens a quotation marks the gap. Each piece must occur, in order. */
const ELLIPSIS = /\s*(?:\[?\s*(?:…|\.{3})\s*\]?)\s*/u;
/** Marks that a model puts around quoted words. */
const EDGES = /^[\s"'“”‘’«».,;:]+|[\s"'“”‘’«».,;:]+$/gu;
/** The least length of a piece that proves anything, in letters and digits. */
const LEAST = 2;

function findPiece({ text, origins }: Folded, piece: string, from: number): { span: Span; to: number } | null {
  for (let at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
    const to = at + piece.length;
    if (!isInsideWord(text, at) && !isInsideWord(text, to))
      return { span: { start: origins[at]!.start, end: origins[to - 1]!.end }, to };
  }
  return null;
}

/**
 * Finds quoted words in a text. White space, case, quotation marks, dashes, ligatures and invisible characters may differ; words and their
 * order may not. What is shown is cut from the text by the offsets found, never taken from the quotation.
 *
 * @returns where the words are, UTF-16 code units of `text`: one stretch, or more where the quotation has "…" in it; null when they
 *   are not there, or are too few to prove anything
 * @example
 * findQuotation("They “agreed” to meet.", '"Agreed" to'); //=> [{ start: 6, end: 16 }]
 * findQuotation("They agreed to meet.", "refused to meet"); //=> null
 */
export function findQuotation(text: string, quotation: string): Span[] | null {
  const folded = fold(text);
  const spans: Span[] = [];
  let from = 0;
  const pieces = quotation.normalize("NFC").split(ELLIPSIS);
  for (const piece of pieces.map((given) => fold(given.replace(EDGES, "")).text.trim())) {
    if (piece === "") continue;
    if ((piece.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < LEAST) return null;
    const found = findPiece(folded, piece, from);
    if (!found) return null;
    spans.push(found.span);
    from = found.to;
  }
  return spans.length > 0 ? spans : null;
}
