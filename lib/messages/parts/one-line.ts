/**
 * A text for where there is one line: every run of white space becomes one space.
 *
 * @example
 * inOneLine("Looked\n twice. "); //=> "Looked twice."
 */
export const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
