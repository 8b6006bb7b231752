/**
 * The address of the form for a new note.
 *
 * @param left offsets of passages as forms send them: "0-26 31-58"; nothing on either side is a note on the comparison
 * @example
 * newNotePath({ pair: "a:b@1..a:c@1", left: "0-26", right: "", author: "" });
 * //=> "/notes/new?pair=a%3Ab%401..a%3Ac%401&left=0-26"
 */
export function newNotePath(note: { pair: string; left: string; right: string; author: string }): string {
  const { pair, left, right, author } = note;
  const given = Object.entries({ pair, left, right, author }).filter(([, value]) => value !== "");
  return `/notes/new?${new URLSearchParams(given)}`;
}
