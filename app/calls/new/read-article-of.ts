import type { DraftState } from "@/components/forms/draft-state";
import { readArticle, type ArticleFormat } from "@/lib/article";
import { fillFromArticle, quotedCalls, reportedCall } from "@/lib/forms/article-draft";
import { decodeFile } from "@/lib/exchange/library/decode";
import { listExisting } from "@/lib/data/calls/existing";
import { fillDraft, readDraft, recogniseIssuers, writeDraft } from "@/lib/forms/call-draft";
import { ARTICLE_REFUSALS, DRAFT_SENTENCES, describeQuoted } from "@/lib/messages/drafts";

interface Source {
  text: string;
  format: ArticleFormat;
}

const looksLikeHtml = (text: string) => /<(!doctype|html|head|body|article|p|div)[\s>]/i.test(text.slice(0, 2_000));

/** The article as it was pasted or uploaded; a sentence when it cannot be read. */
async function readSource(form: FormData): Promise<Source | string> {
  const file = form.get("articleFile");
  if (file instanceof File && file.size > 0) {
    const text = decodeFile(new Uint8Array(await file.arrayBuffer()));
    if (typeof text !== "string") return DRAFT_SENTENCES.undecodable;
    return { text, format: looksLikeHtml(text) || /\.html?$/i.test(file.name) ? "html" : "text" };
  }
  const pasted = form.get("article");
  if (typeof pasted !== "string" || pasted.trim() === "") return DRAFT_SENTENCES.noArticle;
  return { text: pasted, format: looksLikeHtml(pasted) ? "html" : "text" };
}

const refuse = (state: DraftState, message: string): DraftState => ({
  ...state,
  faults: [{ name: "article", message }],
});

/** Fills the form's sides with the statements that an article quotes, or with the article itself as a press report. */
export async function readArticleOf(state: DraftState, form: FormData, intent: string): Promise<DraftState> {
  const source = await readSource(form);
  if (typeof source === "string") return refuse(state, source);
  const article = readArticle(source.text, source.format);
  if (article.kind === "refusal") return refuse(state, ARTICLE_REFUSALS[article.reason]);
  const calls = quotedCalls(article);
  const chosen = intent === "report" ? reportedCall(article) : calls[Number(/\d+$/.exec(intent)?.[0] ?? 0)]?.draft;
  // What was uploaded is kept as pasted text: a file field comes back empty.
  const values = { ...state.values, article: source.text };
  const found = {
    sentence: describeQuoted(calls),
    calls: calls.map(({ label }) => label),
    canBeReport: calls.length === 0,
  };
  if (!chosen) return { ...state, values, article: found };
  const filled = fillFromArticle(readDraft(state.values), chosen, article);
  const draft = fillDraft(recogniseIssuers(filled, await listExisting()));
  const rest = Object.entries(values).filter(([name]) => !/^(parties|readouts)\./.test(name));
  return { ...state, values: { ...Object.fromEntries(rest), ...writeDraft(draft) }, article: found };
}
