import { printParseErrorCode, visit, type JSONVisitor } from "jsonc-parser";
import { ITEM_NAMES, refuse, type Path, type Refused, type Source } from "./source";

const TOO_DEEP = "The file is nested too deeply to be a library.";

/** What the parser's codes mean, in plain words. */
const SYNTAX_FAULTS: Record<string, string> = {
  InvalidSymbol: "here stands a word that JSON does not know",
  InvalidNumberFormat: "here stands a number that JSON does not know",
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

/** Reads the file with positions. The parser calls itself for each level, so a file of nothing but brackets is too much for it. */
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

/**
 * Parses JSON. Lines are looked up in a second reading, and only when there are faults to be placed.
 *
 * @returns the value with its places, or the first fault of its syntax
 * @example
 * readJson('{"format":\n1}'); //=> { value: { format: 1 }, faults: [], linesOf: …, nameOf: … }
 * readJson("{"); //=> { fault: { line: 1, place: "", message: "The file is not JSON: a closing brace } is missing." } }
 */
export function readJson(text: string): Source | Refused {
  try {
    return { value: JSON.parse(text), faults: [], linesOf: (paths) => linesOf(text, paths), nameOf };
  } catch {
    return explainSyntax(text);
  }
}
