import { judgeReader, type ReaderVerdict } from "../../model/readers/reader-verdict";
import { moment } from "../parts/dates";
import type {
  ModelDay,
  ReaderFault,
  ReaderFigures,
  ReaderMeasurement,
  ReaderStatus,
} from "../../model/readers/readers";
import { named, plural, say, type Message } from "../parts/message";

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
