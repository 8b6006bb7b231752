import type { ArticleRefusal } from "../article";
import { MAX_SOURCE_LENGTH } from "../article";
import type { QuotedCall } from "../forms/article-draft";
import { MAX_READOUTS } from "../schema/call-input";
import { MAX_TEXT_LENGTH } from "../schema/text";
import { EXTENT_LABELS, READOUT_KIND_LABELS, count, inWords } from "./names";
import type { IssuerKind } from "../model/vocabularies";
import type { Similar } from "../model/calls";

const ISSUER_KIND_LABELS: Record<IssuerKind, string> = {
  "foreign-ministry": "Foreign ministry",
  presidency: "Presidency",
  government: "Government",
  minister: "Minister",
  "news-agency": "News agency",
  other: "Other",
};

/** What can be chosen for a readout, with its labels. */
export const READOUT_OPTIONS = {
  readoutKinds: Object.entries(READOUT_KIND_LABELS),
  extents: Object.entries(EXTENT_LABELS),
  issuerKinds: Object.entries(ISSUER_KIND_LABELS),
  maxText: MAX_TEXT_LENGTH,
};

export const DRAFT_SENTENCES = {
  similar: "Something like this is stored already. Look at it, then save all the same if this is another call.",
  taken: "Another call has this address, or had it before: choose another.",
  full: `A call shows at most ${MAX_READOUTS} readouts: this one has as many.`,
  gone: "The call is in the bin, or was never stored: nothing can be added to it.",
  notSaved: "Nothing was saved: the database could not be written just now. What you typed is still here; try again.",
  noArticle: "Paste an article, or choose a file.",
  undecodable: "The file could not be read as text: is it in another encoding, or no text at all?",
};

export const ARTICLE_REFUSALS: Record<ArticleRefusal["reason"], string> = {
  "source-too-long": `The article is longer than ${MAX_SOURCE_LENGTH.toLocaleString("en")} characters.`,
  "too-many-tags": "The page has too many tags to be read.",
  "nothing-to-read": "No text of an article was found in it.",
  "body-too-long": "The article’s text is too long to be stored.",
};

/** What was found in an article. */
export function describeQuoted(calls: QuotedCall[]): string {
  if (calls.length === 0) return "No quoted official statement was found in the article.";
  const statements = calls.reduce((sum, { draft }) => sum + draft.readouts.length, 0);
  const found = `${count(statements, "quoted statement")} found and filled in below: check each before you save.`;
  if (calls.length === 1) return found;
  return `${found} They are on ${calls.length} calls, ${inWords(calls.map(({ label }) => label))}: one is shown, choose another here.`;
}

/** What is stored already and may be the same, with the way there. */
export function describeSimilar({ kind, call, issuer }: Similar): { sentence: string; path: string } {
  const path = `/calls/${call.slug}`;
  return kind === "same-text"
    ? { path, sentence: `The readout by ${issuer} in “${call.title}” has the very same text.` }
    : { path, sentence: `“${call.title}” is of the same date, between the same parties.` };
}
