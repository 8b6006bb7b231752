import { judgeReader, type ReaderVerdict } from "../../model/readers/reader-verdict";
import type {
  ModelDay,
  ReaderModel,
  ReadingJob,
  ReaderFault,
  ReaderFigures,
  ReaderMeasurement,
  ReaderStatus,
  ReadingEstimate,
} from "../../model/readers/readers";
import type { Difference } from "../../model/comparisons/comparison";
import type { ReadBy, Tokens } from "../../model/readers/readings";
import { dayOf, moment } from "../parts/dates";
import { differenceSentence } from "../comparisons/links";
import { NOTHING, join, listMessages, named, numeral, plural, say, type Message } from "../parts/message";

const FAULTS: Record<ReaderFault["kind"], Message> = {
  unreachable: say`The model’s server cannot be reached.`,
  unauthorised: say`The model’s server refuses the key.`,
  "model-unknown": say`The server does not have this model.`,
  "not-found": say`There is no model at this address: it should end as the server’s manual says, often in /v1.`,
  redirected: say`The server redirects requests to another address, but texts are sent only to the address that is set up.`,
  refused: say`The model’s server refuses the request.`,
  "rate-limited": say`The model’s server is getting too many requests.`,
  "server-error": say`The model’s server failed.`,
  "timed-out": say`The model took too long.`,
  "cut-off": say`The connection to the model broke off.`,
  "reply-too-large": say`The model’s answer was far too long.`,
  "reply-cut-short": say`The model’s answer was cut short: its context is too small for these texts.`,
  "reply-unusable": say`The model’s answer could not be used and was ignored.`,
  "text-too-long": say`The texts are too long for a model.`,
  "over-budget": say`It would have taken more tokens than were allowed.`,
  "day-used-up": say`Today’s token allowance is used up.`,
  "text-missing": say`One of the texts is no longer stored.`,
  "other-model": say`It was requested with a different model or prompt from the current one.`,
  "broken-off": say`It was started several times but never finished.`,
  failed: say`It failed here; the server’s log says why.`,
};

/**
 * Why there is no reading, in plain words. Holds neither the key nor what a server said.
 *
 * @example
 * toText(describeReaderFault({ kind: "unauthorised", status: 401 })); //=> "The model’s server refuses the key. (401)"
 */
export function describeReaderFault({ kind, status, until }: ReaderFault): Message {
  if (until !== undefined) return say`${FAULTS[kind]} It can be asked again from ${moment(until)}.`;
  return status === undefined ? FAULTS[kind] : say`${FAULTS[kind]} (${named(String(status))})`;
}

/** Where administrators see what the language model takes. */
export const MODEL_DAY = "Language model";

/**
 * What the language model has taken today.
 *
 * @example
 * toText(describeModelDay({ model: "qwen3:8b", used: { in: 4_200, out: 860 }, limit: 50_000 }));
 * //=> "qwen3:8b has used 5,060 tokens today (UTC). It may use 50,000 tokens a day."
 */
export function describeModelDay({ model, used, limit }: ModelDay): Message {
  const taken = say`${named(model)} has used ${plural(used.in + used.out, "token")} today (UTC)`;
  return limit === null
    ? say`${taken}. There is no daily limit.`
    : say`${taken}. It may use ${plural(limit, "token")} a day.`;
}

/**
 * The state of the language model, for the start of the server and for pages.
 *
 * @returns a sentence or more; none where no model is set up
 * @example
 * describeReader(readerStatus()).map(toText); //=> ["Language model qwen3:8b at localhost:11434: ready."]
 */
export function describeReader(status: ReaderStatus): Message[] {
  if (status.state === "off") return [];
  if (status.state === "misconfigured") {
    const faults = status.faults.map((fault) => say`${named(fault)}.`);
    return [say`The language model is not used, because its settings are wrong.`, ...faults];
  }
  const { model, fault, isChecked } = status;
  const who = say`Language model ${named(model.name)} at ${named(model.host)}`;
  if (fault) return [say`${who}: ${describeReaderFault(fault)} Everything else works without it.`];
  return [isChecked ? say`${who}: ready.` : say`${who}: set up.`];
}

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

const inPercent = (share: number) => named(`${(100 * share).toFixed(1)}%`);

const VERDICTS: Record<ReaderVerdict, Message> = {
  better: say`It finds more than the built-in aligner and is wrong less often: its reading may be shown first.`,
  mixed: say`It is better than the built-in aligner in some respects only: read it beside the built-in one, not instead.`,
  "no-better": say`It is not better than the built-in aligner, and its links would mislead. Try another model.`,
};

/**
 * What a measurement of a model says, beside the built-in aligner, with a verdict.
 *
 * @returns a line for each question, and the verdict
 * @example
 * describeMeasurement(measurement).map(toText).at(-1); //=> "It finds more than the built-in aligner and is …"
 */
export function describeMeasurement(measurement: ReaderMeasurement): Message[] {
  const { model, builtIn } = measurement;
  const line = (question: Message, of: (figures: ReaderFigures) => number): Message =>
    say`${question}: ${inPercent(of(model))}, built-in ${inPercent(of(builtIn))}`;
  return [
    line(say`Which sentences report the same point? (F1)`, ({ linksF1 }) => linksF1),
    line(say`Links that are right`, ({ linksPrecision }) => linksPrecision),
    line(say`True links that are found`, ({ linksRecall }) => linksRecall),
    line(say`Does the other side have this sentence? (F1)`, ({ includedF1 }) => includedF1),
    line(say`Sentences the other side has, shown without any counterpart`, ({ falseLeftOut }) => falseLeftOut),
    line(say`Sentences the other side lacks, shown with a likely counterpart`, ({ falseShared }) => falseShared),
    VERDICTS[judgeReader(measurement)],
  ];
}

/** What the built-in aligner is called beside a language model. */
const BUILT_IN = say`Parallax`;

/**
 * What a reader is called where one is chosen.
 *
 * @param model of the language model; null for the built-in aligner
 * @example
 * toText(readerLabel("qwen3:8b")); //=> "qwen3:8b"
 */
export const readerLabel = (model: string | null): Message => (model === null ? BUILT_IN : named(model));

/**
 * Who matched the passages of a comparison.
 *
 * @param readBy null for the built-in aligner
 * @param isReviewed whether anything of it has been judged
 * @example
 * toText(readerSentence(null, true));  //=> "Matched by Parallax."
 * toText(readerSentence({ model: "qwen3:8b", madeAt: "2026-11-28T10:00:00Z", … }, false));
 * //=> "Read by qwen3:8b on 28 November 2026, not reviewed."
 */
export function readerSentence(readBy: ReadBy | null, isReviewed: boolean): Message {
  const review = isReviewed ? NOTHING : say`, not reviewed`;
  return readBy
    ? say`Read by ${named(readBy.model)} on ${dayOf(readBy.madeAt)}${review}.`
    : say`Matched by Parallax${review}.`;
}

/**
 * With whose reading a comparison is held together, where it says what both readers found.
 *
 * @param readBy of the other reader; null for the built-in aligner
 * @example
 * toText(secondReader(null)); //=> "The other reader is Parallax."
 * toText(secondReader({ model: "qwen3:8b", madeAt: "2026-11-28T10:00:00Z", … }));
 * //=> "The other reader is qwen3:8b, on 28 November 2026."
 */
export const secondReader = (readBy: ReadBy | null): Message =>
  readBy
    ? say`The other reader is ${named(readBy.model)}, on ${dayOf(readBy.madeAt)}.`
    : say`The other reader is ${BUILT_IN}.`;

/**
 * A claim with the language model that it rests on: what leaves the page without the line above the rows.
 *
 * @param readBy null for the built-in aligner, of which the claim stands as it is
 * @example
 * toText(claimByReader(say`No counterpart found (automatic).`, readBy));
 * //=> "No counterpart found (automatic). Read by qwen3:8b on 28 November 2026."
 */
export const claimByReader = (claim: Message, readBy: ReadBy | null): Message =>
  readBy ? say`${claim} ${readerSentence(readBy, true)}` : claim;

/** Who matched a pair among others that a language model has read. */
export const UNREAD_PAIR: Message = say`Not read by a language model, so matched by Parallax.`;

/**
 * Which readers found a link, and what contradicts in it.
 *
 * @param isShared whether the other reader found it too; null where there is no other reader
 * @param model of the reading that is shown; null where the built-in aligner's is
 * @returns null where there is nothing to say
 * @example
 * toText(linkReaders(false, null, null)!); //=> "Found by Parallax only."
 */
export function linkReaders(
  isShared: boolean | null,
  model: string | null,
  differs: Difference | null,
): Message | null {
  const who =
    isShared === null ? [] : isShared ? [say`Found by both readers.`] : [say`Found by ${readerLabel(model)} only.`];
  const parts = [...who, ...(differs ? [differenceSentence(differs)] : [])];
  return parts.length > 0 ? join(parts, " ") : null;
}

/**
 * That another reader found a counterpart of a passage for which the one that is shown found none.
 *
 * @param model of that reader; null for the built-in aligner
 * @param numbers of the passages that it found, from 1
 * @example
 * toText(foundByOther(null, [2, 4])); //=> "Parallax found a counterpart: passages 2 and 4."
 */
export const foundByOther = (model: string | null, numbers: number[]): Message =>
  say`${readerLabel(model)} found a counterpart: ${numbers.length > 1 ? say`passages` : say`passage`} ${listMessages(numbers.map(numeral))}.`;

/**
 * That neither reader found a counterpart: a stronger finding than one reader's.
 *
 * @param isPartial whether the other readout is stored in part only
 * @example
 * toText(byBothReaders(say`No counterpart found in the US readout`, false)); //=> "No counterpart found in the US readout by either reader"
 * toText(byBothReaders(say`Not in the part stored of the US readout`, true));
 * //=> "Not in the part stored of the US readout: neither reader finds it there"
 */
export const byBothReaders = (absence: Message, isPartial: boolean): Message =>
  isPartial ? say`${absence}: neither reader finds it there` : say`${absence} by either reader`;

/** That neither reader found a counterpart, as a sentence of its own: where a passage is cited. */
export const FOUND_BY_NEITHER = say`Neither reader found a counterpart.`;

/**
 * That a language model takes a passage without a counterpart for an opening, a signature or the like: a guess that changes no count.
 *
 * @example
 * toText(boilerplateByReader(say`No counterpart found in the US readout`, "qwen3:8b"));
 * //=> "No counterpart found in the US readout. qwen3:8b considers it boilerplate."
 */
export const boilerplateByReader = (absence: Message, model: string): Message =>
  say`${absence}. ${named(model)} considers it boilerplate.`;

/**
 * What an English sentence below a foreign passage is.
 *
 * @example
 * toText(gistOrigin("qwen3:8b")); //=> "Machine translation by qwen3:8b:"
 */
export const gistOrigin = (model: string): Message => say`Machine translation by ${named(model)}:`;

/**
 * What the English of a whole passage is.
 *
 * @example
 * toText(translationOrigin("qwen3:8b")); //=> "Machine translation of the whole passage by qwen3:8b:"
 */
export const translationOrigin = (model: string): Message =>
  say`Machine translation of the whole passage by ${named(model)}:`;

/** The button that asks for it. */
export const TRANSLATE = "Translate in full";

/**
 * Where the passage goes that is to be translated.
 *
 * @example
 * toText(translationSends({ name: "qwen3:8b", host: "localhost:11434", price: null })); //=> "Sends this passage to localhost:11434."
 */
export const translationSends = ({ host }: ReaderModel): Message => say`Sends this passage to ${named(host)}.`;

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

/** The choice among those who matched the passages. */
export const READER = "Reader";
