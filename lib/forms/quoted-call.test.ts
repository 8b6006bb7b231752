import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXAMPLE_CALLS } from "../../prisma/example-calls";
import { hasShared, sharedPath } from "../../scripts/shared";
import { readArticle } from "../article/read-article";
import type { Article } from "../article/types";
import { fillFromArticle, quotedCalls, reportedCall } from "./quoted-call";
import { fillUnsavedCall, readUnsavedCall, type UnsavedCall } from "./unsaved-call";
import { loadResources } from "../resources/load";

function read(text: string): Article {
  const article = readArticle(text, "text", loadResources());
  if (article.kind !== "article") throw new Error(article.reason);
  return article;
}

const FICTION = `Ostania hails ferry talks

Portside /The Quay/. Foreign Minister of France Jean Martin spoke with Foreign Minister of Japan Aiko Sato on Monday.

The press release of the Ministry of Foreign Affairs of France reads:

“The Minister welcomed the new ferry line between the islands and thanked his counterpart for her efforts.”

The statement of the Ministry of Foreign Affairs of Japan says:

“The two ministers discussed fishing rights at length and agreed to meet again in the autumn of this year.”`;

describe("fillFromArticle", () => {
  const article = read(FICTION);
  const [call] = quotedCalls(article);
  const typed = readUnsavedCall({
    kind: "phone-call",
    "parties.0.party.name": "France",
    "parties.0.principal": "Somebody else",
    "readouts.0.text": "Typed by hand.",
    "readouts.1.text": " ",
  });

  it("keeps what was typed and adds what the article gives", () => {
    const filled = fillFromArticle(typed, call!.unsaved, article);
    expect(filled.readouts.map(({ text }) => text.slice(0, 12))).toEqual([
      "Typed by han",
      "The Minister",
      "The two mini",
    ]);
    expect(filled.parties.map(({ party, principal }) => [party.name, principal.slice(0, 9)])).toEqual([
      ["France", "Somebody "],
      ["Japan", "Aiko Sato"],
    ]);
  });

  it("makes room for another call of the same article, and for its title", () => {
    const once = fillUnsavedCall(fillFromArticle(typed, call!.unsaved, article), { parties: [], issuers: [] });
    const again = fillFromArticle(once, reportedCall(article), article);
    expect(again.readouts.map(({ kind }) => kind)).toEqual(["", "press-report"]);
    expect([once.title, again.title]).toEqual(["else and Sato, phone call", ""]);
  });
});

describe("quotedCalls", () => {
  it("puts statements between the same parties on one call, with the principals and the source", () => {
    const [call, ...more] = quotedCalls(read(FICTION));
    expect(more).toEqual([]);
    expect(call!.unsaved.readouts.map(({ issuer, quotedBy }) => [issuer.party.name, quotedBy])).toEqual([
      ["France", "The Quay"],
      ["Japan", "The Quay"],
    ]);
    expect(call!.unsaved.parties.map(({ party }) => party.name).toSorted()).toEqual(["France", "Japan"]);
  });

  it("names who spoke on the phone, not who else the article names with an office", () => {
    const article = `The Quay. Finance Minister of France Luc Brandt said that the duties would stay, hours after French President Jean Martin spoke by phone with Japanese President Aiko Sato.

The statement of the Presidency of France reads:

“President Martin spoke with President Sato about the duties, and both agreed that their teams would meet again soon.”

The statement of the Presidency of Japan says:

“President Sato told President Martin that the duties on ferries were unjustified and must be lifted.”`;
    const [call] = quotedCalls(read(article));
    expect(call!.unsaved.parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["France", "Jean Martin, President"],
      ["Japan", "Aiko Sato, President"],
    ]);
  });

  it("leaves open who spoke for a party of which the article names somebody else alone", () => {
    const article = `The Quay. Finance Minister of France Luc Brandt will meet Trade Minister of Japan Ken Mori next week, after the two presidents held a phone call.

The statement of the Presidency of France reads:

“President Martin spoke with President Sato about the duties, and both agreed that their teams would meet again soon.”

The statement of the Presidency of Japan says:

“President Sato told President Martin that the duties on ferries were unjustified and must be lifted.”`;
    const parties = quotedCalls(read(article)).flatMap(({ unsaved }) => unsaved.parties);
    expect(parties.map(({ party, principal }) => [party.name, principal])).toEqual([
      ["France", ""],
      ["Japan", ""],
    ]);
  });

  it("finds none in an article without quotations, which can be stored as a press report", () => {
    const article = read(
      "The ministers of France and Japan met on Monday and spoke about a new ferry line between the islands.",
    );
    expect(quotedCalls(article)).toEqual([]);
    expect(reportedCall(article).readouts).toMatchObject([{ kind: "press-report", text: article.body }]);
  });

  it.skipIf(!hasShared("seeds"))("fills the example calls' sides from the source documents (../shared/seeds)", () => {
    expect(EXAMPLE_CALLS).toHaveLength(4);
    const calls = (name: string) => quotedCalls(read(readFileSync(sharedPath(`seeds/${name}`), "utf8")));
    const texts = (slug: string) => EXAMPLE_CALLS.find((call) => call.slug === slug)!.readouts.map(({ text }) => text);
    const found = (name: string) => calls(name).map(({ unsaved }) => unsaved.readouts.map(({ text }) => text));
    expect(found("001_d7b9b79d3e9483c1.txt")).toEqual([texts("2024-04-03-blinken-aliyev")]);
    expect(found("003_562a3121728dd6ba.txt")).toEqual([texts("2022-05-11-blinken-aliyev")]);
    expect(found("004_3fedcd095ac7b606.txt")).toEqual([
      texts("2023-11-27-blinken-pashinyan"),
      texts("2023-11-27-blinken-aliyev"),
    ]);
    expect(calls("000_397b56596c14f479.txt")).toEqual([]);
    expect(calls("002_dc8a81401e6cfc8d.txt")).toEqual([]);
  });
});

/** Words that only the article's own prose has, and words that only quotations have. */
const proseWord = fc.integer({ min: 0, max: 999 }).map((n) => `prose${n}`);
const quotedWord = fc.integer({ min: 0, max: 999 }).map((n) => `quoted${n}`);
const prose = fc.array(proseWord, { minLength: 2, maxLength: 9 }).map((words) => `Then ${words.join(" ")} met.`);
const quoted = fc
  .array(quotedWord, { minLength: 6, maxLength: 14 })
  .map((words) => `We ${words.join(" ")} and will meet again`);
const speaker = fc.constantFrom(
  "the Armenian Foreign Ministry",
  "Riyadh",
  "the Kremlin’s press service",
  "US Secretary of State John Sample",
  "his spokesman",
  "a baker in Lom",
  "the ministry",
  "it",
  "Polish PM Jan Przyklad’s office",
);
const marks = fc.constantFrom(["“", "”"], ['"', '"'], ["«", "»"], ["„", "“"], ["‘", "’"]);
const sentence = fc
  .tuple(quoted, speaker, proseWord, marks, fc.nat(4))
  .map(
    ([words, who, word, [open, close], way]) =>
      [
        `${open}${words},${close} ${who} said on the ${word}.`,
        `${who[0]!.toUpperCase()}${who.slice(1)} said in a ${word}: ${open}${words}.${close}`,
        `According to a readout from ${who}, ${open}${words}.${close}`,
        `${open}${words},${close} ${who} said, ${word}. ${open}${words} in ${word.replace("prose", "quoted")}.${close}`,
        `${open}${words}.\n\n${open}${words}.${close} ${who} said of the ${word}.`,
      ][way]!,
  );

describe("the readouts that an article fills in", () => {
  const article = fc
    .array(fc.oneof(sentence, prose), { minLength: 1, maxLength: 9 })
    .chain((parts) => fc.constantFrom("\n\n", " ", "\n").map((gap) => parts.join(gap)));
  const EMPTY: UnsavedCall = {
    title: "",
    slug: "",
    kind: "phone-call",
    date: "",
    parties: [],
    readouts: [],
  };

  it("hold no word that is outside a proposed statement", () => {
    let found = 0;
    fc.assert(
      fc.property(article, fc.boolean(), (text, isHtml) => {
        const source = isHtml ? `<body><p>${text.replace(/\n+/g, "</p><p>")}</p></body>` : text;
        const read = readArticle(source, isHtml ? "html" : "text", loadResources());
        if (read.kind === "refusal") return;
        const stated = new Set(
          read.statements.flatMap(({ spans }) =>
            spans.flatMap(({ start, end }) => read.body.slice(start, end).match(/\p{L}[\p{L}\p{N}]*/gu) ?? []),
          ),
        );
        for (const { unsaved } of quotedCalls(read))
          for (const { text: given } of fillFromArticle(EMPTY, unsaved, read).readouts) {
            found++;
            expect(given).not.toContain("prose");
            for (const word of given.match(/\p{L}[\p{L}\p{N}]*/gu) ?? []) expect(stated.has(word)).toBe(true);
          }
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(100);
  });
});
