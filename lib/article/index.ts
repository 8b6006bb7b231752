// The door: an article in, its own text and the official statements it quotes out. Everything else in this folder is private to it.
export { MAX_BODY_LENGTH, MAX_SOURCE_LENGTH, MAX_TAGS, MIN_STATEMENT_WORDS } from "./limits";
export { readArticle } from "./read-article";
export type { Article, ArticleFormat, ArticleRefusal, CallGuess, IssuerGuess, Principal, Statement } from "./types";
