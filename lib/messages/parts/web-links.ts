import { LinkifyIt } from "linkify-it";
import { webUrl } from "../../addresses/web-address";

/** A stretch of a note: a web address that may be followed, or the words between two. */
interface NotePiece {
  text: string;
  /** Where the stretch leads, in its canonical spelling; null for words. */
  address: string | null;
}

/** Only what says that it is an address is one: "example.com" may be a name, and "//" may be anything. */
const finder = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  .add("ftp:", null)
  .add("mailto:", null)
  .add("//", null);

/** Quotation marks, and bidirectional control characters: no address holds one as it is, and each ends the address before it. */
const NOT_IN_ADDRESSES = /[“”„«»\u202a-\u202e\u2066-\u2069]/g;

const words = (text: string): NotePiece[] => (text === "" ? [] : [{ text, address: null }]);

/**
 * Cuts a note at the web addresses in it, http and https only. Nothing is lost: joined in order, the pieces are the note. What ends a
 * sentence, or closes a bracket that the address did not open, is not part of an address.
 *
 * @example
 * cutNote("See https://example.org/a.");
 * //=> [{ text: "See ", address: null }, { text: "https://example.org/a", address: "https://example.org/a" }, { text: ".", address: null }]
 */
export function cutNote(text: string): NotePiece[] {
  // One for one, so that offsets stay right.
  const found = finder.match(text.replace(NOT_IN_ADDRESSES, " ")) ?? [];
  const pieces = found.flatMap(({ raw, index, lastIndex }, at) => [
    ...words(text.slice(found[at - 1]?.lastIndex ?? 0, index)),
    { text: text.slice(index, lastIndex), address: webUrl(raw) },
  ]);
  return [...pieces, ...words(text.slice(found.at(-1)?.lastIndex ?? 0))];
}
