import type { LibraryFormat } from "../../model/library/downloads";
import type { z } from "zod";
import {
  MAX_FAULTS_SHOWN,
  libraryCall,
  libraryEnvelope,
  libraryIssuer,
  libraryParty,
  librarySnapshot,
  type Library,
  type LibrarySnapshot,
} from "../../schema/library";
import { libraryJudgement, libraryNote } from "../../schema/library-review";
import { toUtf8 } from "./decode";
import { FaultList } from "./fault-list";
import { inMemory, type FileBytes } from "./file-bytes";
import { Gathering, nameCall, type LibraryNameKind } from "./gather";
import { ReviewGathering } from "./gather-reviews";
import type { LargeItem, LibraryOutline } from "./outline";
import { readCsv } from "./read-csv";
import { readLibraryJson } from "./read-json";
import { ITEM_NAMES, LISTS, type Fault, type Path, type Source, type SourceItem } from "./source";
import type { FaultReport } from "../../model/library/library";

/** A file that could be parsed. Valid parts are in the outline and the large items, the rest in the faults. */
export interface OpenedFile {
  outline: LibraryOutline;
  faults: FaultList;
  /** Reads the calls and permanent links in the order of the file, again at each call. */
  largeItems(): Generator<LargeItem>;
  /** Where the file first names something, to place faults that only the database shows. */
  placeOf(kind: LibraryNameKind, name: string): Path;
  /** Looks up the lines of faults. */
  report(faults: FaultList): FaultReport;
}

/** A file in memory, with all its valid parts. */
export interface LibraryFile extends OpenedFile {
  library: Library;
}

/** Called while a file is processed, with how many of its calls are done. Their total is an estimate until all are checked. */
export type OnProgress = (stage: "checking" | "storing", done: number, total: number) => void;

/** Calls between two reports of progress. */
export const PROGRESS_STEP = 250;

const FORMAT_BY_ENDING: Record<string, LibraryFormat> = { json: "json", csv: "csv", tsv: "csv" };

/**
 * The format that a file's name suggests; null if its ending says nothing.
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

/** An item is named by its slug, or by its position in its list, from 1. */
function itemName(names: ReadonlyMap<number, string>, list: string, index: number): string {
  const slug = list === "calls" ? names.get(index) : undefined;
  return `${ITEM_NAMES[list]} ${slug ?? index + 1}`;
}

const LONGEST_NAME = 200;

/** The slug that an item gives itself, if it could be one. */
function nameOf({ value }: SourceItem): string | null {
  const { slug } = (value ?? {}) as { slug?: unknown };
  return typeof slug === "string" && slug.length > 0 && slug.length < LONGEST_NAME ? slug : null;
}

/** In the order in which a library is written; faults of one item stay in the order in which they were found. */
const inOrder = ({ path: one }: Fault, { path: other }: Fault) =>
  LISTS.findIndex((list) => list === one[0]) - LISTS.findIndex((list) => list === other[0]) ||
  Number(one[1] ?? 0) - Number(other[1] ?? 0);

/** Callbacks while a file is checked. */
interface Watcher {
  progress?: OnProgress;
  /** Called with each well-formed permanent link; the database's own rules decide whether it is valid. */
  onSnapshot?: (snapshot: LibrarySnapshot) => void;
}

/** Reads one file: every item is checked by itself, then what only shows between items. */
class FileCheck {
  readonly faults = new FaultList();
  readonly gathering = new Gathering();
  readonly reviews = new ReviewGathering();
  /** The addresses of the calls, also of those with faults. */
  readonly #names = new Map<number, string>();
  #calls = 0;
  #shown = { done: 0, total: 0 };

  constructor(
    private readonly source: Source,
    private readonly watcher: Watcher,
  ) {}

  /** Checks all items; answers why it stopped, if it did before the end of the file. */
  checkItems(): FaultReport | null {
    const items = this.source.items();
    for (let next = items.next(); ; next = items.next()) {
      if (!next.done) this.#check(next.value);
      else if ("fault" in next.value) return { shown: [next.value.fault], total: 1 };
      else return this.#checkEnvelope(next.value.envelope);
    }
  }

  /** Finds the passages of judgements and notes. */
  checkReviews() {
    if (!this.reviews.wantsTexts) return;
    for (const { list, item } of this.largeItems()) if (list === "calls") this.reviews.findIn(item);
    if (this.gathering.outline.calls.length === this.#calls) this.reviews.reportMissing();
  }

  *largeItems(): Generator<LargeItem> {
    for (const { list, value } of this.source.items()) {
      if (list === "calls") {
        const { data } = libraryCall.safeParse(value);
        if (data) yield { list, item: nameCall(data) };
      } else if (list === "snapshots") {
        const { data } = librarySnapshot.safeParse(value);
        if (data) yield { list, item: data };
      }
    }
  }

  report(faults: FaultList): FaultReport {
    const first = faults.first.toSorted(inOrder).slice(0, MAX_FAULTS_SHOWN);
    const lines = this.source.linesOf(first.map(({ path }) => path));
    const shown = first.map(({ path, message }, index) => ({
      line: lines[index]!,
      place: this.#namePlace(path),
      message,
    }));
    return { shown: shown.sort((one, other) => one.line - other.line), total: faults.total };
  }

  #checkEnvelope(envelope: Record<string, unknown>): FaultReport | null {
    const { error } = libraryEnvelope.safeParse(envelope);
    if (error) return this.report(new FaultList(error.issues.map((issue) => toFault(issue, []))));
    this.#showProgress(this.source.size, true);
    return null;
  }

  #check(item: SourceItem) {
    const { list, index, value, faults, readBytes } = item;
    const { gathering, reviews } = this;
    this.faults.addParsed(faults);
    const take = <T extends z.ZodType>(schema: T, add: (data: z.output<T>, path: [string, number]) => void) => {
      const parsed = schema.safeParse(value);
      if (parsed.success) add(parsed.data, [list, index]);
      else this.faults.add(parsed.error.issues.map((issue) => toFault(issue, [list, index])));
    };
    if (list === "parties") take(libraryParty, (party, path) => gathering.addParty(party, path));
    else if (list === "issuers") take(libraryIssuer, (issuer, path) => gathering.addIssuer(issuer, path));
    else if (list === "snapshots")
      take(librarySnapshot, (snapshot, path) => {
        gathering.addSnapshot(snapshot.id, path);
        this.watcher.onSnapshot?.(snapshot);
      });
    else if (list === "judgements") take(libraryJudgement, (judgement, path) => reviews.addJudgement(judgement, path));
    else if (list === "notes") take(libraryNote, (note, path) => reviews.addNote(note, path));
    else {
      this.#calls++;
      const name = nameOf(item);
      if (name !== null) this.#names.set(index, name);
      take(libraryCall, (call, path) => gathering.addCall(call, path));
      this.#showProgress(readBytes, false);
    }
  }

  #showProgress(readBytes: number, isOver: boolean) {
    const done = this.#calls;
    if (done === 0 || (done % PROGRESS_STEP !== 0 && !isOver)) return;
    const estimate = Math.round((done * this.source.size) / Math.max(1, readBytes));
    const total = isOver ? done : Math.max(done, estimate);
    if (this.#shown.done === done && this.#shown.total === total) return;
    this.#shown = { done, total };
    this.watcher.progress?.("checking", done, total);
  }

  /** "call 2024-04-03-blinken-aliyev, readouts[0].text" */
  #namePlace(path: Path): string {
    const [list, index] = path;
    const item =
      String(list) in ITEM_NAMES && typeof index === "number" ? itemName(this.#names, String(list), index) : "";
    return [item, this.source.nameOf(path)].filter(Boolean).join(", ");
  }
}

/**
 * Opens a library file: decodes, parses and checks it item by item, then what only shows between items. It is read once, and again if there
 * are judgements or notes, with one item in memory at a time.
 *
 * @returns the file, or the faults that keep it from being parsed. It never throws, whatever the bytes are.
 * @example
 * const opened = openFile(inMemory(bytes), "json");
 * if ("outline" in opened) opened.outline.calls.length; //=> 7
 */
export function openFile(file: FileBytes, format: LibraryFormat, watcher: Watcher = {}): OpenedFile | FaultReport {
  const utf8 = toUtf8(file);
  if ("fault" in utf8) return { shown: [utf8.fault], total: 1 };
  const check = new FileCheck(format === "json" ? readLibraryJson(utf8, file) : readCsv(utf8, file), watcher);
  const ended = check.checkItems();
  if (ended) return ended;
  check.checkReviews();
  const { gathering, reviews } = check;
  return {
    outline: { ...gathering.outline, judgements: reviews.judgements, notes: reviews.notes },
    faults: check.faults.add(gathering.faults).add(reviews.faults),
    largeItems: () => check.largeItems(),
    placeOf: (kind, name) => gathering.placeOf(kind, name),
    report: (all) => check.report(all),
  };
}

/**
 * Reads a file that is in memory into a library.
 *
 * @returns the file, or the faults that keep it from being parsed. It never throws, whatever the bytes are.
 * @example
 * const file = readLibrary(bytes, "json");
 * if ("library" in file) file.library.calls.length; //=> 4
 */
export function readLibrary(bytes: Uint8Array, format: LibraryFormat): LibraryFile | FaultReport {
  const opened = openFile(inMemory(bytes), format);
  if (!("outline" in opened)) return opened;
  const { parties, issuers, judgements, notes } = opened.outline;
  const library: Library = { parties, issuers, calls: [], snapshots: [], judgements, notes };
  for (const { list, item } of opened.largeItems())
    if (list === "calls") library.calls.push(item);
    else library.snapshots.push(item);
  return { ...opened, library };
}
