import "server-only";
import { whyUnfinished } from "../aligners/aligner";
import { DEFAULT_ALIGNER } from "../aligners/registry";
import { looksLikeHtml } from "../article/html";
import { readArticle } from "../article/read-article";
import { listExisting } from "../data/calls/existing";
import { proposeCleaning } from "../forms/clean-text";
import { guessCall } from "../forms/guess/guess-call";
import { quotedCalls } from "../forms/quoted-call";
import { findQuoted } from "../forms/guess/guess-quoted-call";
import { describeCleaning } from "../messages/form/cleaning";
import { named, type Message } from "../messages/parts/message";
import { inOneLine } from "../messages/parts/one-line";
import { SENT_TEXTS, askForOther } from "../messages/comparisons/sent-texts";
import { findIssuer } from "../forms/stored-issuer";
import type { Side } from "../model/comparisons/comparison";
import { today } from "../model/dates";
import type { ComparisonQuery } from "../model/comparisons/comparison-query";
import type { OpenedComparison } from "../model/comparisons/comparison-view";
import type { ReadoutPair } from "../model/calls/readout-pairs";
import { SIDES } from "../model/comparisons/sides";
import { loadResources } from "../resources/load";
import { MEASURED_RATES } from "../resources/measured-rates";
import { topicLabels } from "../resources/topic-labels";
import { unreviewed } from "../review/apply-review";
import { faultsOf, type FieldFault } from "../schema/field-faults";
import { SENT_FIELDS } from "../schema/sent-fields";
import { isAddressAlone, sentTexts } from "../schema/sent-texts";
import { alignTexts } from "./align-texts";
import { buildView } from "./view/build-view";
import { viewRefusal } from "./view/refusal";
import { BUILT_IN_ALONE } from "./readings/readers";
import { makeSentPair, type SentText } from "./sent-pair";

/** The comparison of two texts that are not stored, or what is wrong with them. */
export type OpenedTexts =
  | {
      kind: "opened";
      opened: OpenedComparison;
      texts: Record<Side, string>;
      /** The article that both were taken from; null if each was pasted by itself. */
      article: string | null;
      note: string;
      /** What can be cleaned out of them. */
      cleanings: Message[];
    }
  | { kind: "faults"; faults: FieldFault[] };

const readSource = (text: string) => readArticle(text, looksLikeHtml(text) ? "html" : "text", loadResources());

/** The two statements of an article that quotes both sides of one call and nothing else; otherwise how many it quotes. */
function readQuoted(text: string): Record<Side, SentText> | { quoted: number } {
  const article = readSource(text);
  if (article.kind === "refusal") return { quoted: 0 };
  const [call, ...others] = quotedCalls(article);
  const [left, right, ...more] = call?.unsaved.readouts ?? [];
  if (!left || !right || others.length + more.length > 0) return { quoted: article.statements.length };
  const toText = ({ text: words, issuer: { party }, extent }: typeof left): SentText => ({
    text: words,
    party: party.name === "" ? null : party,
    isPartial: extent === "partial",
  });
  return { left: toText(left), right: toText(right) };
}

/** The text of a page; prose is its own. */
function proseOf(text: string): string {
  if (!looksLikeHtml(text)) return text;
  const article = readSource(text);
  return article.kind === "article" ? article.body : text;
}

/** Each text with its issuer, as far as the texts tell. */
async function nameTexts(texts: Record<Side, string>): Promise<Record<Side, SentText>> {
  const options = { existing: await listExisting(), resources: loadResources(), today: today() };
  const { readouts } = guessCall(texts.left, texts.right, options).unsaved;
  const partyOf = ({ issuer }: (typeof readouts)[number]) => {
    const party = findIssuer(issuer.name, options.existing.issuers)?.party ?? issuer.party;
    return party.name === "" ? null : { name: party.name, adjective: party.adjective || party.name };
  };
  const [left, right] = readouts.map(partyOf);
  const areNamed = left && right && left.name !== right.name;
  return {
    left: { text: texts.left, party: areNamed ? left : null, isPartial: false },
    right: { text: texts.right, party: areNamed ? right : null, isPartial: false },
  };
}

interface ReadTexts {
  texts: Record<Side, SentText>;
  /** The article that both were taken from. */
  article: string | null;
}

/** Texts taken from an article before keep the issuers it gave. */
async function readBoth(texts: Record<Side, string>, article: string | null): Promise<ReadTexts> {
  const quoted = article === null ? null : readQuoted(article);
  const again = quoted && "left" in quoted ? findQuoted([quoted.left, quoted.right], texts) : null;
  return again ? { texts: again, article } : { texts: await nameTexts(texts), article: null };
}

/** The texts to compare: the two that were pasted, or the two that the only one of them quotes. */
async function readTexts(given: Record<Side, string>, article: string | null): Promise<ReadTexts | FieldFault[]> {
  const addresses = SIDES.filter((side) => isAddressAlone(given[side]));
  if (addresses.length > 0) return addresses.map((name) => ({ name, message: SENT_TEXTS.address }));
  const filled = SIDES.filter((side) => given[side].trim() !== "");
  const only = filled.length === 1 ? given[filled[0]!] : null;
  const read = only === null ? null : readQuoted(only);
  if (read && "left" in read) return { texts: read, article: only };
  const parsed = sentTexts.safeParse({ left: proseOf(given.left), right: proseOf(given.right) });
  if (parsed.success) return readBoth(parsed.data, article);
  return faultsOf(parsed.error).map(({ name, message }) => {
    const isEmpty = given[name as Side].trim() === "";
    const missing = read ? askForOther(read.quoted) : SENT_TEXTS.missing[name as Side];
    return { name, message: isEmpty ? missing : message };
  });
}

/** What a user should know first about two texts. */
function noteOn({ left, right }: Record<Side, SentText>): string {
  // Texts that differ only in spaces and line ends are the same.
  if (inOneLine(left.text) === inOneLine(right.text)) return SENT_TEXTS.isOneText;
  return left.party && right.party ? SENT_TEXTS.isGuessed : "";
}

/** What the user can have removed from either text. */
const cleaningsOf = (texts: Record<Side, string>): Message[] =>
  SIDES.flatMap((side) => {
    const cleaned = proposeCleaning(texts[side]);
    return cleaned ? [describeCleaning(named(SENT_FIELDS[side].label), cleaned.done)] : [];
  });

async function open(pair: ReadoutPair, query: ComparisonQuery): Promise<OpenedComparison> {
  const { left, right } = pair;
  const [here, there] = [left, right].map(({ readout }) => ({ ...readout.revision, language: readout.language }));
  const alignment = await alignTexts(DEFAULT_ALIGNER, here!, there!);
  if (alignment.kind === "refusal") return viewRefusal(pair, alignment);
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
 * Compares two pasted texts, or the two statements that one pasted article quotes. Nothing is stored.
 *
 * @param given as they were typed or pasted; one may be empty if the other is an article
 * @param article the article that both were taken from before, if any
 * @returns `texts` are the two that were compared
 * @example
 * const answer = await openTexts({ left: "They discussed trade.", right: "Trade was discussed." }, PLAIN_COMPARISON);
 * if (answer.kind === "opened") answer.opened.kind; //=> "comparison"
 */
export async function openTexts(
  given: Record<Side, string>,
  query: ComparisonQuery,
  article: string | null = null,
): Promise<OpenedTexts> {
  const read = await readTexts(given, article);
  if (Array.isArray(read)) return { kind: "faults", faults: read };
  const pair = makeSentPair(read.texts);
  const texts = { left: read.texts.left.text, right: read.texts.right.text };
  const [note, cleanings] = [noteOn(read.texts), cleaningsOf(texts)];
  const answer = { kind: "opened", texts, article: read.article, note, cleanings } as const;
  try {
    return { ...answer, opened: await open(pair, query) };
  } catch (error) {
    if (!whyUnfinished(error)) throw error;
    return { ...answer, opened: { kind: "pending", pair, message: SENT_TEXTS.tooSlow } };
  }
}
