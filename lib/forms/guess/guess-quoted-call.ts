import { looksLikeHtml } from "../../article/html";
import { readArticle } from "../../article/read-article";
import type { Side } from "../../model/comparisons/comparison";
import { SIDES } from "../../model/comparisons/sides";
import { fillFromArticle, quotedCalls } from "../quoted-call";
import { chooseExistingIssuers, fillUnsavedCall } from "../unsaved-call";
import { filledIn, guessCall, type GuessOptions, type GuessedCall } from "./guess-call";

/**
 * Guesses the call on which one article quotes two statements, with what the article says of them: whose they are, and where they were
 * read. The two may have been cleaned or swapped since; other texts than the article's two statements are none of it.
 *
 * @param texts the statements as they are to be stored
 * @returns null where the article does not quote these two, in this order or the other
 * @example
 * guessQuotedCall(article, { left: "The ministers spoke.", right: "They met." }, options)?.unsaved.readouts[0]!.quotedBy; //=> "Mediamax"
 */
export function guessQuotedCall(
  pasted: string,
  texts: Record<Side, string>,
  options: GuessOptions,
): GuessedCall | null {
  const article = readArticle(pasted, looksLikeHtml(pasted) ? "html" : "text", options.resources);
  if (article.kind === "refusal") return null;
  const [call] = quotedCalls(article);
  const quoted = call && findQuoted(call.unsaved.readouts, texts);
  if (!quoted) return null;
  const { kind, date } = guessCall(article.body, article.body, options).unsaved;
  const empty = { title: "", slug: "", kind, date: call.unsaved.date || date, parties: [], readouts: [] };
  const filled = fillFromArticle(empty, { ...call.unsaved, readouts: SIDES.map((side) => quoted[side]) }, article);
  const unsaved = fillUnsavedCall(chooseExistingIssuers(filled, options.existing), options.existing);
  return { unsaved, guesses: filledIn(unsaved) };
}

/** Cleaning changes what is between the words alone. */
const toWords = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * The statements of an article that two texts were taken from, with these texts: they may have been cleaned or swapped since.
 *
 * @returns null where one of the texts is not a statement of it
 * @example
 * findQuoted([{ text: "They spoke." }, { text: "They met." }], { left: "They met.", right: "They\u00a0spoke." })?.left.text; //=> "They met."
 */
export function findQuoted<T extends { text: string }>(
  statements: readonly T[],
  texts: Record<Side, string>,
): Record<Side, T> | null {
  const [left, right] = SIDES.map((side) => {
    const found = statements.find(({ text }) => toWords(text) === toWords(texts[side]));
    return found && { ...found, text: texts[side] };
  });
  return left && right ? { left, right } : null;
}
