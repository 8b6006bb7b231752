/** Where something stands in a library: `["calls", 0, "readouts", 1, "text"]`. Numbers count from 0. */
export type Path = (string | number)[];

/** Lists whose items have a name in a report; the rest of a path is given within its item. */
export const ITEM_NAMES: Record<string, string> = { calls: "call", judgements: "judgement", notes: "note" };

/** A fault of a file, before its line is looked up. */
export interface Fault {
  path: Path;
  message: string;
}

/** A fault as it is reported. */
export interface PlacedFault {
  /** From 1, of the file as an editor shows it. */
  line: number;
  /** "call 2024-04-03-blinken-aliyev, readouts[0].text", "judgement 4, about"; empty for the whole file. */
  place: string;
  message: string;
}

/** What a parser makes of a file: one value, in the shape of the JSON form, and where its parts stand. */
export interface Source {
  value: unknown;
  /** What the parser saw that the value does not show. */
  faults: Fault[];
  /** The lines of some paths, from 1: of the nearest part that is there. Asked for all at once, because it may mean another reading. */
  linesOf(paths: Path[]): number[];
  /** What the place is called in this file, within its item: "readouts[0].text", "column text"; empty for a whole call. */
  nameOf(path: Path): string;
}

/** A file that could not be parsed at all, and why. */
export type Refused = { fault: PlacedFault };

/**
 * A refusal of the whole file.
 *
 * @param line from 1
 * @example
 * refuse("The file is empty."); //=> { fault: { line: 1, place: "", message: "The file is empty." } }
 */
export const refuse = (message: string, line = 1): Refused => ({ fault: { line, place: "", message } });

/**
 * Counts the line on which an offset stands.
 *
 * @param offset in UTF-16 code units
 * @returns from 1
 * @example
 * lineAt("a\nb", 2); //=> 2
 */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}
