import type { Quotation } from "../quotations";
import type { Span } from "../../model/comparisons/comparison";
import { countLeading } from "../../model/count-leading";

/** How many sentences back "he" and "the ministry" are resolved. */
const SENTENCES_BACK = 6;
/** A sentence's subject is within its first characters. */
export const SUBJECT_REACH = 300;

/**
 * The stretch of a sentence in which its subject is looked for.
 *
 * @example
 * openingOf({ start: 0, end: 1_000 }); //=> { start: 0, end: 300 }
 */
export const openingOf = ({ start, end }: Span): Span => ({ start, end: Math.min(end, start + SUBJECT_REACH) });

/**
 * The body with quoted words blanked, except for their first and last characters and the marks: the sentences of the article's own prose.
 *
 * @param quotations in order; offsets are UTF-16 code units of the body
 * @returns as long as the body, so that its offsets are the body’s
 * @example
 * blankQuotations("He said “we agreed” today.", [{ parts: [{ start: 9, end: 18 }], … }]); //=> "He said “wq qqqqqd” today."
 */
export function blankQuotations(body: string, quotations: Quotation[]): string {
  let shadow = "";
  let at = 0;
  for (const { parts } of quotations)
    for (const { start, end } of parts) {
      const first = Math.min(start + 1, end);
      const last = Math.max(first, end - 1);
      shadow += body.slice(at, first) + body.slice(first, last).replace(/\S/g, "q");
      at = last;
    }
  return shadow + body.slice(at);
}

/** The sentences of a body, in order. */
export class Sentences {
  constructor(private readonly list: readonly Span[]) {}

  /** The index of the sentence at an offset; in white space, that of the sentence before it. */
  indexAt(at: number): number {
    return countLeading(this.list, ({ start }) => start <= at) - 1;
  }

  /** The sentence before the one at an offset. */
  before(at: number): Span | null {
    const index = this.indexAt(at);
    const own = this.list[index];
    return (
      (own && own.start < at && own.end > at
        ? this.list[index - 1]
        : own && own.end <= at
          ? own
          : this.list[index - 1]) ?? null
    );
  }

  /** The article's own sentences between a quotation and the one before it, the nearest first. */
  between(at: number, since: number): Span[] {
    const index = this.indexAt(at);
    const own = this.list[index];
    const first = own && own.end <= at ? index : index - 1;
    const found: Span[] = [];
    for (let i = first; i >= 0 && found.length < SENTENCES_BACK; i--) {
      const sentence = this.list[i]!;
      if (sentence.start < since) break;
      found.push(sentence);
    }
    return found;
  }

  /** The sentence at an offset; in white space, the one before it. */
  at(at: number): Span | undefined {
    return this.list[this.indexAt(at)];
  }
}
