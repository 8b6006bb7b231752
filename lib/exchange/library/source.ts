import type { PlacedFault } from "../../model/library/library";

/** Where something is in a library: `["calls", 0, "readouts", 1, "text"]`. Numbers count from 0. */
export type Path = (string | number)[];

/** Lists whose items are named in a report; paths of faults are relative to the item. */
export const ITEM_NAMES: Record<string, string> = { calls: "call", judgements: "judgement", notes: "note" };

/** A fault of a file, before its line is looked up. */
export interface Fault {
  path: Path;
  message: string;
}

/** The lists of the outermost object, in the order in which they are written. */
export const LISTS = ["parties", "issuers", "calls", "snapshots", "judgements", "notes"] as const;

export type ListName = (typeof LISTS)[number];

/** One item of one list, as the parser found it. */
export interface SourceItem {
  list: ListName;
  /** From 0. */
  index: number;
  value: unknown;
  /** Faults that the parser saw and that the value does not show. */
  faults: Fault[];
  /** The bytes of the file that are read so far. */
  readBytes: number;
}

/** A file that can be read item by item, repeatedly. */
export interface Source {
  /** Bytes. */
  size: number;
  /**
   * All items, in the order of the file.
   *
   * @returns the other values of the outermost object, with empty lists in place of those whose items were passed on; or why the file
   *   cannot be read further
   */
  items(): Generator<SourceItem, { envelope: Record<string, unknown> } | Refused>;
  /**
   * The lines of some paths, from 1: each that of the nearest existing part. Asked for all at once, because it means reading the file
   * again.
   */
  linesOf(paths: Path[]): number[];
  /** The name of the place within its item in this format: "readouts[0].text", "column text"; empty for a whole call. */
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
 * The line of an offset.
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
