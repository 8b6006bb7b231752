// The door: an article in, its own text and the official statements it quotes out. Everything else in this folder is private to it.
export { MAX_BODY_LENGTH, MAX_SOURCE_LENGTH, MAX_TAGS, MIN_STATEMENT_WORDS } from "./limits";
export { looksLikeHtml } from "./html";
export { readArticle } from "./read-article";
// What the guesses of lib/forms read openings with.
export { isCapital, longest, tokensOf, type Token } from "./actors";
export { findDate, isTimestamp, lastWeekday, shiftDay } from "./dates";
export { hostOf, type Host } from "./hosts";
export { MAX_PHRASE_WORDS, directoryOf, type Directory } from "./offices";
export { MAX_FORM_WORDS, type PartyWords as KnownParty } from "./parties";
export type { Article, ArticleFormat, ArticleRefusal, CallGuess, IssuerGuess, Principal, Statement } from "./types";
