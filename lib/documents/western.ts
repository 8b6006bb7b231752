/** The characters of windows-1252 at 0x80 to 0x9f, where Latin-1 has control characters; five places are empty. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Decodes windows-1252. TextDecoder of Node 20 decodes it as Latin-1, which loses quotation marks and dashes.
 *
 * @example
 * decodeWestern(new Uint8Array([0x93, 0x48, 0x69, 0x94])); //=> "“Hi”"
 */
export const decodeWestern = (bytes: Uint8Array): string =>
  new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => FROM_80[letter.charCodeAt(0) - 0x80]!);
