import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { FEATURES } from "../compare/score/features";
import { SECOND_FEATURES } from "../compare/score/score";
import { lexiconOf } from "../compare/words/lexicon";
import { GAP_SIGN } from "../compare/words/lexicon/matcher";
import { foldWords, wordsOf } from "../compare/words/words";
import { MAX_FORM_WORDS } from "../article/parties";
import { MAX_PHRASE_WORDS } from "../article/offices";
import { RESOURCES, loadResources } from "./load";
import {
  contradictions,
  goldPair,
  issuerHosts,
  issuerSiteNames,
  languageWords,
  localOffices,
  openings,
  pageLines,
} from "./schema";
import { readVectors, writeVectors } from "./word-vectors";

const FEWEST_TOPICS = 30;
const FEWEST_CONCEPTS = 300;
const FEWEST_FORMS = 3;

const resources = loadResources();
const { topics, countries, organisations, places, persons, offices, issuingOffices } = resources;
const concepts = topics.flatMap((topic) => topic.concepts);
const gazetteer = [...countries, ...organisations];
const { names } = lexiconOf(resources);

const duplicates = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);
const words = (text: string) => wordsOf(text, { start: 0, end: text.length }, "en", resources);
const content = (form: string) => words(form).filter(({ isFunction }) => !isFunction);
/** Whether a form of several words has only one that is not a function word: "us president" would find every president. */
const isThin = (form: string) => words(form).length > 1 && content(form).length < 2;

describe("the words that people take for one another", () => {
  it("are in no group twice, and there is no group twice", () => {
    const { likeWords } = resources;
    expect(likeWords.filter((group) => duplicates(group.split(" ")).length > 0)).toEqual([]);
    expect(duplicates(likeWords.map((group) => group.split(" ").sort().join(" ")))).toEqual([]);
  });
});

describe("the lists of words by language", () => {
  const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const read = (name: string): unknown => JSON.parse(readFileSync(join(RESOURCES, name), "utf8"));

  it("are of languages that exist", () => {
    const { acts, functionWords, numberScales, stockWords } = resources;
    const telling = languageWords.parse(read("language-words.json"));
    const forms = [...acts.acts, ...numberScales].map((entry) => entry.forms);
    const written = [functionWords, stockWords, telling, ...forms].flatMap((lists) => Object.keys(lists));
    expect(written.filter((language) => !languages.of(language))).toEqual([]);
  });

  it("have function words in the form in which they are looked up", () => {
    const unfolded = Object.entries(resources.functionWords).flatMap(([language, list]) =>
      list.filter((word) => {
        const [read, ...more] = foldWords(word, { start: 0, end: word.length }, language);
        // In a script without spaces, how a word is cut depends on the words around it.
        return more.length === 0 && read?.fold !== word;
      }),
    );
    expect(unfolded).toEqual([]);
  });

  it("have the largest scales of numbers first, so that “mil milhões” is not taken for “mil”", () => {
    const values = resources.numberScales.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
  });

  it("have no word on both sides of a pair of opposites", () => {
    const { opposites, oppositeStems } = resources.contradictions;
    const both = [...opposites, ...oppositeStems].flatMap(([one, other]) => one.filter((word) => other.includes(word)));
    expect(both).toEqual([]);
  });

  it.each(["not  never", "not never not", " not", ""])("cannot be written as “%s”", (words) => {
    const written = read("contradictions.json") as { holding: string };
    expect(contradictions.safeParse({ ...written, holding: "keep stay" }).success).toBe(true);
    expect(contradictions.safeParse({ ...written, holding: words }).success).toBe(false);
  });
});

describe("the lexicon", () => {
  const forms = concepts.flatMap(({ altLabels }) => altLabels);

  it("has enough topics and concepts", () => {
    expect(topics.length).toBeGreaterThanOrEqual(FEWEST_TOPICS);
    expect(concepts.length).toBeGreaterThanOrEqual(FEWEST_CONCEPTS);
  });

  it("lists every file of its folder in index.json, and every file has the topic that it is named after", () => {
    const files = readdirSync(join(RESOURCES, "lexicon")).filter((name) => name !== "index.json");
    expect(files.sort()).toEqual(topics.map(({ id }) => `${id}.json`).sort());
  });

  it("has every topic and concept once", () => {
    expect(duplicates(topics.map(({ id }) => id))).toEqual([]);
    expect(duplicates(concepts.map(({ id }) => id))).toEqual([]);
  });

  it("has several forms for each concept, each under one concept only", () => {
    expect(concepts.filter(({ altLabels }) => altLabels.length < FEWEST_FORMS).map(({ id }) => id)).toEqual([]);
    expect(duplicates(forms)).toEqual([]);
  });

  it("has no hint that is not a form of its topic, nor one twice", () => {
    const strays = topics.flatMap(({ hints = [], concepts: own }) => {
      const ownForms = new Set(own.flatMap(({ altLabels }) => altLabels));
      return hints.filter((hint) => !ownForms.has(hint));
    });
    expect(strays).toEqual([]);
    expect(topics.flatMap(({ hints = [] }) => duplicates(hints))).toEqual([]);
  });

  it("writes forms in lower case, without hyphens or punctuation", () => {
    expect(forms.filter((form) => form !== form.toLowerCase() || /[^\p{L}\p{N}'’ .]/u.test(form))).toEqual([]);
  });

  it("writes the United States as “u.s.”, because “us” is the pronoun", () => {
    expect(forms.filter((form) => form.split(" ").includes("us"))).toEqual([]);
  });

  it("has no form of several words that function words hold together, and no gap at an end", () => {
    expect(forms.filter(isThin)).toEqual([]);
    expect(forms.filter((form) => form.startsWith(GAP_SIGN) || form.endsWith(GAP_SIGN))).toEqual([]);
  });
});

describe("the openings", () => {
  it("are of languages that exist, with words for what they go on to report", () => {
    const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    expect(Object.keys(resources.openings).filter((language) => !languages.of(language))).toEqual([]);
    const { openings } = resources;
    expect(
      Object.keys(openings).filter((id) => openings[id]!.substance.length + openings[id]!.reports.length === 0),
    ).toEqual([]);
  });

  it("match no empty text, which would make every passage an opening", () => {
    const patterns = Object.values(resources.openings).flatMap((words) => Object.values(words).flat());
    expect(patterns.filter((pattern) => pattern.test(""))).toEqual([]);
  });

  it.each(["telefonierte", "/(telefonierte/", "/telefonierte/g", "//"])("cannot be written as %s", (opening) => {
    expect(openings.safeParse({ de: { opening: [opening] } }).success).toBe(false);
  });
});

describe("the lines of pages", () => {
  it("are of languages that exist, and have words for the end in each", () => {
    const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    expect(Object.keys(resources.pageLines).filter((language) => !languages.of(language))).toEqual([]);
    expect(
      Object.values(resources.pageLines).filter(({ ends, kinds }) => ends.length === 0 || kinds.length === 0),
    ).toEqual([]);
  });

  it.each(["End", "end | end", "end |"])("cannot be written as %s", (ends) => {
    expect(pageLines.safeParse({ en: { ends } }).success).toBe(false);
  });
});

describe("the gazetteer and the other names", () => {
  it("have every entry once", () => {
    expect(duplicates(names.map(({ kind, id }) => `${kind} ${id}`))).toEqual([]);
    expect(duplicates(gazetteer.map(({ name }) => name))).toEqual([]);
  });

  it("write no form twice in an entry", () => {
    const twice = gazetteer.flatMap(({ name, forms, readoutForms, party }) =>
      duplicates([name, ...forms, ...readoutForms, ...(party?.forms ?? [])].map((form) => form.toLowerCase())),
    );
    expect(twice).toEqual([]);
    const others = [...places, ...persons, ...offices];
    expect(others.flatMap(({ prefLabel, altLabels }) => duplicates([prefLabel.toLowerCase(), ...altLabels]))).toEqual(
      [],
    );
  });

  it("have no form under two entries, adjectives aside", () => {
    expect(duplicates(names.flatMap(({ forms }) => forms.map((form) => form.toLowerCase())))).toEqual([]);
  });

  it("have no form of several words that function words hold together", () => {
    expect(names.flatMap(({ forms }) => forms.filter(isThin))).toEqual([]);
  });

  it("have no form of a party that has more words than the article parser looks at", () => {
    const long = gazetteer
      .filter(({ party }) => party)
      .flatMap(({ name, forms }) => [name, ...forms].filter((form) => form.split(/[ -]/).length > MAX_FORM_WORDS));
    expect(long).toEqual([]);
  });
});

describe("the issuing offices", () => {
  const phrases = issuingOffices.flatMap((office) => [...office.phrases, ...Object.values(office.phrasesOf).flat()]);

  it("have every office and every phrase once, in lower case, with no more words than the article parser looks at", () => {
    expect(duplicates(issuingOffices.map(({ id }) => id))).toEqual([]);
    expect(duplicates(phrases)).toEqual([]);
    expect(
      phrases.filter((phrase) => phrase !== phrase.toLowerCase() || phrase.split(" ").length > MAX_PHRASE_WORDS),
    ).toEqual([]);
  });

  it("name parties and offices that exist", () => {
    const parties = new Set(gazetteer.map(({ name }) => name));
    const ids = new Set(issuingOffices.map(({ id }) => id));
    expect(
      issuingOffices.flatMap(({ phrasesOf }) => Object.keys(phrasesOf)).filter((name) => !parties.has(name)),
    ).toEqual([]);
    expect(gazetteer.flatMap(({ party }) => Object.keys(party?.offices ?? {})).filter((id) => !ids.has(id))).toEqual(
      [],
    );
  });
});

describe("the figures", () => {
  it("have a weight for every feature and for nothing else", () => {
    expect(Object.keys(resources.weights.first.features).sort()).toEqual([...FEATURES].sort());
    expect(Object.keys(resources.weights.second.features).sort()).toEqual([...SECOND_FEATURES].sort());
  });

  it("count no stem in more passages than there are", () => {
    const { passages, counts } = resources.background;
    expect(Object.entries(counts).filter(([, count]) => count > passages)).toEqual([]);
  });

  it("have word vectors that are written as they are read", () => {
    const file = readFileSync(join(RESOURCES, "vectors.bin"));
    expect(duplicates(resources.vectors.words.slice(0, 1_000))).toEqual([]);
    expect(Buffer.from(writeVectors(resources.vectors)).equals(file)).toBe(true);
    expect(() => readVectors(file.subarray(0, -1))).toThrow("cut short");
    expect(() => readVectors(file.subarray(1))).toThrow("no file of word vectors");
  });
});

describe("the gold pairs", () => {
  const folder = join(RESOURCES, "gold");
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

  function expectWhole(pair: z.infer<typeof goldPair>) {
    const count = (side: "left" | "right") => pair[side]?.paragraphs.flat().length ?? Infinity;
    expect(pair.links.filter(({ left, right }) => left >= count("left") || right >= count("right"))).toEqual([]);
    expect(duplicates(pair.links.map(({ left, right }) => `${left} ${right}`))).toEqual([]);
  }

  it.each(files)("%s has the shape of a pair, and links sentences that it has", (name) => {
    const pair = goldPair.parse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    expect(`${pair.slug}.json`).toBe(name);
    expectWhole(pair);
  });

  it("have 240 more between invented countries, each named once", () => {
    const file = readFileSync(join(folder, "collections/invented-countries.json"), "utf8");
    const pairs = z.array(goldPair).parse(JSON.parse(file));
    expect(pairs).toHaveLength(240);
    expect(duplicates(pairs.map(({ slug }) => slug))).toEqual([]);
    pairs.forEach(expectWhole);
  });
});

it("names a country or an organisation for every name and adjective of local-offices.json, by a pattern that can be read", () => {
  const file: unknown = JSON.parse(readFileSync(join(RESOURCES, "local-offices.json"), "utf8"));
  const { offices, formal, adjectives } = localOffices.parse(file);
  const known = new Set(gazetteer.map(({ name }) => name));
  const named = [formal, ...Object.values(adjectives)].flatMap((list) => Object.entries(list));
  expect(named.map(([, name]) => name).filter((name) => !known.has(name))).toEqual([]);
  for (const [phrase] of [...named, ...Object.values(offices).flatMap((list) => Object.entries(list))])
    expect(() => new RegExp(phrase.replace("{republic}", ""), "u")).not.toThrow();
});

it.each([
  ["issuer-hosts.json", issuerHosts],
  ["issuer-site-names.json", issuerSiteNames],
] as const)("names a known party and office for every site of %s", (name, schema) => {
  const file: unknown = JSON.parse(readFileSync(join(RESOURCES, name), "utf8"));
  const parties = new Set(gazetteer.filter(({ party }) => party).map(({ name }) => name));
  const ids = new Set(issuingOffices.map(({ id }) => id));
  const wrong = schema
    .parse(file)
    .filter(({ party, office }) => !parties.has(party) || (office !== null && !ids.has(office)));
  expect(wrong).toEqual([]);
});
