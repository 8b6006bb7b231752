import type { Article, IssuerGuess, Statement } from "../article/types";
import type { FoundStatement, FoundStatements } from "../article/model/extract-statements";
import type { Resources } from "../model/resources";
import { overlapOf } from "../model/comparisons/spans";
import { findParty } from "./find-party";

const overlap = (one: FoundStatement, other: Statement) =>
  one.spans.some((a) => other.spans.some((b) => overlapOf(a, b) > 0));

/** The issuer as the article names it, with its party as the gazetteer has it, if it does. */
function guessIssuer({ speaker, party }: FoundStatement, resources: Resources): IssuerGuess | null {
  if (speaker === null && party === null) return null;
  const found = party === null ? null : findParty(party, resources);
  const partyName = found?.name ?? party ?? "";
  return { name: speaker ?? "", partyName, adjective: found?.adjective ?? "", kind: "other" };
}

/**
 * An article with the statements that a language model found, in place of the article parser's. If both found the same words, the parser's
 * issuer stays, because it is named by its office, as in the library.
 *
 * @param found of the same article's body: every word is in it
 * @example
 * withFoundStatements(article, await extractArticle(article.body), resources).statements.length; //=> 2
 */
export function withFoundStatements(article: Article, found: FoundStatements, resources: Resources): Article {
  const statements = found.statements.map((statement): Statement => {
    const same = article.statements.find((other) => overlap(statement, other));
    return {
      text: statement.text,
      spans: statement.spans,
      issuer: same?.issuer ?? guessIssuer(statement, resources),
      kind: same?.kind ?? "official-statement",
      extent: "partial",
      quotedBy: article.publisher,
      call: same?.call ?? { counterpart: null, date: null },
      introduction: same?.introduction ?? statement.speaker ?? "",
    };
  });
  return { ...article, statements };
}
