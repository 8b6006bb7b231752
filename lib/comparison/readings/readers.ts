import type { ReaderModel } from "../../model/readers/readers";
import type { PassageTranslation, ReadBy, ReadingFacts, SecondReading } from "../../model/readers/readings";

/** Who matched the passages that are shown, and who else has read them. */
export interface Readers {
  /** The language model whose links are shown; null for the built-in aligner. */
  readBy: ReadBy | null;
  /** What that model says beside its links. */
  facts: ReadingFacts | null;
  /** What the other reader found in the same passages; null where there is none, or where it cannot read these languages. */
  other: SecondReading | null;
  /** The model that has read the texts, whether or not its links are shown; null where none has. */
  model: string | null;
  /** Passages of which a full translation was asked for, by their ids. */
  translations: ReadonlyMap<string, PassageTranslation>;
  /** The model that can be asked for another; null where none can. */
  translator: ReaderModel | null;
}

/** Only the built-in aligner. */
export const BUILT_IN_ALONE: Readers = {
  readBy: null,
  facts: null,
  other: null,
  model: null,
  translations: new Map(),
  translator: null,
};
