import { MAX_ITEM_SIZE, UnreadableFile, type FileBytes } from "./file-bytes";
import { LISTS, type ListName } from "./source";

const TOO_DEEP = -2;

const [QUOTE, COMMA, COLON, BACKSLASH] = [0x22, 0x2c, 0x3a, 0x5c];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];
const NEWLINE = 0x0a;
const MARK = [0xef, 0xbb, 0xbf];

const isSpace = (byte: number) => byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;

/** A value of the outermost object that is not a list, or one item of one of its lists, with its JSON and its position. */
export interface ScannedValue {
  /** The field of the outermost object. */
  field: string;
  /** The index in its list, from 0; null for a value that is not a list. */
  index: number | null;
  json: string;
  /** The line on which it begins, from 1. */
  line: number;
  /** Bytes of the file up to its end. */
  end: number;
}

/** The offset after a string that begins at `from`; -1 if it does not end. */
function endOfString(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(QUOTE, from + 1); at !== -1; at = bytes.indexOf(QUOTE, at + 1)) {
    let escapes = 0;
    while (bytes[at - 1 - escapes] === BACKSLASH) escapes++;
    if (escapes % 2 === 0) return at + 1;
  }
  return -1;
}

/** Levels; a library has ten. JSON.parse uses some fifty bytes per level, so it must not be given a file of nothing but brackets. */
export const MAX_JSON_DEPTH = 1_000;

/** The offset after an object or a list that begins at `from`; -1 if it does not end, `TOO_DEEP` if it is nested too deeply. */
function endOfNested(bytes: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      const end = endOfString(bytes, at);
      if (end === -1) return -1;
      at = end - 1;
    } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) {
      if (++depth > MAX_JSON_DEPTH) return TOO_DEEP;
    } else if ((byte === CLOSE_BRACE || byte === CLOSE_BRACKET) && --depth === 0) return at + 1;
  }
  return -1;
}

/** The offset after a number or a word; -1 if more of it may follow. */
function endOfWord(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (isSpace(byte) || byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET) return at;
  }
  return -1;
}

/** Walks over the bytes of a file, holding only those of the current value. */
class Walker {
  #held: Buffer = Buffer.alloc(0);
  #at = 0;
  #passed = 0;
  #line = 1;
  readonly #chunks: Iterator<Uint8Array>;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });

  constructor(file: FileBytes) {
    this.#chunks = file.chunks()[Symbol.iterator]();
  }

  get line() {
    return this.#line;
  }

  /** Bytes before the next one. */
  get offset() {
    return this.#passed + this.#at;
  }

  fail(): never {
    throw new UnreadableFile(this.#line);
  }

  /** Reads the next chunk. Returns false if there is none. */
  #fill(): boolean {
    const { value, done } = this.#chunks.next();
    if (done) return false;
    const rest = this.#held.subarray(this.#at);
    if (rest.length > MAX_ITEM_SIZE) this.fail();
    this.#passed += this.#at;
    this.#held =
      rest.length === 0 ? Buffer.from(value.buffer, value.byteOffset, value.length) : Buffer.concat([rest, value]);
    this.#at = 0;
    return true;
  }

  #moveTo(end: number) {
    for (
      let at = this.#held.indexOf(NEWLINE, this.#at);
      at !== -1 && at < end;
      at = this.#held.indexOf(NEWLINE, at + 1)
    )
      this.#line++;
    this.#at = end;
  }

  /** The next byte that is not a space, without consuming it; null at the end of the file. */
  peek(): number | null {
    do {
      let at = this.#at;
      while (at < this.#held.length && isSpace(this.#held[at]!)) at++;
      this.#moveTo(at);
      if (at < this.#held.length) return this.#held[at]!;
    } while (this.#fill());
    return null;
  }

  /** Consumes the next byte that is not a space if it is this one. */
  take(byte: number): boolean {
    if (this.peek() !== byte) return false;
    this.#at++;
    return true;
  }

  skipMark() {
    this.peek();
    if (MARK.every((byte, index) => this.#held[this.#at + index] === byte)) this.#at += MARK.length;
  }

  /** Consumes one value, and answers its JSON, judged only by its brackets and quotation marks. */
  takeValue(): string {
    const first = this.peek();
    if (first === null) this.fail();
    const find =
      first === QUOTE ? endOfString : first === OPEN_BRACE || first === OPEN_BRACKET ? endOfNested : endOfWord;
    let end = find(this.#held, this.#at);
    while (end === -1 && this.#fill()) end = find(this.#held, this.#at);
    if (end <= this.#at) this.fail();
    const bytes = this.#held.subarray(this.#at, end);
    const json = this.#decode(bytes);
    this.#moveTo(end);
    return json;
  }

  #decode(bytes: Buffer): string {
    try {
      return this.#decoder.decode(bytes);
    } catch {
      return this.fail();
    }
  }
}

function takeKey(walker: Walker): string {
  if (walker.peek() !== QUOTE) walker.fail();
  try {
    const key = JSON.parse(walker.takeValue()) as string;
    if (!walker.take(COLON)) walker.fail();
    return key;
  } catch {
    return walker.fail();
  }
}

const isList = (field: string): field is ListName => (LISTS as readonly string[]).includes(field);

function* scanItems(walker: Walker, field: string): Generator<ScannedValue> {
  walker.take(OPEN_BRACKET);
  if (walker.take(CLOSE_BRACKET)) return;
  for (let index = 0; ; index++) {
    walker.peek();
    const { line } = walker;
    const json = walker.takeValue();
    yield { field, index, json, line, end: walker.offset };
    if (walker.take(CLOSE_BRACKET)) return;
    if (!walker.take(COMMA)) walker.fail();
  }
}

/**
 * Cuts the outermost object of a JSON file into the items of its lists and its other values, without parsing them, so that only one is in
 * memory at a time.
 *
 * @throws UnreadableFile when the file is not a JSON object, judged by its brackets and quotation marks, or has one field twice
 * @example
 * [...scanJson(inMemory(Buffer.from('{"version":1,"calls":[{},{}]}')))].map(({ field, index }) => [field, index]);
 * //=> [["version", null], ["calls", 0], ["calls", 1]]
 */
export function* scanJson(file: FileBytes): Generator<ScannedValue, { lists: Set<ListName> }> {
  const walker = new Walker(file);
  const fields = new Set<string>();
  const lists = new Set<ListName>();
  walker.skipMark();
  if (!walker.take(OPEN_BRACE)) walker.fail();
  let isOver = walker.take(CLOSE_BRACE);
  while (!isOver) {
    const field = takeKey(walker);
    if (fields.has(field)) walker.fail();
    fields.add(field);
    if (isList(field) && walker.peek() === OPEN_BRACKET) {
      lists.add(field);
      yield* scanItems(walker, field);
    } else {
      walker.peek();
      const { line } = walker;
      const json = walker.takeValue();
      yield { field, index: null, json, line, end: walker.offset };
    }
    isOver = walker.take(CLOSE_BRACE);
    if (!isOver && !walker.take(COMMA)) walker.fail();
  }
  if (walker.peek() !== null) walker.fail();
  return { lists };
}
