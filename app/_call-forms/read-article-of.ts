import {
  ARTICLE_REFUSALS,
  FORM_SENTENCES,
  callLabel,
  describeQuoted,
  openIssuerSentence,
} from "@/lib/messages/form/forms";
import { loadResources } from "@/lib/resources/load";
import { readArticle } from "@/lib/article/read-article";
import type { Article, ArticleFormat } from "@/lib/article/types";
import { extractArticle } from "@/lib/comparison/readings/extract-article";
import { readerStatus } from "@/lib/comparison/readings/reader";
import { fillFromArticle, quotedCall, quotedCalls, reportedCall, type QuotedCall } from "@/lib/forms/quoted-call";
import { readFields, type FieldValues } from "@/lib/forms/form";
import { withFoundStatements } from "@/lib/forms/model-article";
import { describeExtracted } from "@/lib/messages/site/reading-requests";
import { describeReaderFault } from "@/lib/messages/site/readers";
import { toText } from "@/lib/messages/parts/to-text";
import { checkOfFile } from "@/lib/messages/form/documents";
import { listExisting } from "@/lib/data/calls/existing";
import { chooseExistingIssuers, fillUnsavedCall, readUnsavedCall, writeUnsavedCall } from "@/lib/forms/unsaved-call";
import type { Readout } from "@/lib/model/calls/calls";
import type { FormState, FoundArticle } from "@/lib/forms/form-state";
import type { FieldFault } from "@/lib/schema/field-faults";
import { withoutRows } from "./change-rows";
import { readBox } from "./read-box";

interface Source {
  text: string;
  format: ArticleFormat;
  /** What the user should check in it; empty if nothing. */
  check: string;
}

const BOX = "article";

/** The article as it was pasted or uploaded, or why it cannot be read. */
async function readSource(form: FormData): Promise<Source | FieldFault> {
  const { text, format, notes, fault } = await readBox(readFields(form), BOX, form.get("articleFile"));
  if (fault) return fault;
  if (text.trim() === "") return { name: BOX, message: FORM_SENTENCES.noArticle };
  return { text, format, check: checkOfFile(notes) };
}

const withArticleFault = (state: FormState, message: string): FormState => ({
  ...state,
  faults: [{ name: BOX, message }],
});

interface Chosen {
  article: Article;
  /** What the form is filled in with; undefined if nothing. */
  unsaved: QuotedCall["unsaved"] | undefined;
  found: Omit<FoundArticle, "check">;
}

/** Drops the statements that a stored readout of the call already contains. */
function withoutStored(article: Article, stored: readonly Readout[]): Article {
  const isStored = (text: string) => stored.some(({ revision }) => revision.text.includes(text.replace(/\.$/, "")));
  return { ...article, statements: article.statements.filter(({ text }) => !isStored(text)) };
}

function chooseCall(read: Article, intent: string, stored: readonly Readout[]): Chosen {
  const article = withoutStored(read, stored);
  const calls = quotedCalls(article);
  const index = Number(/\d+$/.exec(intent)?.[0] ?? 0);
  const unsaved = intent === "report" ? reportedCall(article) : calls[index]?.unsaved;
  const found = {
    sentence: describeQuoted(calls, read.statements.length - article.statements.length),
    calls: calls.map(({ label }) => callLabel(label)),
    open: (intent === "report" ? [] : (calls[index]?.open ?? [])).map(openIssuerSentence),
    canBeReport: calls.length === 0 || stored.length > 0,
  };
  return { article, unsaved, found };
}

/** Asks the operator's language model what the article says about one call; answers why if it finds nothing. */
async function askModel(read: Article): Promise<Chosen | string> {
  const status = readerStatus();
  const extracted = await extractArticle(read.body);
  if (!extracted || status.state !== "on") return FORM_SENTENCES.noModel;
  if ("fault" in extracted) return toText(describeReaderFault(extracted.fault));
  const article = withFoundStatements(read, extracted, loadResources());
  const { statements } = article;
  const sentence = describeExtracted(status.model.name, statements.length, extracted.dropped);
  const { unsaved, open } = quotedCall(article, statements);
  const isEmpty = statements.length === 0;
  const found = { sentence, calls: [], open: open.map(openIssuerSentence), canBeReport: isEmpty };
  return { article, unsaved: isEmpty ? undefined : unsaved, found };
}

/** Names the issuer fields that the model filled in, because its issuers are guesses. */
const guessedIssuers = (values: FieldValues, filled: number): string[] =>
  Object.keys(values).filter((name) => {
    const [, row, field] = /^readouts\.(\d+)\.(issuer\.name|issuer\.party\.name)$/.exec(name) ?? [];
    return field !== undefined && Number(row) >= filled && values[name] !== "";
  });

/**
 * Fills the form's sides with the statements that an article quotes, or with the article itself as a press report.
 *
 * @param stored readouts of the call that the form adds to: statements that they already contain are dropped, and the article may become
 *   a report although it quotes statements
 */
export async function readArticleOf(
  state: FormState,
  form: FormData,
  intent: string,
  stored: readonly Readout[] = [],
): Promise<FormState> {
  const source = await readSource(form);
  if ("message" in source) return { ...state, faults: [source] };
  const read = readArticle(source.text, source.format, loadResources());
  if (read.kind === "refusal") return withArticleFault(state, ARTICLE_REFUSALS[read.reason]);
  const isForModel = intent === "article-model";
  const chosen = isForModel ? await askModel(read) : chooseCall(read, intent, stored);
  if (typeof chosen === "string") return withArticleFault(state, chosen);
  // The text of an uploaded file comes back as pasted text, because a file field always comes back empty.
  const values = { ...state.values, [BOX]: source.text };
  const article = { ...chosen.found, check: source.check };
  if (!chosen.unsaved) return { ...state, values, article };
  const existing = await listExisting();
  const filled = fillFromArticle(readUnsavedCall(state.values), chosen.unsaved, chosen.article);
  const unsaved = fillUnsavedCall(chooseExistingIssuers(filled, existing), existing);
  const written = writeUnsavedCall(unsaved);
  const before = unsaved.readouts.length - chosen.unsaved.readouts.length;
  const guesses = isForModel ? [...(state.guesses ?? []), ...guessedIssuers(written, before)] : state.guesses;
  return { ...state, values: { ...withoutRows(values), ...written }, article, guesses };
}
