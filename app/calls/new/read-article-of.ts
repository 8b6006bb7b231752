import { ARTICLE_REFUSALS, DRAFT_SENTENCES, callLabel, describeQuoted, openIssuer } from "@/lib/messages/forms";
import { loadResources } from "@/lib/resources/load";
import { readArticle, type ArticleFormat } from "@/lib/article";
import { fillFromArticle, quotedCalls, reportedCall } from "@/lib/forms/article-draft";
import { readDocument } from "@/lib/documents/read-document";
import { DOCUMENT_REFUSED } from "@/lib/messages/documents";
import { listExisting } from "@/lib/data/calls/existing";
import { chooseExistingIssuers, fillDraft, readDraft, writeDraft } from "@/lib/forms/call-draft";
import type { FormState } from "@/lib/forms/form-state";

interface Source {
  text: string;
  format: ArticleFormat;
}

const looksLikeHtml = (text: string) => /<(!doctype|html|head|body|article|p|div)[\s>]/i.test(text.slice(0, 2_000));

/** The article as it was pasted or uploaded, or a sentence on why it cannot be read. */
async function readSource(form: FormData): Promise<Source | string> {
  const file = form.get("articleFile");
  if (file instanceof File && file.size > 0) {
    const read = await readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
    return read.kind === "text" ? { text: read.text, format: read.format } : DOCUMENT_REFUSED[read.reason];
  }
  const pasted = form.get("article");
  if (typeof pasted !== "string" || pasted.trim() === "") return DRAFT_SENTENCES.noArticle;
  return { text: pasted, format: looksLikeHtml(pasted) ? "html" : "text" };
}

const withArticleFault = (state: FormState, message: string): FormState => ({
  ...state,
  faults: [{ name: "article", message }],
});

/** Fills the form's sides with the statements that an article quotes, or with the article itself as a press report. */
export async function readArticleOf(state: FormState, form: FormData, intent: string): Promise<FormState> {
  const source = await readSource(form);
  if (typeof source === "string") return withArticleFault(state, source);
  const article = readArticle(source.text, source.format, loadResources());
  if (article.kind === "refusal") return withArticleFault(state, ARTICLE_REFUSALS[article.reason]);
  const calls = quotedCalls(article);
  const index = Number(/\d+$/.exec(intent)?.[0] ?? 0);
  const chosen = intent === "report" ? reportedCall(article) : calls[index]?.draft;
  // An uploaded file comes back as pasted text, because a file field comes back empty.
  const values = { ...state.values, article: source.text };
  const found = {
    sentence: describeQuoted(calls),
    calls: calls.map(({ label }) => callLabel(label)),
    open: (intent === "report" ? [] : (calls[index]?.open ?? [])).map(openIssuer),
    canBeReport: calls.length === 0,
  };
  if (!chosen) return { ...state, values, article: found };
  const filled = fillFromArticle(readDraft(state.values), chosen, article);
  const draft = fillDraft(chooseExistingIssuers(filled, await listExisting()));
  const rest = Object.entries(values).filter(([name]) => !/^(parties|readouts)\./.test(name));
  return { ...state, values: { ...Object.fromEntries(rest), ...writeDraft(draft) }, article: found };
}
