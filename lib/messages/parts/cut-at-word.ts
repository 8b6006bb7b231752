const CLUSTERS = new Intl.Segmenter("und", { granularity: "grapheme" });
const WORDS = new Intl.Segmenter("und", { granularity: "word" });

/** The sign that text follows. */
const LEADING_ON = /[\s\p{Ps}\p{Pi}\p{Pd},;:،؛、，；：]+$/u;

/** The last border at or before a position in a text. */
const lastBorder = (segmenter: Intl.Segmenter, text: string, place: number): number =>
  segmenter.segment(text).containing(place)!.index;

/**
 * The beginning of a text, cut between words, with an ellipsis where it goes on. Scripts without spaces have words too; what is a single
 * word is cut between characters as a reader sees them.
 *
 * @param longest what is left, in UTF-16 code units; the ellipsis comes after it
 * @example
 * cutAtWord("The ministers condemned the attack.", 20); //=> "The ministers…"
 * cutAtWord("They met.", 20);                           //=> "They met."
 */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // A little more text, so that the last border is one of the whole text.
  const near = text.slice(0, longest + 64);
  const border = lastBorder(WORDS, near, longest);
  const words = near.slice(0, border).replace(LEADING_ON, "");
  return `${words || near.slice(0, lastBorder(CLUSTERS, near, longest))}…`;
}
