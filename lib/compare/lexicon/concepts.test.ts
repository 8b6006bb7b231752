import { describe, expect, it } from "vitest";
import { wordsOf } from "../words";
import { CONCEPTS, NAME_ENTRIES, lookUp } from "./index";
import { TOPICS } from "./concepts";
import { splitForms } from "./matcher";

const FEWEST_TOPICS = 30;
const FEWEST_CONCEPTS = 300;
const FEWEST_FORMS = 3;

const forms = CONCEPTS.flatMap((concept) => splitForms(concept.forms).map((form) => ({ form, concept: concept.id })));
const duplicates = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);
const words = (text: string) => wordsOf(text, { start: 0, end: text.length }, "en");
const content = (form: string) => words(form).filter(({ isFunction }) => !isFunction);

const found = (text: string) => [...new Set(lookUp(words(text)).concepts.map(({ entry }) => CONCEPTS[entry]!.id))];
const named = (text: string) => [...new Set(lookUp(words(text)).names.map(({ entry }) => NAME_ENTRIES[entry]!.id))];

describe("the lexicon keeps its own rules", () => {
  it("has topics and concepts enough", () => {
    expect(TOPICS.length).toBeGreaterThanOrEqual(FEWEST_TOPICS);
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(FEWEST_CONCEPTS);
  });

  it("names every topic and concept once, in kebab case, with a label", () => {
    expect(duplicates(TOPICS.map(({ id }) => id))).toEqual([]);
    expect(duplicates(CONCEPTS.map(({ id }) => id))).toEqual([]);
    expect(
      [...TOPICS, ...CONCEPTS].filter(({ id, label }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || label.trim() === ""),
    ).toEqual([]);
  });

  it("has several forms for each concept, each under one concept only", () => {
    expect(CONCEPTS.filter((concept) => splitForms(concept.forms).length < FEWEST_FORMS).map(({ id }) => id)).toEqual(
      [],
    );
    expect(duplicates(forms.map(({ form }) => form))).toEqual([]);
  });

  it("writes forms in lower case, without hyphens or punctuation", () => {
    expect(forms.filter(({ form }) => form !== form.toLowerCase() || /[^\p{L}\p{N}'’ .]/u.test(form))).toEqual([]);
  });

  it("has no form of several words that function words hold together, and no gap at an end", () => {
    const thin = forms.filter(({ form }) => words(form).length > 1 && content(form).length < 2);
    expect(thin).toEqual([]);
    expect(forms.filter(({ form }) => /^\.\.|\.\.$/.test(form.trim()))).toEqual([]);
  });

  it("has no name of several words that function words hold together: “us president” would be every president", () => {
    expect(named("The president, the government and the side")).not.toContain("united-states");
    const thin = NAME_ENTRIES.flatMap(({ forms }) => forms).filter(
      (form) => words(form).length > 1 && content(form).length < 2,
    );
    expect(thin).toEqual([]);
  });

  it("names every name once", () => {
    expect(duplicates(NAME_ENTRIES.map(({ kind, id }) => `${kind} ${id}`))).toEqual([]);
  });
});

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

  it("names the same state by its capital, adjective and spelling", () => {
    expect(["Kyiv", "Kiev", "Ukrainian"].map((name) => named(name))).toEqual([["ukraine"], ["ukraine"], ["ukraine"]]);
    expect(named("the U.S. side")).toEqual(named("Washington"));
  });

  it("prefers the longer name", () => {
    expect(named("Papua New Guinea")).not.toContain("guinea");
  });
});
