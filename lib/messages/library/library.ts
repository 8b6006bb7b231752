import { MAX_UPLOAD_SIZE } from "../../schema/library";
import { notWritten } from "../reviews/command-faults";
import { listMessages, named, plural, say, type Message } from "../parts/message";
import type { FaultReport, Imported, PlacedFault } from "../../model/library/library";
import type { ImportJob, ImportProgress } from "../../model/library/import-jobs";

/**
 * A fault of a file, and where it is.
 *
 * @example
 * toText(describePlacedFault(fault)); //=> "call 2030-01-02-marenov-ilves, readouts[0].text: The text is missing."
 */
export const describePlacedFault = ({ place, message }: PlacedFault): Message =>
  place === "" ? named(message) : say`${named(place)}: ${named(message)}`;

/**
 * How many faults a file has, and that nothing was stored.
 *
 * @example
 * toText(describeTotal({ shown, total: 2 })); //=> "Nothing was imported: 2 faults found."
 */
export function describeTotal({ shown, total }: FaultReport): Message {
  const found = say`Nothing was imported: ${plural(total, "fault")} found`;
  return total > shown.length ? say`${found}, of which ${shown.length} are shown.` : say`${found}.`;
}

type Besides = Pick<Imported, "judgements" | "notes" | "snapshots">;

/** What a library may contain besides calls; only what it has is counted. */
function countBesides({ judgements, notes, snapshots }: Besides): Message[] {
  const counted = [
    [judgements, "judgement"],
    [notes, "note"],
    [snapshots, "snapshot"],
  ] as const;
  return counted.filter(([number]) => number > 0).map(([number, noun]) => plural(number, noun));
}

/**
 * What an import brought in.
 *
 * @example
 * toText(describeImported({ calls: 1, readouts: 2, revisions: 3, snapshots: 0, judgements: 0, notes: 0 }));
 * //=> "Imported 1 call with 2 readouts and 3 revisions."
 */
export function describeImported({ calls, readouts, revisions, ...rest }: Imported): Message {
  const of = [plural(readouts, "readout"), plural(revisions, "revision"), ...countBesides(rest)];
  return say`Imported ${plural(calls, "call")} with ${listMessages(of)}.`;
}

/**
 * That comparisons of what came in are still to be made.
 *
 * @example
 * toText(describeUncompared(120)); //=> "120 comparisons are still to be made, by the server or by npm run rebuild."
 */
export const describeUncompared = (pairs: number): Message =>
  say`${plural(pairs, "comparison is", "comparisons are")} still to be made, by the server or by npm run rebuild.`;

/**
 * What an export as CSV leaves out, where there is something.
 *
 * @example
 * toText(describeLeftOut({ judgements: 3, notes: 1, snapshots: 0 }));
 * //=> "CSV leaves out 3 judgements and 1 note: use JSON for a full copy."
 */
export function describeLeftOut(besides: Besides): Message | null {
  const left = countBesides(besides);
  return left.length > 0 ? say`CSV leaves out ${listMessages(left)}: use JSON for a full copy.` : null;
}

const BYTES_PER_MEGABYTE = 1024 ** 2;

/**
 * Bytes in whole megabytes.
 *
 * @example
 * inMegabytes(104_857_600); //=> "100 MB"
 */
export const inMegabytes = (bytes: number): string => `${Math.floor(bytes / BYTES_PER_MEGABYTE)} MB`;

/** Why an export is not begun. */
export const TOO_MANY_EXPORTS = "Several exports of the library are being downloaded. Try again in a minute.";

/** Why an upload was not even read. */
export const UPLOAD_FAULTS = {
  noFile: "Choose a file first.",
  tooLarge: `The file is larger than ${inMegabytes(MAX_UPLOAD_SIZE)}. Import larger ones with npm run import, on the computer that runs Parallax.`,
  unknownFormat: "The file name must end in .json or .csv.",
  notKept:
    "The file could not be kept: the disk of the server is full, or may not be written to. Nothing was imported.",
  notWritten: notWritten("imported"),
  underWay: "Another import is under way. Wait until it has ended, or cancel it.",
};

/** What is said beside an import that is under way. */
export const IMPORT = {
  goesOn: "It continues if you close this page.",
  elsewhere: "It is running on another server.",
  cancel: "Cancel the import",
};

/**
 * How far an import is.
 *
 * @example
 * toText(describeProgress("calls.json", { stage: "storing", done: 4_250, total: 20_000 }));
 * //=> "Importing calls.json: 4,250 of 20,000 calls stored, all of which become visible at the end."
 */
export function describeProgress(name: string, progress: ImportProgress | null): Message {
  const file = say`Importing ${named(name)}`;
  if (!progress) return say`${file}…`;
  const { stage, done, total } = progress;
  const of = say`${{ number: done }} of ${plural(Math.max(done, total), "call")}`;
  return stage === "checking"
    ? say`${file}: ${of} checked, before anything is stored.`
    : say`${file}: ${of} stored, all of which become visible at the end.`;
}

/**
 * What became of an import.
 *
 * @returns null while it runs
 * @example
 * toText(describeEnd({ name: "calls.json", state: "cancelled", outcome: null })!);
 * //=> "The import of calls.json was cancelled. Nothing of it was stored."
 */
export function describeEnd({ name, state, outcome }: Pick<ImportJob, "name" | "state" | "outcome">): Message | null {
  if (state === "running") return null;
  if (outcome?.kind === "imported") return say`${named(name)}: ${describeImported(outcome.imported)}`;
  if (outcome?.kind === "faults") return say`${named(name)}: ${describeTotal(outcome.faults)}`;
  return state === "cancelled"
    ? say`The import of ${named(name)} was cancelled. Nothing of it was stored.`
    : say`The import of ${named(name)} failed, or the server stopped before it was done. Nothing of it was stored: send the file again.`;
}

/** The page of the library. */
export const LIBRARY_PAGE = {
  title: "Library",
  description: "Import calls from a file, or export the whole library, as JSON or CSV.",
  intro:
    "Import calls from a file, or export everything: parties, issuers, calls, readouts, every revision, judgements and notes, in a form that another Parallax can read back unchanged.",
  upload: say`A JSON or CSV file of up to ${[inMegabytes(MAX_UPLOAD_SIZE)]}. The file is imported as a whole or not at all: every row is checked first, and what is wrong is listed with its line. ${{ code: "docs/library-format.md" }} describes both forms.`,
  export: "Export the whole library",
  exported:
    "Everything that is stored, including what is in the trash. CSV leaves out the review (judgements and notes) and the snapshots of permanent links: use JSON for a full copy.",
};

/**
 * What a link is called that downloads the library.
 *
 * @param format what the format is called
 * @param isWithFiction whether the fictional calls come with it
 * @example
 * downloadLibrary("JSON", false); //=> "Download as JSON"
 * downloadLibrary("CSV", true);   //=> "Download as CSV, with the fictional calls"
 */
export const downloadLibrary = (format: string, isWithFiction: boolean): string =>
  isWithFiction ? `Download as ${format}, with the fictional calls` : `Download as ${format}`;
