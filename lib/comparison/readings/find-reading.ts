import "server-only";
import { layReading, swapReading } from "../../aligners/model/lay-reading";
import { isInOrder } from "../../data/readings/reading-key";
import { findReadingOf, findReadingsOf } from "../../data/readings/readings";
import type { Comparison, Passage, Side } from "../../model/comparisons/comparison";
import type { Reading, ReadingFacts } from "../../model/readers/readings";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { textsOf } from "./ask-reading";
import { findReader, type Reader } from "./reader";

/** What a language model said about a pair, laid on the pair's passages. */
export interface FoundReading {
  /** Model, prompt, date, tokens, and what was dropped. In the order of the pair's sides. */
  reading: Reading;
  /** Whether it was made by the model and the prompt that are in use now. */
  isCurrent: boolean;
  comparison: Comparison;
  facts: ReadingFacts;
}

/** A pair with its passages, as the built-in aligner cuts them and gives them topics. */
export interface CutPair {
  pair: ReadoutPair;
  passages: Record<Side, Passage[]>;
}

function layOn({ pair, passages }: CutPair, stored: Reading, reader: Reader | null): FoundReading {
  const reading = isInOrder(textsOf(pair)) ? stored : swapReading(stored);
  const textOf = (side: Side) => {
    const { revision, language } = pair[side].readout;
    return { text: revision.text, language, passages: passages[side] };
  };
  return {
    reading,
    isCurrent: reading.model === reader?.model && reading.promptVersion === reader.promptVersion,
    ...layReading(reading, { left: textOf("left"), right: textOf("right") }),
  };
}

/**
 * The stored reading of a pair: the current model's, else the latest. No model is asked.
 *
 * @param passages of the pair's texts, as the built-in aligner cuts them and gives them topics
 * @returns null if no model has read the two texts
 * @throws when the database cannot be read
 * @example
 * const found = await findReading(pair, { left: machine.left.passages, right: machine.right.passages });
 * found?.comparison.links[0]?.reasons[0]?.kind; //=> "quotation"
 */
export async function findReading(pair: ReadoutPair, passages: Record<Side, Passage[]>): Promise<FoundReading | null> {
  const reader = findReader();
  const stored = await findReadingOf(textsOf(pair), reader);
  return stored && layOn({ pair, passages }, stored, reader);
}

/**
 * The stored readings of several pairs (`findReading`), in one statement for each 500 of them.
 *
 * @returns in the order of the pairs; null if no model has read the two texts
 * @throws when the database cannot be read
 * @example
 * (await findReadings([{ pair, passages }]))[0]?.reading.model; //=> "qwen3:8b"
 */
export async function findReadings(pairs: CutPair[]): Promise<(FoundReading | null)[]> {
  const reader = findReader();
  const stored = await findReadingsOf(
    pairs.map(({ pair }) => textsOf(pair)),
    reader,
  );
  return pairs.map((of, index) => (stored[index] ? layOn(of, stored[index], reader) : null));
}
