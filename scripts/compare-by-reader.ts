// What `npm run compare -- --reader NAME` needs in addition to the built-in aligner: the registry, and the operator's language model.
import type { TextToCompare } from "../lib/compare";
import { ReaderError } from "../lib/aligners/model/reader-error";
import { findAligner } from "../lib/aligners/registry";
import { readerStatus } from "../lib/comparison/readings/reader";
import { describeReader, describeReaderFault } from "../lib/messages/site/readers";
import { toText } from "../lib/messages/parts/to-text";
import type { Comparison, Refusal } from "../lib/model/comparisons/comparison";

/**
 * Compares with the aligner of that name. The operator's language model is sent both texts, and may cost money.
 *
 * @returns a sentence if that fails; null if no aligner has the name
 * @example
 * await compareByReader("model", left, right); //=> "No language model is set up: docs/readers.md says how."
 */
export async function compareByReader(
  name: string,
  left: TextToCompare,
  right: TextToCompare,
): Promise<Comparison | Refusal | string | null> {
  const aligner = findAligner(name);
  if (!aligner) return null;
  const status = readerStatus();
  if (aligner.runs === "as-job" && status.state !== "on")
    return describeReader(status).map(toText).join("\n") || "No language model is set up: docs/readers.md says how.";
  try {
    return await aligner.align(left, right);
  } catch (error) {
    if (error instanceof ReaderError) return toText(describeReaderFault(error.fault));
    throw error;
  }
}
