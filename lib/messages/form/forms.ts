import { callPath } from "../../addresses/call-path";
import type { ArticleRefusal } from "../../article/types";
import { MAX_SOURCE_LENGTH } from "../../article/limits";
import type { QuotedCall } from "../../forms/quoted-call";
import { MAX_READOUTS } from "../../schema/limits";
import type { Similar } from "../../model/calls/calls";
import { notWritten } from "../reviews/command-faults";
import { cutAtWord } from "../parts/cut-at-word";
import { formatNumber, listMessages, named, plural, quoted, say, type Message } from "../parts/message";

export const FORM_SENTENCES = {
  similar: "This call may already be stored. Check it below, or save this one anyway.",
  taken: "Another call has or once had this address: choose a different one.",
  full: `A call shows at most ${MAX_READOUTS} readouts: this one is full.`,
  gone: "The call is in the trash, or was never stored: nothing can be added to it.",
  notSaved:
    "Nothing was saved: the database could not be written to just now. What you typed is still here; try again.",
  noArticle: "Paste an article, or choose a file.",
  noModel: "No language model is set up on this server.",
};

export const ARTICLE_REFUSALS: Record<ArticleRefusal["reason"], string> = {
  "source-too-long": `The article is longer than ${formatNumber({ number: MAX_SOURCE_LENGTH })} characters.`,
  "too-many-tags": "The page has too many tags to be read.",
  "nothing-to-read": "No article text was found in it.",
  "body-too-long": "The article’s text is too long to be stored.",
};

/**
 * What a call of an article is called; the article may name no party of it.
 *
 * @example
 * callLabel(""); //=> "Parties not named"
 */
export const callLabel = (label: string): string => label || "Parties not named";

/**
 * What was found in an article.
 *
 * @param stored how many of its statements the call has already
 * @example
 * toText(describeQuoted(calls)); //=> "2 quoted statements found and filled in below: check each before you save."
 */
export function describeQuoted(calls: QuotedCall[], stored = 0): Message {
  const known =
    stored > 0
      ? say`${plural(stored, "quoted statement")} from the article ${stored === 1 ? say`is` : say`are`} already stored with this call.`
      : say``;
  if (calls.length === 0 && stored > 0) return known;
  if (calls.length === 0) return say`No quoted official statement was found in the article.`;
  const statements = calls.reduce((sum, { unsaved }) => sum + unsaved.readouts.length, 0);
  const found = say`${plural(statements, "quoted statement")} found and filled in below: check each before you save.${stored > 0 ? say` ${known}` : say``}`;
  if (calls.length === 1) return found;
  const labels = listMessages(calls.map(({ label }) => named(callLabel(label))));
  return say`${found} ${plural(calls.length, "call")} found: ${labels}. One is open; choose another here.`;
}

const SHOWN_WORDS = 80;

/**
 * Says that the article leaves a statement's issuer open, with the words that introduce the statement, so that the analyst can choose.
 *
 * @example
 * toText(openIssuerSentence({ words: "The ministers agreed.", introduction: "the ministry said." }));
 * //=> "The article does not say whose words these are: “The ministers agreed.” It introduces them with: “the ministry said.” Choose the issuer below."
 */
export function openIssuerSentence({ words, introduction }: QuotedCall["open"][number]): Message {
  const said = introduction === "" ? say`` : say` It introduces them with: ${quoted(introduction)}`;
  return say`The article does not say whose words these are: ${quoted(cutAtWord(words, SHOWN_WORDS))}${said} Choose the issuer below.`;
}

/**
 * Into how many passages a text in a form is cut.
 *
 * @param label what its side is called
 * @example
 * toText(unsavedSize(nameUnsaved("Mediamax", false).label, 4)); //=> "Mediamax: 4 passages"
 */
export const unsavedSize = (label: Message, passages: number): Message => say`${label}: ${plural(passages, "passage")}`;

/**
 * A stored call that may be the same as the one in the form, with its address.
 *
 * @example
 * toText(describeSimilar(similar).sentence); //=> "“Blinken and Aliyev, phone call” has the same date and the same parties."
 */
export function describeSimilar({ kind, call, issuer }: Similar): { sentence: Message; path: string } {
  const path = callPath(call.slug);
  const title = quoted(call.title);
  return kind === "same-text"
    ? { path, sentence: say`The readout by ${named(issuer ?? "")} in ${title} has exactly the same text.` }
    : { path, sentence: say`${title} has the same date and the same parties.` };
}

/** Why a correction was not saved. */
export const EDIT_FAULTS = {
  taken: "Another call has or once had this address: choose a different one.",
  unknownParty: "Choose a stored party.",
  unknownIssuer: "Choose a stored issuer.",
  unexplained: "The text has changed: say why, for example “corrected a typing error”.",
  callGone: "The call is in the trash now. Put it back first; what you typed is still in this form.",
  readoutGone:
    "The readout, or its call, is in the trash now. Put it back first; what you typed is still in this form.",
  notWritten: notWritten("saved"),
};

/**
 * The outcome of a correction.
 *
 * @param saved as the address of the page says it
 * @param latest the number of the latest revision
 * @returns null where the address says nothing of it
 * @example
 * describeSaved("revision", 2); //=> "Saved as revision 2."
 */
export function describeSaved(saved: unknown, latest: number): string | null {
  if (saved === "revision") return `Saved as revision ${latest}.`;
  if (saved === "details") return `Saved. The text is unchanged: revision ${latest} is still the latest.`;
  return null;
}
