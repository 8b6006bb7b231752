import type { Resources } from "../model/resources";
import { topicSignsOf } from "./finding/topic-touch";
import { lexiconOf } from "./words/lexicon";
import { backgroundRarity } from "./words/lexicon/background";
import { vectorsOf } from "./score/similarity";

/** Entries of the lexicon in one step: some milliseconds of work. */
const ENTRIES_PER_STEP = 40;

/**
 * Builds what the first comparison needs, in short steps, so that a server can answer requests between them. Without it, the
 * first comparison builds everything at once, which takes some hundred milliseconds.
 *
 * @returns yields after each step
 * @example
 * for (const _ of warmUp(resources)) await setImmediate();
 */
export function* warmUp(resources: Resources): Generator<void> {
  const lexicon = lexiconOf(resources);
  while (!lexicon.build(ENTRIES_PER_STEP)) yield;
  backgroundRarity(resources);
  yield;
  vectorsOf(resources);
  yield;
  topicSignsOf(resources);
}
