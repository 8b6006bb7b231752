import "server-only";
import { AlignerBusy, AlignerTimeout, DEFAULT_ALIGNER } from "../aligners/registry";
import { looksLikeHtml, readArticle } from "../article";
import { listExisting } from "../data/calls/existing";
import { proposeCleaning } from "../forms/clean-text";
import { guessCall } from "../forms/guess-call";
import { quotedCalls } from "../forms/article-draft";
import { describeCleaning } from "../messages/cleaning";
import { refusalSentence } from "../messages/coverage";
import { named, type Message } from "../messages/message";
import { SENT_TEXTS } from "../messages/sent-texts";
import { nameSides } from "../messages/sides";
import type { Side } from "../model/comparison";
import { today } from "../model/dates";
import type { ComparisonQuery } from "../model/comparison-query";
import type { OpenedComparison } from "../model/comparison-view";
import type { ReadoutPair } from "../model/readout-pairs";
import { SIDES } from "../model/sides";
import { loadResources } from "../resources/load";
import { MEASURED_RATES } from "../resources/measured-rates";
import { topicLabels } from "../resources/topic-labels";
import { unreviewed } from "../review/apply-review";
import { faultsOf, type FieldFault } from "../schema/field-faults";
import { SENT_FIELDS } from "../schema/sent-fields";
import { isAddressAlone, sentTexts } from "../schema/sent-texts";
import { alignTexts } from "./align-texts";
import { buildView } from "./build-view";
import { BUILT_IN_ALONE } from "./readings/readers";
import { makeSentPair, type SentText } from "./sent-pair";

/** The comparison of two texts that are stored nowhere; or what is wrong with them. */
export type OpenedTexts =
  | {
      kind: "opened";
      opened: OpenedComparison;
      texts: Record<Side, string>;
      note: string;
      /** What of them can be cleaned away. */
      cleanings: Message[];
    }
  | { kind: "faults"; faults: FieldFault[] };

const readSource = (text: string) => readArticle(text, looksLikeHtml(text) ? "html" : "text", loadResources());

/** The two statements that an article quotes; null where it quotes none, or more than two. */
function readQuoted(text: string): Record<Side, SentText> | null {
  const article = readSource(text);
  if (article.kind === "refusal") return null;
  const [call, ...others] = quotedCalls(article);
  const [left, right, ...more] = call?.draft.readouts ?? [];
  if (!left || !right || others.length + more.length > 0) return null;
  const toText = ({ text: words, issuer: { party } }: typeof left): SentText => ({
    text: words,
    party: party.name === "" ? null : party,
  });
  return { left: toText(left), right: toText(right) };
}

/** The words of a page; prose is its own. */
function proseOf(text: string): string {
  if (!looksLikeHtml(text)) return text;
  const article = readSource(text);
  return article.kind === "article" ? article.body : text;
}

/** Each text with whose it is, as far as the texts say. */
async function nameTexts(texts: Record<Side, string>): Promise<Record<Side, SentText>> {
  const options = { existing: await listExisting(), resources: loadResources(), today: today() };
  const { readouts } = guessCall(texts.left, texts.right, options).draft;
  const partyOf = ({ existingIssuer, issuer }: (typeof readouts)[number]) => {
    const stored = options.existing.issuers.find(({ slug }) => slug === existingIssuer);
    const party = stored?.party ?? issuer.party;
    return party.name === "" ? null : { name: party.name, adjective: party.adjective || party.name };
  };
  const [left, right] = readouts.map(partyOf);
  const areNamed = left && right && left.name !== right.name;
  return {
    left: { text: texts.left, party: areNamed ? left : null },
    right: { text: texts.right, party: areNamed ? right : null },
  };
}

/** The texts to compare: both that were pasted, or those that the only one of them quotes. */
async function readTexts(given: Record<Side, string>): Promise<Record<Side, SentText> | FieldFault[]> {
  const addresses = SIDES.filter((side) => isAddressAlone(given[side]));
  if (addresses.length > 0) return addresses.map((name) => ({ name, message: SENT_TEXTS.address }));
  const filled = SIDES.filter((side) => given[side].trim() !== "");
  const quoted = filled.length === 1 ? readQuoted(given[filled[0]!]) : null;
  if (quoted) return quoted;
  const parsed = sentTexts.safeParse({ left: proseOf(given.left), right: proseOf(given.right) });
  if (parsed.success) return nameTexts(parsed.data);
  return faultsOf(parsed.error).map(({ name, message }) => {
    const isEmpty = given[name as Side].trim() === "";
    return { name, message: isEmpty ? SENT_TEXTS.missing[name as Side] : message };
  });
}

/** What a reader should know of two texts before anything else. */
function noteOn({ left, right }: Record<Side, SentText>): string {
  if (left.text === right.text) return SENT_TEXTS.isOneText;
  return left.party && right.party ? SENT_TEXTS.isGuessed : "";
}

/** What a reader can have taken out of either text. */
const cleaningsOf = (texts: Record<Side, string>): Message[] =>
  SIDES.flatMap((side) => {
    const cleaned = proposeCleaning(texts[side]);
    return cleaned ? [describeCleaning(named(SENT_FIELDS[side].label), cleaned.done)] : [];
  });

async function open(pair: ReadoutPair, query: ComparisonQuery): Promise<OpenedComparison> {
  const { left, right } = pair;
  const [here, there] = [left, right].map(({ readout }) => ({ ...readout.revision, language: readout.language }));
  const alignment = await alignTexts(DEFAULT_ALIGNER, here!, there!);
  if (alignment.kind === "refusal") {
    const { side, reason } = alignment;
    return { kind: "refused", pair, side, reason, message: refusalSentence(reason, nameSides(pair)[side].readout) };
  }
  const texts = { left: left.readout.revision.text, right: right.readout.revision.text };
  return buildView({
    pair,
    comparison: unreviewed(alignment, texts),
    algorithm: DEFAULT_ALIGNER.version,
    topicLabels: topicLabels(),
    resources: loadResources(),
    notes: [],
    query,
    readers: BUILT_IN_ALONE,
    rates: MEASURED_RATES,
    reviewing: null,
  });
}

/**
 * Compares two texts that a reader pasted, or the two statements that one pasted article quotes. Nothing is stored.
 *
 * @param given as they were typed or pasted; one may be empty where the other is an article
 * @returns `texts` are the two that were compared
 * @example
 * const answer = await openTexts({ left: "They discussed trade.", right: "Trade was discussed." }, PLAIN_COMPARISON);
 * if (answer.kind === "opened") answer.opened.kind; //=> "comparison"
 */
export async function openTexts(given: Record<Side, string>, query: ComparisonQuery): Promise<OpenedTexts> {
  const read = await readTexts(given);
  if (Array.isArray(read)) return { kind: "faults", faults: read };
  const pair = makeSentPair(read);
  const texts = { left: read.left.text, right: read.right.text };
  const answer = { kind: "opened", texts, note: noteOn(read), cleanings: cleaningsOf(texts) } as const;
  try {
    return { ...answer, opened: await open(pair, query) };
  } catch (error) {
    if (!(error instanceof AlignerTimeout) && !(error instanceof AlignerBusy)) throw error;
    return { ...answer, opened: { kind: "pending", pair, message: SENT_TEXTS.tooSlow } };
  }
}
