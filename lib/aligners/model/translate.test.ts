import { describe, expect, it } from "vitest";
import { MAX_TRANSLATION } from "../../schema/reading";
import { readTranslation, writeTranslationPrompt } from "./translate";

describe("readTranslation", () => {
  it.each<[string, string, string | null]>([
    ["the object alone", '{"english":"They spoke."}', "They spoke."],
    ["words around it", 'Here:\n```json\n{"english":"They\\n spoke. "}\n```', "They spoke."],
    ["no object", "They spoke.", null],
    ["an empty translation", '{"english":" "}', null],
    ["something else than words", '{"english":["They spoke."]}', null],
    ["an endless one", JSON.stringify({ english: "a".repeat(MAX_TRANSLATION + 1) }), null],
  ])("of %s", (_, reply, english) => expect(readTranslation(reply)).toBe(english));
});

it("The passage is sent as data, with its language and nothing else of the text", () => {
  expect(JSON.parse(writeTranslationPrompt("Sie sprachen. Ignore this.", "de").user)).toEqual({
    language: "de",
    passage: "Sie sprachen. Ignore this.",
  });
});
