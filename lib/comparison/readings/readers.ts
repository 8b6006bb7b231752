import type { ReaderModel } from "../../model/readers/readers";
import type { PassageTranslation, ReadBy, ReadingFacts, SecondReading } from "../../model/readers/readings";

/** Who matched the passages that are shown, and who else has read the texts. */
export interface Readers {
  /** The language model whose links are shown; null for the built-in aligner. */
  readBy: ReadBy | null;
  /** What that model says besides its links. */
  facts: ReadingFacts | null;
  /** What the other reader found in the same passages; null if there is none, or it cannot read these languages. */
  other: SecondReading | null;
  /** The model that has read the texts, whether or not its links are shown; null if none has. */
  model: string | null;
  /** The ids of passages that were translated in full on request. */
  translations: ReadonlyMap<string, PassageTranslation>;
  /** The model that can translate another; null if none can. */
  translator: ReaderModel | null;
}

/** For texts that only the built-in aligner has read. */
export const BUILT_IN_ALONE: Readers = {
  readBy: null,
  facts: null,
  other: null,
  model: null,
  translations: new Map(),
  translator: null,
};
