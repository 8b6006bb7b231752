import { expect, it } from "vitest";
import { readArticle } from "../article/read-article";
import type { Article } from "../article/types";
import { readStatements } from "../article/model/extract-statements";
import { loadResources } from "../resources/load";
import { withFoundStatements } from "./model-article";

const TEXT = `Ministers speak

Georgia's Foreign Minister Ana Beridze and her Armenian counterpart spoke by telephone on Tuesday.

“The two sides will open the crossing at Sadakhlo in May,” the Foreign Ministry in Tbilisi said. Yerevan's negotiators put it in other words: “We have agreed on nothing that was not agreed before.”`;

function extract(reply: object): Article {
  const resources = loadResources();
  const article = readArticle(TEXT, "text", resources);
  if (article.kind === "refusal") throw new Error(article.reason);
  const found = readStatements(article.body, JSON.stringify({ statements: [reply] }));
  return withFoundStatements(article, found!, resources);
}

it("Takes the issuer as the article names it, and its party from the gazetteer", () => {
  const words = "We have agreed on nothing that was not agreed before.";
  const [statement] = extract({ words, speaker: "Yerevan's negotiators", party: "Armenian" }).statements;
  expect(statement).toMatchObject({
    text: words,
    issuer: { name: "Yerevan's negotiators", partyName: "Armenia", adjective: "Armenian" },
    extent: "partial",
  });
});

it("Leaves the issuer open where the model names none", () => {
  const words = "We have agreed on nothing that was not agreed before.";
  const [statement] = extract({ words, speaker: "Nobody in this article", party: null }).statements;
  expect(statement!.issuer?.name ?? "").not.toContain("Nobody");
});
