import { numeral, say, type Message } from "../parts/message";

// Apart from the other messages of the library: it is shown in the browser too.

/** The form that imports a file. */
export const UPLOAD = {
  title: "Import calls",
  file: "File",
  send: "Import",
  sending: "Importing…",
};

/**
 * Where in a file a fault is.
 *
 * @param line from 1
 * @example
 * toText(faultLine(12)); //=> "Line 12"
 */
export const faultLine = (line: number): Message => say`Line ${numeral(line)}`;
