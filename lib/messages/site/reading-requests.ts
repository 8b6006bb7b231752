import type { Tokens } from "../../model/readers/readings";
import type { ReaderModel, ReadingJob, ReaderFault, ReadingEstimate } from "../../model/readers/readers";
import { NOTHING, named, numeral, plural, say, type Message } from "../parts/message";
import { describeReaderFault } from "./readers";

/** Decimals of a price: small ones must not read as nothing. */
const inWords = (amount: number) => (amount < 1 ? amount.toPrecision(2) : amount.toFixed(2));

/**
 * What reading some pairs will take.
 *
 * @example
 * toText(describeEstimate({ pairs: 2, tokens: { in: 4_200, out: 860 }, cost: { amount: 0.0011, currency: "USD" } }));
 * //=> "2 comparisons: about 5,060 tokens, 0.0011 USD"
 */
export function describeEstimate({ pairs, tokens, cost }: ReadingEstimate): Message {
  const size = say`${plural(pairs, "comparison")}: about ${plural(tokens.in + tokens.out, "token")}`;
  return cost ? say`${size}, ${named(`${inWords(cost.amount)} ${cost.currency}`)}` : size;
}

/**
 * What a reading by a language model involves for a pair, and how far a requested one has got.
 *
 * @param job the last that was asked for; null where none was
 * @param waitsFor why nothing is read now, although nothing has failed
 * @example
 * toText(describeAsking({ name: "qwen3:8b", host: "localhost:11434", price: null }, null));
 * //=> "Sends both texts to localhost:11434."
 */
export function describeAsking(
  { name, host }: ReaderModel,
  job: Pick<ReadingJob, "state" | "fault"> | null,
  waitsFor: ReaderFault | null = null,
): Message {
  const sends = say`Sends both texts to ${named(host)}.`;
  if (job?.state === "queued" && waitsFor) return say`${describeReaderFault(waitsFor)} The reading waits until then.`;
  if (job?.state === "queued") return say`${named(name)} reads other comparisons first.`;
  if (job?.state === "running") return say`${named(name)} is reading both texts.`;
  if (job?.state === "failed" && job.fault)
    return say`${named(name)} has not read them. ${describeReaderFault(job.fault)} ${sends}`;
  return sends;
}

/**
 * How much of a library a language model has still to read.
 *
 * @param estimate of the comparisons that calls open with and that it has not read
 * @example
 * toText(describeQueue(model, { pairs: 0, … }, { waiting: 0, failed: 0, used: { in: 4_200, out: 860 } }));
 * //=> "qwen3:8b has read the comparison that each call opens with. All readings so far took 5,060 tokens."
 */
export function describeQueue(
  { name, host }: ReaderModel,
  estimate: ReadingEstimate,
  { waiting, failed, used }: { waiting: number; failed: number; used: Tokens },
): Message {
  const tokens = used.in + used.out;
  const taken = tokens > 0 ? say` All readings so far took ${plural(tokens, "token")}.` : NOTHING;
  if (estimate.pairs === 0) return say`${named(name)} has read the comparison that each call opens with.${taken}`;
  const wait = waiting > 0 ? say` Waiting or being read: ${plural(waiting, "comparison")}.` : NOTHING;
  const failures = failed > 0 ? say` ${plural(failed, "reading")} failed: each comparison says why.` : NOTHING;
  return say`Not read yet: ${describeEstimate(estimate)}. Texts are sent to ${named(host)}.${wait}${failures}${taken}`;
}

/**
 * Where an article is sent when a model extracts its statements; shown beside the button.
 *
 * @example
 * toText(describeExtraction({ name: "qwen3:8b", host: "localhost:11434", price: null }));
 * //=> "Sends the article to localhost:11434."
 */
export const describeExtraction = ({ host }: ReaderModel): Message => say`Sends the article to ${named(host)}.`;

/**
 * What a model found in an article.
 *
 * @param dropped statements of its answer that are not in the article
 * @example
 * toText(describeExtracted("qwen3:8b", 2, 0));
 * //=> "2 statements found by qwen3:8b and filled in below, with guessed issuers: check each before you save."
 */
export function describeExtracted(model: string, statements: number, dropped: number): Message {
  const left =
    dropped > 0 ? say` Dropped because they are not word for word in the article: ${numeral(dropped)}.` : NOTHING;
  if (statements === 0) return say`${named(model)} found no official statement in the article.${left}`;
  const found = say`${plural(statements, "statement")} found by ${named(model)} and filled in below, with guessed issuers`;
  return say`${found}: check each before you save.${left}`;
}

/** Where the language model is asked to read the whole library. */
export const READ_ALL = {
  label: "Language model",
  ask: "Read everything not read yet",
  cancel: "Cancel what is waiting",
};

/**
 * Has a language model read.
 *
 * @param model what it is called
 * @example
 * toText(readWith("orca-7b")); //=> "Read with orca-7b"
 */
export const readWith = (model: string): Message => say`Read with ${named(model)}`;
