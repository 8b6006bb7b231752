import type { FaultReport } from "../exchange/library/read-library";
import type { PlacedFault } from "../exchange/library/source";
import { MAX_UPLOAD_SIZE } from "../schema/library";
import { count, inWords, notWritten } from "./names";
import type { Imported } from "../model/library";

/** "call 2030-01-02-marenov-ilves, readouts[0].text: The text is missing." */
export const describePlacedFault = ({ place, message }: PlacedFault): string =>
  place === "" ? message : `${place}: ${message}`;

/** How many faults there are, and that nothing was stored. */
export function describeTotal({ shown, total }: FaultReport): string {
  const found = `Nothing was imported: ${count(total, "fault")} found`;
  return total > shown.length ? `${found}, of which ${shown.length} are shown.` : `${found}.`;
}

type Besides = Pick<Imported, "judgements" | "notes" | "snapshots">;

/** What a library may hold beside its calls; what it has none of is not told. */
function countBesides({ judgements, notes, snapshots }: Besides): string[] {
  const counted = [
    [judgements, "judgement"],
    [notes, "note"],
    [snapshots, "snapshot"],
  ] as const;
  return counted.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun));
}

/**
 * What an import brought in.
 *
 * @example
 * describeImported({ calls: 1, readouts: 2, revisions: 3, snapshots: 0, judgements: 0, notes: 0 });
 * //=> "Imported 1 call with 2 readouts and 3 revisions."
 */
export function describeImported({ calls, readouts, revisions, ...rest }: Imported): string {
  const of = [count(readouts, "readout"), count(revisions, "revision"), ...countBesides(rest)];
  return `Imported ${count(calls, "call")} with ${inWords(of)}.`;
}

/**
 * What an export as CSV leaves out, where there is something.
 *
 * @example
 * describeLeftOut({ judgements: 3, notes: 1, snapshots: 0 });
 * //=> "CSV leaves out 3 judgements and 1 note: take JSON for a full copy."
 */
export function describeLeftOut(besides: Besides): string | null {
  const left = countBesides(besides);
  return left.length > 0 ? `CSV leaves out ${inWords(left)}: take JSON for a full copy.` : null;
}

const BYTES_PER_MEGABYTE = 1024 ** 2;

/** Bytes in whole megabytes: "100 MB". */
export const inMegabytes = (bytes: number): string => `${Math.floor(bytes / BYTES_PER_MEGABYTE)} MB`;

/** Why an upload was not even read. */
export const UPLOAD_FAULTS = {
  noFile: "Choose a file first.",
  tooLarge: `The file is larger than ${inMegabytes(MAX_UPLOAD_SIZE)}. Larger ones are imported by npm run import, on the computer that Parallax runs on.`,
  unknownFormat: "The name of the file must end in .json or .csv.",
  notWritten: notWritten("imported"),
};
