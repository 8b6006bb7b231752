import type { Span } from "../model/comparisons/comparison";

/** How the source was given: prose, or a page's markup. */
export type ArticleFormat = "text" | "html";

/** The issuer of a statement as the article gives it; names follow one pattern, office and party. */
export interface IssuerGuess {
  /** "Ministry of Foreign Affairs of Armenia", "US Department of State". */
  name: string;
  partyName: string;
  adjective: string;
  /** The same kinds as the form's; lib/schema checks them again. */
  kind: "foreign-ministry" | "presidency" | "government" | "minister" | "other";
}

/** A person whom the article names with an office. */
export interface Principal {
  name: string;
  /** "Prime Minister"; null where the article gives none that we recognise. */
  office: string | null;
  /** Empty where the article does not say it. */
  partyName: string;
  adjective: string;
}

/** The call that a statement reports, guessed from the article around it. */
export interface CallGuess {
  /** The partner of the issuer's side in the call. */
  counterpart: Principal | null;
  /** "2022-05-11"; only from a date in the article. */
  date: string | null;
}

/** Quoted words of an official source. */
export interface Statement {
  /** The words, without the outer marks; a full stop stands where the article closed a quoted sentence with its own comma. */
  text: string;
  /** Where the words stand in the body, in order; UTF-16 code units. Marks, and attributions between the words, are outside. */
  spans: Span[];
  issuer: IssuerGuess | null;
  kind: "official-statement" | "official-post";
  extent: "full" | "partial";
  /** Who quotes: the article's publisher. */
  quotedBy: string | null;
  call: CallGuess;
  /** The article's own words that give the source of the quotation, for the analyst to check. */
  introduction: string;
}

export interface Article {
  kind: "article";
  title: string | null;
  publisher: string | null;
  /** The day it was published, "2022-05-11", where it says so. */
  date: string | null;
  /** The address that the page gives as its own. */
  address: string | null;
  /** The article's own text without page chrome; paragraphs keep the line ends between them. */
  body: string;
  /** Whom it names with an office, in order of appearance. */
  principals: Principal[];
  statements: Statement[];
}

/** Why a source was not read: a typed answer instead of a hung server. */
export interface ArticleRefusal {
  kind: "refusal";
  reason: "source-too-long" | "too-many-tags" | "nothing-to-read" | "body-too-long";
}
