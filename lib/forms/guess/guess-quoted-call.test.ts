import { describe, expect, it } from "vitest";
import { readArticle } from "../../article/read-article";
import type { Side } from "../../model/comparisons/comparison";
import { loadResources } from "../../resources/load";
import { quotedCalls } from "../quoted-call";
import { guessQuotedCall } from "./guess-quoted-call";

const ARTICLE = `Ferry talks by telephone

Portside /The Quay/. Foreign Minister of France Jean Martin spoke by telephone with Foreign Minister of Japan Aiko Sato on 3 April 2024.

The press release of the Ministry of Foreign Affairs of France reads:

“The Minister welcomed the new ferry line between the islands and thanked his counterpart for her efforts.”

The statement of the Ministry of Foreign Affairs of Japan says:

“The two ministers discussed fishing rights at length and agreed to meet again in the autumn of this year.”`;

const options = { existing: { parties: [], issuers: [] }, resources: loadResources(), today: "2026-11-29" };

function quotedTexts(): Record<Side, string> {
  const article = readArticle(ARTICLE, "text", options.resources);
  if (article.kind === "refusal") throw new Error(article.reason);
  const [left, right] = quotedCalls(article)[0]!.unsaved.readouts;
  return { left: left!.text, right: right!.text };
}

const guess = (texts: Record<Side, string>) => guessQuotedCall(ARTICLE, texts, options);

describe("guessQuotedCall", () => {
  it("keeps whose the statements are, and where they were read", () => {
    const { unsaved, guesses } = guess(quotedTexts())!;
    expect(unsaved.readouts.map(({ issuer, quotedBy }) => [issuer.name, issuer.party.name, quotedBy])).toEqual([
      ["Ministry of Foreign Affairs of France", "France", "The Quay"],
      ["Ministry of Foreign Affairs of Japan", "Japan", "The Quay"],
    ]);
    expect([unsaved.kind, unsaved.date, unsaved.title]).toEqual([
      "phone-call",
      "2024-04-03",
      "Martin and Sato, phone call",
    ]);
    expect(guesses).toContain("readouts.0.quotedBy");
  });

  it("follows texts that were swapped or cleaned since", () => {
    const { left, right } = quotedTexts();
    const cleaned = right.replaceAll(" ", "\u00a0");
    const { unsaved } = guess({ left: cleaned, right: left })!;
    expect(unsaved.readouts.map(({ issuer, text }) => [issuer.party.name, text])).toEqual([
      ["Japan", cleaned],
      ["France", left],
    ]);
  });

  it("says nothing of texts that the article does not quote", () => {
    expect(guess({ ...quotedTexts(), right: "They agreed to meet again." })).toBeNull();
  });
});
