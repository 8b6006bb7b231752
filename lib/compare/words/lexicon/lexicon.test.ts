import { describe, expect, it } from "vitest";
import { loadResources } from "../../../resources/load";
import { wordsOf } from "../words";
import { lexiconOf } from "./index";

const lexicon = lexiconOf(loadResources());
const words = (text: string) => wordsOf(text, { start: 0, end: text.length }, "en", loadResources());
const found = (text: string) => [
  ...new Set(lexicon.lookUp(words(text)).concepts.map(({ entry }) => lexicon.concepts[entry]!.id)),
];
const named = (text: string) => [
  ...new Set(lexicon.lookUp(words(text)).names.map(({ entry }) => lexicon.names[entry]!.id)),
];

describe("lookUp", () => {
  it("finds a concept behind its euphemism", () => {
    expect(found("would respond with strong economic and other measures")).toContain("sanctions-general");
  });

  it("finds a form across a gap", () => {
    expect(found("urged the release of all those unjustly detained")).toContain("detained-persons-release");
  });

  it("folds inflection of single words, and no more", () => {
    expect(found("tariffs")).toContain("tariffs");
    expect(found("in general, the initiative was beneficial")).toEqual([]);
  });

  it("takes a word in -e or -es for no form of a word without an e", () => {
    expect(found("Ambassador Marcos Solares was present.")).toEqual([]);
    expect(found("solar panels")).toContain("renewables");
    expect(found("torpedoes")).toEqual(found("torpedo"));
    expect(found("torpedo")).not.toEqual([]);
    expect(found("they released hostages")).toContain("hostages-release");
  });

  it("tells forms that say less than their topic", () => {
    const hints = (text: string) => lexicon.lookUp(words(text)).concepts.map(({ isHint }) => isHint);
    expect(hints("he deplored the crackdown")).toEqual([true]);
    expect(hints("early elections")).toContain(false);
  });

  it("is not sure of a form that runs from one clause into another, nor of a noun that is a past form in the text", () => {
    const hints = (topic: string, text: string) =>
      lexicon
        .lookUp(words(text))
        .concepts.filter(({ entry }) => lexicon.concepts[entry]!.topic === topic)
        .map(({ isHint }) => isHint);
    expect(hints("economic-cooperation", "the flow of trade, and of reaching a truce")).toEqual([true]);
    expect(hints("economic-cooperation", "trade has reached a billion")).toEqual([false]);
    expect(hints("next-contacts", "they stay in close touch")).toContain(false);
    expect(hints("next-contacts", "the crossings stay closed")).toEqual([true]);
    expect(hints("terrorism", "against terrorism, separatism and extremism")).toContain(false);
  });

  it("names the same state by its capital, adjective and spelling", () => {
    expect(["Kyiv", "Kiev", "Ukrainian"].map((name) => named(name))).toEqual([["ukraine"], ["ukraine"], ["ukraine"]]);
    expect(named("the U.S. side")).toEqual(named("Washington"));
  });

  it("prefers the longer name", () => {
    expect(named("Papua New Guinea")).not.toContain("guinea");
  });

  it("takes a pronoun for no country", () => {
    expect(named("They told us so.")).toEqual([]);
  });

  it("gives a form that two countries share to the first", () => {
    expect(named("the Congolese side")).toEqual(["dr-congo"]);
  });
});
