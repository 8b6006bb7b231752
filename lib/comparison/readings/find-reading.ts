import "server-only";
import { layReading, swapReading } from "../../aligners/model/lay-reading";
import { isInOrder } from "../../data/readings/reading-key";
import { findReadingOf } from "../../data/readings/readings";
import type { Comparison, Passage, Side } from "../../model/comparison";
import type { Reading, ReadingFacts } from "../../model/readings";
import type { ReadoutPair } from "../../model/readout-pairs";
import { textsOf } from "./ask-reading";
import { findReader } from "./reader";

/** What a language model said of a pair, laid on its passages. */
export interface FoundReading {
  /** Model, prompt, date, tokens, and what was dropped. Its sides are the pair's. */
  reading: Reading;
  /** Whether the model that is set up now made it, under the prompt of now. */
  isCurrent: boolean;
  comparison: Comparison;
  facts: ReadingFacts;
}

/**
 * The stored reading of a pair: the current model's, or else the latest. No model is asked.
 *
 * @param passages of the pair's texts, as the built-in aligner cuts them and gives them topics
 * @returns null where no model has read the two texts
 * @throws when the database cannot be read
 * @example
 * const found = await findReading(pair, { left: machine.left.passages, right: machine.right.passages });
 * found?.comparison.links[0]?.reasons[0]?.kind; //=> "quotation"
 */
export async function findReading(pair: ReadoutPair, passages: Record<Side, Passage[]>): Promise<FoundReading | null> {
  const texts = textsOf(pair);
  const reader = findReader();
  const stored = await findReadingOf(texts, reader);
  if (!stored) return null;
  const reading = isInOrder(texts) ? stored : swapReading(stored);
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
