import type { Span } from "../model/comparisons/comparison";

/** Words between outer quotation marks. */
export interface Quotation {
  /** With the marks. */
  outer: Span;
  /** The words, a stretch for each paragraph that begins with a repeated mark; else one stretch. */
  parts: Span[];
  /** False where no closing mark was found and the end is a guess. */
  isClosed: boolean;
}

interface Frame {
  start: number;
  close: string;
  /** Whether it opened a paragraph or followed a colon: only then may it run on past a paragraph's end without a repeated mark. */
  mayRunOn: boolean;
  paragraph: number;
  /** The last paragraph that surely belongs to it: its own, or one that repeats the mark. */
  lastSure: number;
  repeats: number[];
  inside: Quotation[];
}

/** Which marks may close what a mark opens. For marks that both open and close, the characters around them decide. */
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  "＂": "＂",
  "“": '”"',
  "”": "”",
  "„": '“”"',
  "‟": "”",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
  "‘": "’",
  "‚": "‘’",
  "'": "'",
  "「": "」",
  "『": "』",
};
const MARK = /["＂“”„‟«»‹›‘’‚'「」『』]/g;
/** Marks that are apostrophes more often than not. */
const SINGLE = "'‘’‚";
const NO_SPACE_NEEDED = "「『」』";
/** More deeply nested quotations are noise. */
const MAX_DEPTH = 8;

const isSpace = (character: string) => character === "" || /[\s\u200b\ufeff]/.test(character);
const isLetter = (character: string) => /[\p{L}\p{N}]/u.test(character);
const isOpener = (character: string) => /[([{—–\-/:]/.test(character) || (character !== "" && character in CLOSERS);

/** Whether a mark is where words begin: after a space, a bracket, a dash or another mark, and before something. */
function mayOpen(body: string, at: number): boolean {
  const mark = body[at]!;
  const before = body[at - 1] ?? "";
  const after = body[at + 1] ?? "";
  if (NO_SPACE_NEEDED.includes(mark)) return "「『".includes(mark);
  if (mark === "«" || mark === "„" || mark === "“" || mark === "‟") return true;
  if (!isSpace(before) && !isOpener(before)) return false;
  if (mark === "»" || mark === "›" || mark === "”") return isLetter(after);
  if (mark === "’") return false;
  if (SINGLE.includes(mark)) return /\p{Lu}|\p{Lo}/u.test(after);
  return !isSpace(after) && !/[,;:!?)\]]/.test(after);
}

/** Whether a mark is where words end. An apostrophe is not: "Armenia’s", "the States’ support". */
function mayClose(body: string, at: number): boolean {
  const mark = body[at]!;
  const before = body[at - 1] ?? "";
  const after = body[at + 1] ?? "";
  if (SINGLE.includes(mark)) {
    if (isLetter(after)) return false;
    return !/[sS]/.test(before) || /[.,;:!?)\]]/.test(after) || (isSpace(after) && /[\n]|^$/.test(after));
  }
  if (mark === '"' || mark === "“" || mark === "«" || mark === "‹") return !isLetter(after) || !isSpace(before);
  return true;
}

/** The stretches of a quotation's words, without repeated marks and without white space at their ends. */
function splitCommand(body: string, start: number, end: number, repeats: number[]): Span[] {
  const edges = [start, ...repeats.filter((at) => at > start && at < end)];
  return edges.flatMap((mark, i) => {
    const span = { start: mark + 1, end: edges[i + 1] ?? end };
    while (span.start < span.end && isSpace(body[span.start]!)) span.start++;
    while (span.end > span.start && isSpace(body[span.end - 1]!)) span.end--;
    return span.start < span.end ? [span] : [];
  });
}

class Reader {
  readonly #stack: Frame[] = [];
  readonly #outermost: Quotation[] = [];
  /** How many open frames each mark would close, so that a stray closing mark costs nothing. */
  readonly #waiting = new Map<string, number>();

  constructor(
    private readonly body: string,
    private readonly paragraphs: Span[],
  ) {}

  #count(frame: Frame, by: number) {
    for (const mark of frame.close) this.#waiting.set(mark, (this.#waiting.get(mark) ?? 0) + by);
  }

  #keep(quotations: Quotation[]) {
    const into = this.#stack.at(-1)?.inside ?? this.#outermost;
    for (const quotation of quotations) into.push(quotation);
  }

  open(at: number, paragraph: number) {
    if (this.#stack.length === MAX_DEPTH) return;
    const isFirst = at === this.paragraphs[paragraph]!.start;
    const before = this.body.slice(Math.max(0, at - 3), at).trimEnd();
    const frame: Frame = {
      start: at,
      close: CLOSERS[this.body[at]!]!,
      mayRunOn: isFirst || before.endsWith(":"),
      paragraph,
      lastSure: paragraph,
      repeats: [],
      inside: [],
    };
    this.#count(frame, 1);
    this.#stack.push(frame);
  }

  isAwaited(mark: string): boolean {
    return (this.#waiting.get(mark) ?? 0) > 0;
  }

  /** Closes the innermost quotation that this mark can close; what is open inside it was never closed, and is part of it. */
  close(at: number) {
    const mark = this.body[at]!;
    for (;;) {
      const frame = this.#stack.pop();
      if (!frame) return;
      this.#count(frame, -1);
      if (!frame.close.includes(mark)) continue;
      const parts = splitCommand(this.body, frame.start, at, frame.repeats);
      if (parts.length > 0) this.#keep([{ outer: { start: frame.start, end: at + 1 }, parts, isClosed: true }]);
      return;
    }
  }

  /** The mark at the beginning of a paragraph while a quotation is open: it goes on. */
  repeat(at: number, paragraph: number): boolean {
    const [outermost] = this.#stack;
    if (!outermost || this.body[outermost.start] !== this.body[at]) return false;
    if (outermost.lastSure === paragraph) return false;
    outermost.repeats.push(at);
    outermost.lastSure = paragraph;
    return true;
  }

  /** At a paragraph's end only what may run on stays open; the rest was never closed. */
  endParagraph(repeatsNext: boolean) {
    const [outermost] = this.#stack;
    while (this.#stack.length > 1) this.#giveUp();
    if (outermost && !outermost.mayRunOn && !repeatsNext) this.#giveUp();
  }

  /** An unclosed outermost quotation ends with the last paragraph that is surely its own; what was found after that stands alone. */
  #giveUp() {
    const frame = this.#stack.pop()!;
    this.#count(frame, -1);
    const end = this.paragraphs[frame.lastSure]!.end;
    const parts = splitCommand(this.body, frame.start, end, frame.repeats);
    const isInner = this.#stack.length > 0;
    const own: Quotation = { outer: { start: frame.start, end }, parts, isClosed: false };
    const isSingle = SINGLE.includes(this.body[frame.start]!);
    if (isInner || isSingle || parts.length === 0) this.#keep(frame.inside);
    else this.#keep([own, ...frame.inside.filter(({ outer }) => outer.start >= end)]);
  }

  end(): Quotation[] {
    while (this.#stack.length > 0) this.#giveUp();
    return this.#outermost;
  }
}

/**
 * The outermost quotations of a text. A mark that is repeated at the beginning of a paragraph goes on with the quotation, and a
 * quotation that begins a paragraph or follows a colon may run over several paragraphs without repeating it. One that is never
 * closed ends with its paragraph (or the last one that repeats its mark): the words after it may not be quoted.
 *
 * @param body the text
 * @param paragraphs its paragraphs in order; marks between them are not looked at
 * @returns in order, without overlap; UTF-16 code units. Time is linear in the length of the text
 * @example
 * findQuotations("He said: “We agree.”", [{ start: 0, end: 20 }]);
 * //=> [{ outer: { start: 9, end: 20 }, parts: [{ start: 10, end: 19 }], isClosed: true }]
 */
export function findQuotations(body: string, paragraphs: Span[]): Quotation[] {
  const reader = new Reader(body, paragraphs);
  paragraphs.forEach(({ start, end }, index) => {
    for (const match of body.slice(start, end).matchAll(MARK)) {
      const at = start + match.index;
      const mark = match[0];
      if (at === start && reader.repeat(at, index)) continue;
      const opens = mark in CLOSERS && mayOpen(body, at);
      const closes = reader.isAwaited(mark) && mayClose(body, at);
      // What stands after a space opens, unless only closing makes sense of it: “ ends „…“.
      const before = body[at - 1] ?? "";
      const prefersOpening = at === start || isSpace(before) || isOpener(before) || NO_SPACE_NEEDED.includes(mark);
      if (closes && !(opens && prefersOpening)) reader.close(at);
      else if (opens) reader.open(at, index);
    }
    const next = paragraphs[index + 1];
    reader.endParagraph(next !== undefined && body[next.start]! in CLOSERS);
  });
  return reader.end();
}
