import type { LibraryFormat } from "../../model/downloads";
import type { z } from "zod";
import {
  MAX_FAULTS_SHOWN,
  libraryCall,
  libraryEnvelope,
  libraryIssuer,
  libraryParty,
  librarySnapshot,
  type Library,
} from "../../schema/library";
import { libraryJudgement, libraryNote } from "../../schema/library-review";
import { decodeFile } from "./decode";
import { FaultList } from "./fault-list";
import { Gathering, type NameKind } from "./gather";
import { ReviewGathering } from "./gather-reviews";
import { readCsv } from "./read-csv";
import { readJson } from "./read-json";
import { ITEM_NAMES, type Fault, type Path, type PlacedFault, type Source } from "./source";

/** What is wrong with a file. */
export interface FaultReport {
  /** In the order of their lines; not more than MAX_FAULTS_SHOWN. */
  shown: PlacedFault[];
  /** How many there are in all. */
  total: number;
}

/** A file that could be parsed. What of it is whole is in the library; the rest is in the faults. */
export interface LibraryFile {
  library: Library;
  faults: FaultList;
  /** Where the file first names something: faults that only the database shows are placed there. */
  placeOf(kind: NameKind, name: string): Path;
  /** Looks up the lines of faults. */
  report(faults: FaultList): FaultReport;
}

/** Told while a file is worked on: how many of its calls are done. */
export type Progress = (stage: "checking" | "storing", done: number, total: number) => void;

/** How many calls are checked or stored between two words of progress. */
export const PROGRESS_STEP = 250;

const FORMAT_BY_ENDING: Record<string, LibraryFormat> = { json: "json", csv: "csv", tsv: "csv" };

/**
 * The format that a file's name promises; null when its ending says nothing.
 *
 * @example
 * formatOfName("calls.CSV"); //=> "csv"
 */
export const formatOfName = (name: string): LibraryFormat | null =>
  FORMAT_BY_ENDING[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ""] ?? null;

function toFault(issue: z.core.$ZodIssue, path: Path): Fault {
  const allowed =
    issue.code === "invalid_value" && issue.values.length > 1 ? ` One of: ${issue.values.join(", ")}.` : "";
  const within = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
  return { path: [...path, ...within], message: issue.message + allowed };
}

/** Checks one item after the other; what is whole is handed on, what is not is a fault. */
function checkEach<T extends z.ZodType>(
  items: unknown[],
  at: string,
  schema: T,
  faults: FaultList,
  add: (item: z.output<T>, path: [string, number]) => void,
  progress?: Progress,
) {
  items.forEach((item, index) => {
    const parsed = schema.safeParse(item);
    if (parsed.success) add(parsed.data, [at, index]);
    else faults.add(parsed.error.issues.map((issue) => toFault(issue, [at, index])));
    const done = index + 1;
    if (done % PROGRESS_STEP === 0 || done === items.length) progress?.("checking", done, items.length);
  });
}

/** An item is named by its address, or by its place in its list, from 1. */
function itemName(value: unknown, list: string, index: number): string {
  const items = (value as Record<string, { slug?: unknown }[] | undefined> | null)?.[list];
  const slug = Array.isArray(items) ? items[index]?.slug : undefined;
  const isName = typeof slug === "string" && slug.length > 0 && slug.length < 200;
  return `${ITEM_NAMES[list]} ${isName ? slug : index + 1}`;
}

/** "call 2024-04-03-blinken-aliyev, readouts[0].text" */
function namePlace(source: Source, path: Path): string {
  const [list, index] = path;
  const item =
    String(list) in ITEM_NAMES && typeof index === "number" ? itemName(source.value, String(list), index) : "";
  return [item, source.nameOf(path)].filter(Boolean).join(", ");
}

const LISTS = ["parties", "issuers", "calls", "snapshots", "judgements", "notes"];

/** In the order in which a library is written; faults of one item stay in the order in which they were found. */
const inOrder = ({ path: one }: Fault, { path: other }: Fault) =>
  LISTS.indexOf(String(one[0])) - LISTS.indexOf(String(other[0])) || Number(one[1] ?? 0) - Number(other[1] ?? 0);

function report(source: Source, faults: FaultList): FaultReport {
  const first = faults.first.toSorted(inOrder).slice(0, MAX_FAULTS_SHOWN);
  const lines = source.linesOf(first.map(({ path }) => path));
  const shown = first.map(({ path, message }, index) => ({
    line: lines[index]!,
    place: namePlace(source, path),
    message,
  }));
  return { shown: shown.sort((one, other) => one.line - other.line), total: faults.total };
}

/**
 * Reads a file into a library: decode, parse, check item by item, then what only shows between items.
 *
 * @returns the file, or the one fault that keeps it from being parsed. It never throws, whatever the bytes are.
 */
export function readLibrary(bytes: Uint8Array, format: LibraryFormat, progress?: Progress): LibraryFile | FaultReport {
  const text = decodeFile(bytes);
  const source = typeof text !== "string" ? text : format === "json" ? readJson(text) : readCsv(text);
  if ("fault" in source) return { shown: [source.fault], total: 1 };
  const envelope = libraryEnvelope.safeParse(source.value);
  if (!envelope.success) return report(source, new FaultList(envelope.error.issues.map((issue) => toFault(issue, []))));
  const gathering = new Gathering();
  const faults = new FaultList(source.faults);
  const { parties, issuers, calls, snapshots, judgements, notes } = envelope.data;
  checkEach(parties, "parties", libraryParty, faults, (party, path) => gathering.addParty(party, path));
  checkEach(issuers, "issuers", libraryIssuer, faults, (issuer, path) => gathering.addIssuer(issuer, path));
  checkEach(calls, "calls", libraryCall, faults, (call, path) => gathering.addCall(call, path), progress);
  checkEach(snapshots, "snapshots", librarySnapshot, faults, (shot, path) => gathering.addSnapshot(shot, path));
  const { library } = gathering;
  const reviews = new ReviewGathering(library.calls, library.calls.length === calls.length);
  checkEach(judgements, "judgements", libraryJudgement, faults, (judgement, path) =>
    reviews.addJudgement(judgement, path),
  );
  checkEach(notes, "notes", libraryNote, faults, (note, path) => reviews.addNote(note, path));
  return {
    library: { ...library, judgements: reviews.judgements, notes: reviews.notes },
    faults: faults.add(gathering.faults).add(reviews.faults),
    placeOf: (kind, name) => gathering.placeOf(kind, name),
    report: (all) => report(source, all),
  };
}
