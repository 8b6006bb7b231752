import { beforeAll, describe, expect, it } from "vitest";
import { PLAIN_COMPARISON } from "../addresses/comparison-query";
import { useFreshDatabase } from "../data/testing/test-database";
import { toText } from "../messages/parts/to-text";
import { titleSent } from "../messages/comparisons/sent-texts";
import type { Side } from "../model/comparisons/comparison";
import { openTexts } from "./open-texts";

const statement = (of: string, words: string) => `The statement of the Ministry of Foreign Affairs of ${of} says:

“${words}”`;
const FRENCH =
  "The Minister welcomed the new ferry line between the islands and thanked his counterpart for her efforts.";
const JAPANESE =
  "The two ministers discussed fishing rights at length and agreed to meet again in the autumn of this year.";
const OPENING = "Foreign Minister of France Jean Martin spoke with Foreign Minister of Japan Aiko Sato on Monday.";
const ARTICLE = [OPENING, statement("France", FRENCH), statement("Japan", JAPANESE)].join("\n\n");

beforeAll(useFreshDatabase);

async function faultsOf(texts: Record<Side, string>) {
  const answer = await openTexts(texts, PLAIN_COMPARISON);
  return answer.kind === "faults" ? answer.faults : [];
}

describe("openTexts", () => {
  it("names the sides of an article that is carried along, in every view and after a swap", async () => {
    const first = await openTexts({ left: ARTICLE, right: "" }, PLAIN_COMPARISON);
    if (first.kind === "faults") throw new Error(first.faults[0]!.message);
    expect([toText(titleSent(first.opened.pair)), first.article]).toEqual(["France and Japan", ARTICLE]);
    const { left, right } = first.texts;
    const again = await openTexts({ left: right, right: left }, PLAIN_COMPARISON, ARTICLE);
    if (again.kind === "faults") throw new Error(again.faults[0]!.message);
    expect([toText(titleSent(again.opened.pair)), again.article]).toEqual(["Japan and France", ARTICLE]);
    const other = await openTexts({ left, right: "They met." }, PLAIN_COMPARISON, ARTICLE);
    expect(other.kind === "opened" && other.article).toBeNull();
  });

  it("says that both texts are the same, whatever the spaces in them", async () => {
    const answer = await openTexts({ left: FRENCH, right: `${FRENCH.replace(" new", "\nnew")}  \n` }, PLAIN_COMPARISON);
    expect(answer.kind === "opened" && answer.note).toBe("Both boxes contain the same text.");
  });

  it("asks for the text of a page, or of several, that is given by its address", async () => {
    const faults = await faultsOf({ left: "https://a.example/1\nwww.b.example/2", right: JAPANESE });
    expect(faults.map(({ name, message }) => [name, message])).toEqual([
      ["left", "Parallax does not fetch pages: open the address and paste the text instead."],
    ]);
  });

  it("asks for both texts where both are missing, and for the other where one is no article of two sides", async () => {
    expect((await faultsOf({ left: " ", right: "" })).map(({ name, message }) => [name, message])).toEqual([
      ["left", "Paste one side’s statement, or an article that quotes both."],
      ["right", "Paste the other side’s statement."],
    ]);
    const [none] = await faultsOf({ left: "They spoke.", right: "" });
    expect([none!.name, none!.message]).toEqual([
      "right",
      "Paste the other side’s statement. Read as an article, the other text quotes no official statement.",
    ]);
    const [one] = await faultsOf({ left: "", right: [OPENING, statement("France", FRENCH)].join("\n\n") });
    expect([one!.name, one!.message]).toEqual([
      "left",
      "Paste the other side’s statement. Read as an article, the other text quotes only one official statement.",
    ]);
  });
});
