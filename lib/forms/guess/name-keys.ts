import anyAscii from "any-ascii";
import { familyName } from "../family-name";

/**
 * A text in plain letters, with one for those that languages write for one sound: "Netanyahu" and "Netanjahu".
 *
 * @example
 * toPlain("Netanjahu"); //=> "netanyahu"
 */
export const toPlain = (text: string) => anyAscii(text).toLowerCase().replace(/j/g, "y").replace(/w/g, "v");

/** Before an Arabic name, in plain letters. */
const ARTICLE = /^(?:(?:al|el)[- ]|(?:an|ar|as|ash|at|az)-)/;

/**
 * The family name of a person in plain letters, without what spellings differ in: "Zelenskyy" and "Zelensky" are one, and so are "El-Masri"
 * and "Al Masri".
 *
 * @example
 * keyOf("Volodymyr Zelenskyy"); //=> "zelensky"
 */
export const keyOf = (name: string) =>
  toPlain(familyName(name))
    .replace(ARTICLE, "")
    .replace(/[^a-z]/g, "")
    .replace(/(?:iy|yy|ii|ij|i)$/, "y");

/** The consonants of a plain name by their sounds: other languages spell them in their own way, and put vowels and endings to them. */
const bonesOf = (key: string) =>
  key
    .replace(/tsch|sch|sh|ts|cz|z/g, "s")
    .replace(/ph/g, "f")
    .replace(/ck|ch|kh|c|q/g, "k")
    .replace(/x/g, "ks")
    .replace(/[aeiouyh]/g, "")
    .replace(/(.)\1+/g, "$1");

/** What an ending may add, in consonants, and how few of them make a name. */
const LONGEST_ENDING = 2;
const FEWEST_BONES = 3;

/**
 * Whether a name is another as a language with endings writes it: "Макроном" is Macron.
 *
 * @param written the key of the name as it is written
 * @example
 * isForm(keyOf("Макроном"), keyOf("Macron")); //=> true
 */
export function isForm(written: string, key: string): boolean {
  const [longer, bones] = [bonesOf(written), bonesOf(key)];
  const isLike = bones.length >= FEWEST_BONES || (bones.length > 0 && written.slice(0, 3) === key.slice(0, 3));
  return isLike && longer.startsWith(bones) && longer.length - bones.length <= LONGEST_ENDING;
}
