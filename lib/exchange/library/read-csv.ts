import { CsvError, parse } from "csv-parse/sync";
import { hashText } from "../../schema/hash-text";
import { LIBRARY_FORMAT, LIBRARY_VERSION } from "../../schema/library";
import { COLUMNS, columnOf, findColumn, type Column, type Owner } from "./columns";
import { explainUnreadable } from "./decode";
import { excelFault, readExcelCell, readExcelDay } from "./excel";
import { UnreadableFile, type FileBytes } from "./file-bytes";
import { cutIntoBlocks } from "./scan-csv";
import { refuse, type Fault, type Path, type Refused, type Source, type SourceItem } from "./source";

const DELIMITERS = [",", ";", "\t"];

/** Excel's own first line, which says what separates the cells: "sep=;". */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?[;,\t]*(?:\n|$)/i;

/** A row of the file: its cells and the line it begins on, from 1. */
interface Row {
  cells: string[];
  line: number;
  /** Bytes of the file that are read so far. */
  readBytes: number;
}

/** The separator that splits the first line into the most column names. */
function detectDelimiter(text: string): string {
  const [, given] = SEPARATOR_LINE.exec(text) ?? [];
  if (given && DELIMITERS.includes(given)) return given;
  const header = text.slice(0, text.indexOf("\n") === -1 ? undefined : text.indexOf("\n"));
  const known = (delimiter: string) =>
    header.split(delimiter).filter((name) => findColumn(name.replace(/^\s*"|"\s*$/g, ""))).length;
  return DELIMITERS.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}

const SYNTAX_FAULTS: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: "A quotation mark is opened here or later, and never closed.",
  CSV_INVALID_CLOSING_QUOTE: 'A quotation mark within a quoted cell must be written twice: "".',
  INVALID_OPENING_QUOTE: 'A cell that has quotation marks in it must be quoted whole, with "" for each of them.',
};

class SyntaxFault extends Error {
  constructor(readonly refused: Refused) {
    super(refused.fault.message);
  }
}

/** Only white space, or the mark with which old programs end a file (Ctrl+Z). */
const isBlank = (cell: string) => cell.trim().replace("\u001a", "") === "";

/** Parses a block of whole rows, leaving out blank ones. A row begins on the line after the last line of the one before. */
function parseBlock(text: string, delimiter: string, before: number, readBytes: number): Row[] {
  const rows: Row[] = [];
  let ended = before;
  try {
    parse(text, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        const isSeparator = ended === 0 && SEPARATOR_LINE.test(text);
        if (!isSeparator && !cells.every(isBlank)) rows.push({ cells, line: ended + 1, readBytes });
        ended = before + lines;
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const why = SYNTAX_FAULTS[error.code] ?? "The file is not CSV: it cannot be read from here on.";
    throw new SyntaxFault(refuse(why, ended + 1));
  }
}

/** Cuts a file into rows, some at a time. */
function* readRows(file: FileBytes): Generator<Row> {
  let delimiter: string | null = null;
  let lines = 0;
  for (const { text, end } of cutIntoBlocks(file)) {
    delimiter ??= detectDelimiter(text);
    yield* parseBlock(text, delimiter, lines, end);
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lines++;
  }
}

/** Excel's name for a column without a name. */
const MADE_UP_NAME = /^(?:column|spalte|colonne|columna|coluna|colonna|sütun|столбец|стовпець|kolumna)\d+$/iu;

type Header = (Column | null)[];

function readHeader({ cells }: Row): Header | Refused {
  const isUnnamed = (name: string) => name.trim() === "" || MADE_UP_NAME.test(name.trim());
  const header = cells.map((name) => (isUnnamed(name) ? null : (findColumn(name) ?? name)));
  const unknown = header.filter((column) => typeof column === "string");
  if (unknown.length > 0 && unknown.length === header.length)
    return refuse(`The first line must name the columns: ${COLUMNS[0]!.name}, ${COLUMNS[1]!.name} and so on.`);
  if (unknown.length > 0) return refuse(`There is no column “${unknown[0]!.trim().slice(0, 40)}”.`);
  const columns = header as Header;
  const twice = columns.find((column, index) => column && columns.indexOf(column) !== index);
  return twice ? refuse(`The column ${twice.name} appears twice.`) : columns;
}

type Draft = Record<string | number, unknown>;

/** Puts a value at a path, creating what is missing. Paths come from COLUMNS, never from a file. */
function put(draft: Draft, [part, ...rest]: Path, value: unknown) {
  if (rest.length === 0) draft[part!] = value;
  else put((draft[part!] ??= typeof rest[0] === "number" ? [] : {}) as Draft, rest, value);
}

function valueOf(cell: string, { holds }: Column): unknown {
  if (holds === "list") return cell.trim().split(/\s+/);
  if (holds === "day") return readExcelDay(cell);
  return holds === "number" && /^\s*\d{1,9}(?:[.,]0+)?\s*$/.test(cell) ? parseInt(cell.trim(), 10) : cell;
}

/** If a row only names a party or issuer, it is described elsewhere. */
function nameAlone(described: unknown): unknown {
  const draft = described as Draft | undefined;
  return draft && Object.keys(draft).length === 1 && "slug" in draft ? draft.slug : described;
}

/** A call or a readout that several rows describe: the first row with a value sets it, and the others must repeat it. */
interface Group {
  draft: Draft;
  line: number;
  index: number;
  cells: Map<Column, { cell: string; line: number }>;
}

/** A call that is being read. */
interface CallGroup extends Group {
  faults: Fault[];
  readouts: Map<string, Group>;
  /** Whether all its rows are read. */
  isWhole: boolean;
}

const makeGroup = (line: number, index: number): Group => ({ draft: {}, line, index, cells: new Map() });

/** Reads rows into calls, and passes a call on when its last row is read. */
class Reader {
  /** The lines of the parts of calls, by path; null if nobody needs them. */
  readonly lines: Map<string, number> | null;
  readonly #open = new Map<string, CallGroup>();
  #waiting: CallGroup[] = [];
  #calls = 0;

  /**
   * @param lastLines the line of the last row of each call that has a name
   */
  constructor(
    private readonly header: Header,
    private readonly lastLines: ReadonlyMap<string, number>,
    keepsLines: boolean,
  ) {
    this.lines = keepsLines ? new Map() : null;
  }

  /** Reads a row; answers the calls that it completes, in the order in which they began. */
  read(row: Row): SourceItem[] {
    const key = this.cellOf(row, "call");
    const call = this.callOf(key, row);
    const place = ["calls", call.index];
    this.fill(call, "call", row, place, call.faults);
    const drafts = (call.draft.readouts ??= []) as Draft[];
    const readout = this.readoutOf(call, this.cellOf(row, "readout"), row, drafts, place);
    const readoutPlace = [...place, "readouts", readout.index];
    this.fill(readout, "readout", row, readoutPlace, call.faults);
    const revisions = (readout.draft.revisions ??= []) as Draft[];
    const revision = makeGroup(row.line, revisions.length);
    revisions.push(revision.draft);
    const revisionPlace = [...readoutPlace, "revisions", revision.index];
    this.note(revisionPlace, row.line);
    this.fill(revision, "revision", row, revisionPlace, call.faults);
    this.reportExtraCells(row, revisionPlace, call.faults);
    call.isWhole = key === "" || this.lastLines.get(key) === row.line;
    if (call.isWhole) this.#open.delete(key);
    return this.takeWhole(row.readBytes);
  }

  private takeWhole(readBytes: number): SourceItem[] {
    const ended = this.#waiting.findIndex(({ isWhole }) => !isWhole);
    const whole = this.#waiting.splice(0, ended === -1 ? this.#waiting.length : ended);
    return whole.map(({ draft, index, faults }) => {
      collapseNames(draft);
      return { list: "calls", index, value: draft, faults, readBytes };
    });
  }

  private note(path: Path, line: number) {
    this.lines?.set(JSON.stringify(path), line);
  }

  private cellOf({ cells }: Row, name: string): string {
    return cells[this.header.findIndex((column) => column?.name === name)]?.trim() ?? "";
  }

  /** The call of that name; a row without one begins a call of its own. */
  private callOf(key: string, { line }: Row): CallGroup {
    const known = key && this.#open.get(key);
    if (known) return known;
    const made = { ...makeGroup(line, this.#calls++), faults: [], readouts: new Map<string, Group>(), isWhole: false };
    this.#waiting.push(made);
    if (key) this.#open.set(key, made);
    this.note(["calls", made.index], line);
    return made;
  }

  private readoutOf({ readouts }: CallGroup, key: string, { line }: Row, drafts: Draft[], place: Path): Group {
    const known = key && readouts.get(key);
    if (known) return known;
    const made = makeGroup(line, drafts.length);
    drafts.push(made.draft);
    if (key) readouts.set(key, made);
    this.note([...place, "readouts", made.index], line);
    return made;
  }

  /** Whether a cell has the exact text of its row, according to its fingerprint, so that Excel has not changed it. */
  private isExact(cell: string, { name }: Column, row: Row): boolean {
    return name === "text" && this.cellOf(row, "sha256").toLowerCase() === hashText(cell);
  }

  private fill(group: Group, owner: Owner, row: Row, place: Path, faults: Fault[]) {
    const { cells, line } = row;
    this.header.forEach((column, index) => {
      if (column?.owner !== owner) return;
      const written = cells[index] ?? "";
      const isExact = this.isExact(written, column, row);
      const cell = isExact ? written : readExcelCell(written);
      if (cell.trim() === "") return;
      const before = group.cells.get(column);
      if (!before) {
        // Texts are never compared with others, so they are not remembered.
        group.cells.set(column, { cell: owner === "revision" ? "" : cell, line });
        put(group.draft, column.path, valueOf(cell, column));
        const holds = column.holds === "day" ? "day" : column.name === "text" ? "text" : "other";
        const message = isExact ? null : excelFault(cell, holds);
        if (message) faults.push({ path: [...place, ...column.path], message });
        if (line !== group.line) this.note([...place, ...column.path], line);
      } else if (before.cell !== cell) {
        const path = [...place, ...column.path, `line ${line}`];
        this.note(path, line);
        faults.push({ path, message: `This is not what line ${before.line} says of the same ${owner}.` });
      }
    });
  }

  private reportExtraCells({ cells }: Row, path: Path, faults: Fault[]) {
    const extra = cells.findIndex((cell, index) => !this.header[index] && cell.trim() !== "");
    if (extra !== -1)
      faults.push({
        path,
        message: `Cell ${extra + 1} is under no column: does a text with commas lack its quotation marks?`,
      });
  }
}

function collapseNames(call: Draft) {
  for (const seat of (call.parties as Draft[] | undefined) ?? []) if (seat) seat.party = nameAlone(seat.party);
  for (const readout of call.readouts as Draft[]) {
    const issuer = readout.issuer as Draft | undefined;
    if (issuer?.party) issuer.party = nameAlone(issuer.party);
    readout.issuer = nameAlone(issuer);
  }
}

function nameOf(path: Path): string {
  const column = columnOf(path);
  return column ? `column ${column}` : "";
}

/** Reads the header, and the line of the last row of each named call, because rows of a call may be apart. */
interface Outline {
  header: Header;
  lastLines: ReadonlyMap<string, number>;
}

function readOutline(file: FileBytes): Outline | Refused {
  let header: Header | Refused | null = null;
  let at = -1;
  const lastLines = new Map<string, number>();
  for (const row of readRows(file)) {
    if (header === null) {
      header = readHeader(row);
      if ("fault" in header) return header;
      at = header.findIndex((column) => column?.name === "call");
    } else lastLines.set(row.cells[at]?.trim() ?? "", row.line);
  }
  return header ? { header: header as Header, lastLines } : refuse("The file is empty.");
}

/** Reads all rows but the first. */
function* readCalls(file: FileBytes, reader: Reader): Generator<SourceItem> {
  let isHeader = true;
  for (const row of readRows(file)) {
    if (!isHeader) yield* reader.read(row);
    isHeader = false;
  }
}

/** Passes on what `read` yields; if the file is not text or not CSV, says why. */
function orRefused<T>(read: () => T, original: FileBytes): T | Refused {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxFault) return error.refused;
    if (error instanceof UnreadableFile) return explainUnreadable(original, error.line, () => null);
    throw error;
  }
}

const ENVELOPE = { format: LIBRARY_FORMAT, version: LIBRARY_VERSION, calls: [] };

/**
 * Reads a CSV file call by call. Each row is one revision, with its readout and its call repeated or left empty. Commas, semicolons and
 * tabs may separate the cells; the first line decides. The file is read once completely before the first call is passed on.
 *
 * @param file as UTF-8
 * @param original as it is
 * @example
 * [...readCsv(file, file).items()].map(({ list, index }) => [list, index]); //=> [["calls", 0], ["calls", 1]]
 */
export function readCsv(file: FileBytes, original: FileBytes): Source {
  let found: Outline | Refused | null = null;
  const outline = () => (found ??= orRefused(() => readOutline(file), original));
  return {
    size: file.size,
    *items() {
      const known = outline();
      if ("fault" in known) return known;
      yield* readCalls(file, new Reader(known.header, known.lastLines, false));
      return { envelope: ENVELOPE };
    },
    linesOf(paths) {
      const known = outline();
      if ("fault" in known) return paths.map(() => 1);
      const reader = new Reader(known.header, known.lastLines, true);
      const calls = readCalls(file, reader);
      while (!calls.next().done);
      const nearest = (path: Path): number =>
        path.length === 0 ? 1 : (reader.lines?.get(JSON.stringify(path)) ?? nearest(path.slice(0, -1)));
      return paths.map(nearest);
    },
    nameOf,
  };
}
