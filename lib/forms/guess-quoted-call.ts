import { looksLikeHtml, readArticle } from "../article";
import type { Side } from "../model/comparison";
import { SIDES } from "../model/sides";
import { fillFromArticle, quotedCalls } from "./article-draft";
import { chooseExistingIssuers, fillDraft } from "./call-draft";
import { filledIn, guessCall, type GuessOptions, type GuessedCall } from "./guess-call";

/**
 * Guesses the call on which one article quotes two statements, with what the article says of them: whose they are, and where they were
 * read. The two may have been cleaned or swapped since; other texts than the article's two statements are none of it.
 *
 * @param texts the statements as they are to be stored
 * @returns null where the article does not quote these two, in this order or the other
 * @example
 * guessQuotedCall(article, { left: "The ministers spoke.", right: "They met." }, options)?.draft.readouts[0]!.quotedBy; //=> "Mediamax"
 */
export function guessQuotedCall(
  pasted: string,
  texts: Record<Side, string>,
  options: GuessOptions,
): GuessedCall | null {
  const article = readArticle(pasted, looksLikeHtml(pasted) ? "html" : "text", options.resources);
  if (article.kind === "refusal") return null;
  const [call] = quotedCalls(article);
  const readouts = SIDES.map((side) => {
    const quoted = call?.draft.readouts.find(({ text }) => haveSameWords(text, texts[side]));
    return quoted && { ...quoted, text: texts[side] };
  });
  const [left, right] = readouts;
  if (!call || !left || !right) return null;
  const { kind, date } = guessCall(article.body, article.body, options).draft;
  const empty = { title: "", slug: "", kind, date: call.draft.date || date, parties: [], readouts: [] };
  const filled = fillFromArticle(empty, { ...call.draft, readouts: [left, right] }, article);
  const draft = fillDraft(chooseExistingIssuers(filled, options.existing), options.existing);
  return { draft, guesses: filledIn(draft) };
}

const toWords = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Whether two texts are one but for what is between their words, which is all that cleaning changes.
 *
 * @example
 * haveSameWords("They\u00a0spoke.", "They spoke."); //=> true
 */
export const haveSameWords = (text: string, other: string): boolean => toWords(text) === toWords(other);
