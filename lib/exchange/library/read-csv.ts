import { CsvError, parse } from "csv-parse/sync";
import { hashText } from "../../schema/hash-text";
import { LIBRARY_FORMAT, LIBRARY_VERSION } from "../../schema/library";
import { COLUMNS, columnOf, findColumn, type Column, type Owner } from "./columns";
import { excelFault, readExcelCell, readExcelDay } from "./excel";
import { refuse, type Fault, type Path, type Refused, type Source } from "./source";

const DELIMITERS = [",", ";", "\t"];

/** Excel's own first line, which says what separates the cells: "sep=;". */
const SEPARATOR_LINE = /^\ufeff?"?sep=(.)"?[;,\t]*(?:\n|$)/i;

/** A row of the file: its cells and the line it begins on, from 1. */
interface Row {
  cells: string[];
  line: number;
}

/** The character that cuts the first line into the most names of columns. */
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

/** Cuts the text into rows; blank ones are left out. A row begins on the line after the last line of the one before. */
function parseRows(text: string): Row[] | Refused {
  const rows: Row[] = [];
  let ended = 0;
  try {
    parse(text, {
      delimiter: detectDelimiter(text),
      record_delimiter: "\n",
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        const isSeparator = ended === 0 && SEPARATOR_LINE.test(text);
        if (!isSeparator && cells.some((cell) => cell.trim() !== "")) rows.push({ cells, line: ended + 1 });
        ended = lines;
        return null;
      },
    });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse(SYNTAX_FAULTS[error.code] ?? "The file is not CSV: it cannot be read from here on.", ended + 1);
  }
}

/** What Excel calls a column without a name. */
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
  return twice ? refuse(`The column ${twice.name} is there twice.`) : columns;
}

type Draft = Record<string | number, unknown>;

/** Puts a value where a path leads, making what is missing on the way. The paths are those of COLUMNS, never of a file. */
function put(draft: Draft, [part, ...rest]: Path, value: unknown) {
  if (rest.length === 0) draft[part!] = value;
  else put((draft[part!] ??= typeof rest[0] === "number" ? [] : {}) as Draft, rest, value);
}

function valueOf(cell: string, { holds }: Column): unknown {
  if (holds === "list") return cell.trim().split(/\s+/);
  if (holds === "day") return readExcelDay(cell);
  return holds === "number" && /^\s*\d{1,9}(?:[.,]0+)?\s*$/.test(cell) ? parseInt(cell.trim(), 10) : cell;
}

/** A party or issuer of which the row gives the name alone is one that is described elsewhere. */
function nameAlone(described: unknown): unknown {
  const draft = described as Draft | undefined;
  return draft && Object.keys(draft).length === 1 && "slug" in draft ? draft.slug : described;
}

/** A call or a readout that rows describe together: the first row of each value is remembered, and others must repeat it. */
interface Group {
  draft: Draft;
  line: number;
  index: number;
  cells: Map<Column, { cell: string; line: number }>;
}

/** Reads rows into one value. */
class Reader {
  readonly calls: Draft[] = [];
  readonly lines = new Map<string, number>();
  readonly faults: Fault[] = [];
  private readonly callGroups = new Map<string, Group>();
  private readonly readoutGroups = new Map<string, Group>();

  constructor(private readonly header: Header) {}

  read(row: Row) {
    const call = this.groupOf(this.callGroups, this.cellOf(row, "call"), row, this.calls, ["calls"]);
    const place = ["calls", call.index];
    this.fill(call, "call", row, place);
    const readouts = (call.draft.readouts ??= []) as Draft[];
    const slug = this.cellOf(row, "readout");
    const key = slug && `${call.index} ${slug}`;
    const readout = this.groupOf(this.readoutGroups, key, row, readouts, [...place, "readouts"]);
    const readoutPlace = [...place, "readouts", readout.index];
    this.fill(readout, "readout", row, readoutPlace);
    const revisions = (readout.draft.revisions ??= []) as Draft[];
    const revision: Group = { draft: {}, line: row.line, index: revisions.length, cells: new Map() };
    revisions.push(revision.draft);
    const revisionPlace = [...readoutPlace, "revisions", revision.index];
    this.lines.set(JSON.stringify(revisionPlace), row.line);
    this.fill(revision, "revision", row, revisionPlace);
    this.reportExtraCells(row, revisionPlace);
  }

  private cellOf({ cells }: Row, name: string): string {
    return cells[this.header.findIndex((column) => column?.name === name)]?.trim() ?? "";
  }

  /** The group of that key; a row without a key begins one of its own. */
  private groupOf(groups: Map<string, Group>, key: string, { line }: Row, drafts: Draft[], place: Path): Group {
    const known = key && groups.get(key);
    if (known) return known;
    const made: Group = { draft: {}, line, index: drafts.length, cells: new Map() };
    drafts.push(made.draft);
    if (key) groups.set(key, made);
    this.lines.set(JSON.stringify([...place, made.index]), line);
    return made;
  }

  /** Whether a cell is the text of its row exactly, as its fingerprint says: then Excel has not changed it. */
  private isExact(cell: string, { name }: Column, row: Row): boolean {
    return name === "text" && this.cellOf(row, "sha256").toLowerCase() === hashText(cell);
  }

  private fill(group: Group, owner: Owner, row: Row, place: Path) {
    const { cells, line } = row;
    this.header.forEach((column, index) => {
      const written = cells[index] ?? "";
      const isExact = column?.owner === owner && this.isExact(written, column, row);
      const cell = isExact ? written : readExcelCell(written);
      if (column?.owner !== owner || cell.trim() === "") return;

      const before = group.cells.get(column);
      if (!before) {
        group.cells.set(column, { cell, line });
        put(group.draft, column.path, valueOf(cell, column));
        const holds = column.holds === "day" ? "day" : column.name === "text" ? "text" : "other";
        const message = isExact ? null : excelFault(cell, holds);
        if (message) this.faults.push({ path: [...place, ...column.path], message });
        if (line !== group.line) this.lines.set(JSON.stringify([...place, ...column.path]), line);
      } else if (before.cell !== cell) {
        const path = [...place, ...column.path, `line ${line}`];
        this.lines.set(JSON.stringify(path), line);
        this.faults.push({ path, message: `This is not what line ${before.line} says of the same ${owner}.` });
      }
    });
  }

  private reportExtraCells({ cells }: Row, path: Path) {
    const extra = cells.findIndex((cell, index) => !this.header[index] && cell.trim() !== "");
    if (extra !== -1)
      this.faults.push({
        path,
        message: `Cell ${extra + 1} stands under no column: is a text with commas in it not quoted?`,
      });
  }
}

function collapseNames(calls: Draft[]) {
  for (const call of calls) {
    for (const seat of (call.parties as Draft[] | undefined) ?? []) if (seat) seat.party = nameAlone(seat.party);
    for (const readout of call.readouts as Draft[]) {
      const issuer = readout.issuer as Draft | undefined;
      if (issuer?.party) issuer.party = nameAlone(issuer.party);
      readout.issuer = nameAlone(issuer);
    }
  }
}

function nameOf(path: Path): string {
  const column = columnOf(path);
  return column ? `column ${column}` : "";
}

/**
 * Parses CSV: one row is one revision; what its readout and its call are is repeated or left empty. Commas, semicolons and tabs
 * may separate the cells; the first line says which.
 *
 * @returns the value in the shape of the JSON form with its places and the faults that only rows have, or why it cannot be read
 */
export function readCsv(given: string): Source | Refused {
  // Line ends within cells are normalised anyway when a text is stored; here they keep the count of lines right.
  const rows = parseRows(given.replace(/\r\n?/g, "\n"));
  if ("fault" in rows) return rows;
  if (!rows[0]) return refuse("The file is empty.");
  const header = readHeader(rows[0]);
  if ("fault" in header) return header;
  const reader = new Reader(header);
  for (const row of rows.slice(1)) reader.read(row);
  collapseNames(reader.calls);
  const nearest = (path: Path): number =>
    path.length === 0 ? 1 : (reader.lines.get(JSON.stringify(path)) ?? nearest(path.slice(0, -1)));
  return {
    value: { format: LIBRARY_FORMAT, version: LIBRARY_VERSION, calls: reader.calls },
    linesOf: (paths) => paths.map(nearest),
    nameOf,
    faults: reader.faults,
  };
}
