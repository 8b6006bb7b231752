import { printParseErrorCode, visit, type JSONVisitor } from "jsonc-parser";
import { explainUnreadable } from "./decode";
import { UnreadableFile, type FileBytes } from "./file-bytes";
import { MAX_JSON_DEPTH, scanJson, type ScannedValue } from "./scan-json";
import { ITEM_NAMES, refuse, type ListName, type Path, type Refused, type Source } from "./source";

const TOO_DEEP = "The file is nested too deeply to be a library.";

/** The parser's error codes in plain words. */
const SYNTAX_FAULTS: Record<string, string> = {
  InvalidSymbol: "this is not a word that JSON knows",
  InvalidNumberFormat: "this is not a number that JSON knows",
  PropertyNameExpected: "a field's name in quotation marks is expected here",
  ValueExpected: "a value is expected here",
  ColonExpected: "a colon is expected here",
  CommaExpected: "a comma is expected here",
  CloseBraceExpected: "a closing brace } is missing",
  CloseBracketExpected: "a closing bracket ] is missing",
  EndOfFileExpected: "the file goes on after its end",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfString: "a quotation mark is never closed",
  InvalidCharacter: "a text has a line break or control character that must be written as an escape, such as \\n",
  InvalidEscapeCharacter: "a text has an escape that JSON does not know",
  InvalidUnicode: "a text has an escape \\u without four hexadecimal digits",
};

/** Parses the file with positions. The parser is recursive, so a file of nothing but brackets would overflow the stack. */
function visitAll(text: string, visitor: JSONVisitor): boolean {
  try {
    visit(text, visitor, { disallowComments: true });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function explainSyntax(text: string): Refused {
  let first: Refused | null = null;
  const wasRead = visitAll(text, {
    onError: (code, _offset, _length, line) => {
      const why = SYNTAX_FAULTS[printParseErrorCode(code)] ?? "it cannot be read from here on";
      first ??= refuse(`The file is not JSON: ${why}.`, line + 1);
    },
  });
  if (!wasRead) return refuse(TOO_DEEP);
  return first ?? refuse("The file is not JSON.");
}

const keyOf = (path: Path) => JSON.stringify(path);

function linesOf(text: string, paths: Path[]): number[] {
  const wanted = new Set(paths.flatMap((path) => path.map((_, end) => keyOf(path.slice(0, end + 1)))));
  const lines = new Map<string, number>();
  const note = (line: number, path: Path) => {
    const key = keyOf(path);
    if (wanted.has(key)) lines.set(key, line + 1);
  };
  const noteBegin = (_offset: number, _length: number, line: number, _character: number, path: () => Path) =>
    note(line, path());
  visitAll(text, {
    onObjectBegin: noteBegin,
    onArrayBegin: noteBegin,
    onLiteralValue: (_value, ...where) => noteBegin(...where),
  });
  const nearest = (path: Path): number =>
    path.length === 0 ? 1 : (lines.get(keyOf(path)) ?? nearest(path.slice(0, -1)));
  return paths.map(nearest);
}

const nameOf = (path: Path) =>
  (String(path[0]) in ITEM_NAMES && path.length > 1 ? path.slice(2) : path)
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${part}`))
    .join("")
    .replace(/^\./, "");

/** Faults of a file that is JSON but cannot be cut into items. */
const NO_OBJECT = "The file must be an object with fields.";
const FIELD_TWICE = "A field of the outermost object appears twice.";

const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPENING, CLOSING] = [new Set([0x5b, 0x7b]), new Set([0x5d, 0x7d])];

/** Whether a text is nested too deeply to be parsed; `scanJson` stops there. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length && depth <= MAX_JSON_DEPTH; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) at += code === BACKSLASH ? 1 : 0;
    else if (OPENING.has(code)) depth++;
    else if (CLOSING.has(code)) depth--;
  }
  return depth > MAX_JSON_DEPTH;
}

/** The faults of a text that cannot be cut into items. */
function explainText(text: string): Refused {
  if (isTooDeep(text)) return refuse(TOO_DEEP);
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return refuse(isObject ? FIELD_TWICE : NO_OBJECT);
  } catch {
    return explainSyntax(text);
  }
}

/** Parses JSON that was cut out of a file. */
function parseValue({ json, line }: ScannedValue): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UnreadableFile(line);
  }
}

function* readItems(file: FileBytes, original: FileBytes): ReturnType<Source["items"]> {
  const envelope: Record<string, unknown> = {};
  const scan = scanJson(file);
  try {
    for (let next = scan.next(); ; next = scan.next()) {
      if (next.done) {
        for (const list of next.value.lists) envelope[list] = [];
        return { envelope };
      }
      const { field, index, end } = next.value;
      const value = parseValue(next.value);
      if (index === null) Object.defineProperty(envelope, field, { value, enumerable: true });
      else yield { list: field as ListName, index, value, faults: [], readBytes: end };
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return explainUnreadable(original, error.line, explainText);
    throw error;
  }
}

/** Looks up the lines of some paths by reading the file again. */
function findLines(file: FileBytes, paths: Path[]): number[] {
  const ofItems = new Map<string, Path[]>();
  for (const path of paths) {
    const key = keyOf(path.slice(0, 2));
    ofItems.set(key, [...(ofItems.get(key) ?? []), path]);
  }
  const lines = new Map<Path, number>();
  const note = (value: ScannedValue, from: Path) => {
    for (const path of ofItems.get(keyOf(from)) ?? [])
      lines.set(path, value.line - 1 + linesOf(value.json, [path.slice(from.length)])[0]!);
  };
  for (const value of scanJson(file)) {
    const { field, index } = value;
    if (index !== null) note(value, [field, index]);
    for (const path of paths) if (path[0] === field && !lines.has(path) && path.length < 2) lines.set(path, value.line);
  }
  return paths.map((path) => lines.get(path) ?? 1);
}

/**
 * Reads a JSON file item by item, so that a large one is never in memory as a whole. Lines are looked up by reading the file again, only if
 * there are faults to be placed.
 *
 * @param file as UTF-8
 * @param original as it is
 * @example
 * const items = readLibraryJson(file, file).items(); // of '{"format":\n1}'
 * items.next().value; //=> { envelope: { format: 1 } }
 */
export const readLibraryJson = (file: FileBytes, original: FileBytes): Source => ({
  size: file.size,
  items: () => readItems(file, original),
  linesOf: (paths) => findLines(file, paths),
  nameOf,
});
