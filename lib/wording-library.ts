import type { Imported } from "./data/library-import";
import type { FaultReport } from "./exchange/read-library";
import type { PlacedFault } from "./exchange/source";
import { MAX_UPLOAD_SIZE } from "./schema/library";
import { count, inWords } from "./wording";

/** "call 2030-01-02-marenov-ilves, readouts[0].text: The text is missing." */
export const describePlacedFault = ({ place, message }: PlacedFault): string =>
  place === "" ? message : `${place}: ${message}`;

/** How many faults there are, and that nothing was stored. */
export function describeTotal({ shown, total }: FaultReport): string {
  const found = `Nothing was imported: ${count(total, "fault")} found`;
  return total > shown.length ? `${found}, of which ${shown.length} are shown.` : `${found}.`;
}

/**
 * What an import brought in.
 *
 * @example
 * describeImported({ calls: 1, readouts: 2, revisions: 3, snapshots: 0 });
 * //=> "Imported 1 call with 2 readouts and 3 revisions."
 */
export function describeImported({ calls, readouts, revisions, snapshots }: Imported): string {
  const of = [count(readouts, "readout"), count(revisions, "revision")];
  if (snapshots > 0) of.push(count(snapshots, "snapshot"));
  return `Imported ${count(calls, "call")} with ${inWords(of)}.`;
}

const BYTES_PER_MEGABYTE = 1024 ** 2;

/** Bytes in whole megabytes: "100 MB". */
export const inMegabytes = (bytes: number): string => `${Math.floor(bytes / BYTES_PER_MEGABYTE)} MB`;

/** Why an upload was not even read. */
export const UPLOAD_FAULTS = {
  noFile: "Choose a file first.",
  tooLarge: `The file is larger than ${inMegabytes(MAX_UPLOAD_SIZE)}. Larger ones are imported by npm run import, on the computer that Parallax runs on.`,
  unknownFormat: "The name of the file must end in .json or .csv.",
  notWritten: "The database could not be written, and nothing was imported. Try again in a minute.",
};
