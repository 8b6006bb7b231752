import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { BibLatexParser } from "biblatex-csl-converter";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, LEFT_TEXT, RIGHT_TEXT, makeView } from "../../comparison/view/test-view";
import { inOneLine } from "../../messages/parts/one-line";
import { writeBibtex } from "./bibtex";
import { CITATION_WRITERS } from "./citation-files";
import { findCited } from "./citation";
import { writeCslJson } from "./csl-json";
import { listReferences, type Reference } from "./references";
import { writeRis } from "./ris";
import { makeFile } from "./test-file";

const REFERENCE: Reference = {
  of: "left",
  key: "2030-01-02-marenov-ilves_velmora-mfa",
  author: "Ministry of Foreign Affairs & Trade, Velmora",
  title: "On the {phone} call: 100 % of $5 #peace_talks ~ \\o/ ^ “ə” Тест",
  container: "The Ostanian Times",
  issued: "2030-01",
  url: "https://mfa.example/a_b?x=1%20&y=~z#t",
  accessed: "2026-11-29",
  language: "en",
  note: "“They said.” (passage 1). Official statement.",
};

const readBibtex = (bibtex: string) => {
  const { entries, errors } = new BibLatexParser(bibtex, { processUnexpected: true, processUnknown: true }).parse();
  expect(errors).toEqual([]);
  return Object.values(entries);
};
const textOf = (value: unknown): string =>
  (value as { text?: string; type: string }[]).map(({ text = "" }) => text).join("");
const readRis = (ris: string) => new Cite(ris, { forceType: "@ris/file" }).data;

/** What a format says that a person could type into a source's fields, in one line. */
const lines = fc
  .oneof(fc.string({ unit: "grapheme", maxLength: 60 }), fc.constantFrom(...HOSTILE_TEXTS), fc.constant("{a} \\ {b"))
  .map((text) => inOneLine(text.replace(/[\p{Cc}\ufffe\uffff]/gu, " ")))
  .filter((text) => text !== "");

it("names the language model that matched the passages, in every format", () => {
  const file = makeFile();
  const readBy = { model: "stand-in", promptVersion: "1", madeAt: "2030-01-02T10:00:00.000Z" };
  const read = { ...file, view: { ...file.view, reader: { ...file.view.reader, readBy } } };
  for (const { write } of Object.values(CITATION_WRITERS))
    for (const cited of [undefined, findCited(read.view, "left-2")!]) {
      expect(write(read, cited).replace(/[\u2066-\u2069]/g, "")).toContain("Read by stand-in on 2 January 2030");
      expect(write(file, cited)).not.toContain("Read by");
    }
});

describe("BibTeX", () => {
  it("gives back every field as it was", () => {
    const [entry] = readBibtex(writeBibtex([REFERENCE]));
    const author = entry!.fields.author as { literal: { text: string }[] }[];
    expect(entry).toMatchObject({ bib_type: "online", entry_key: REFERENCE.key });
    expect(author.map(({ literal }) => textOf(literal))).toEqual([REFERENCE.author]);
    expect(textOf(entry!.fields.title)).toBe(REFERENCE.title);
    expect(textOf(entry!.fields.note)).toBe(REFERENCE.note);
    expect(entry!.fields).toMatchObject({ date: "2030-01", url: REFERENCE.url, urldate: "2026-11-29" });
  });

  it("stays one file of as many entries, whatever the texts hold", () => {
    fc.assert(
      fc.property(lines, lines, (title, author) => {
        const entries = readBibtex(writeBibtex([{ ...REFERENCE, title, author }, REFERENCE]));
        expect(entries).toHaveLength(2);
        expect(textOf(entries[1]!.fields.title)).toBe(REFERENCE.title);
      }),
    );
  });
});

describe("RIS", () => {
  it("gives back every field as it was, and an institution as one name", () => {
    const [item] = readRis(writeRis([REFERENCE]));
    expect(item).toMatchObject({
      id: REFERENCE.key,
      title: REFERENCE.title,
      author: [{ literal: "Ministry of Foreign Affairs & Trade – Velmora" }],
      issued: { "date-parts": [[2030, 1]] },
      URL: REFERENCE.url,
      note: REFERENCE.note,
      publisher: "The Ostanian Times",
    });
  });

  it("stays one record for each reference, whatever the texts hold", () => {
    fc.assert(
      fc.property(lines, lines, (title, note) => {
        const written = writeRis([{ ...REFERENCE, title, note }, REFERENCE]);
        const items = readRis(written);
        expect(items).toHaveLength(2);
        expect(items[1]!.title).toBe(REFERENCE.title);
        expect(written.split("\r\n").every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
      }),
    );
  });
});

describe("CSL-JSON", () => {
  it("holds every text as it is", () => {
    const [item] = JSON.parse(writeCslJson([REFERENCE])) as Record<string, unknown>[];
    expect(item).toEqual({
      id: REFERENCE.key,
      type: "webpage",
      author: [{ literal: REFERENCE.author }],
      title: REFERENCE.title,
      "container-title": "The Ostanian Times",
      issued: { "date-parts": [[2030, 1]] },
      URL: REFERENCE.url,
      accessed: { "date-parts": [[2026, 11, 29]] },
      language: "en",
      note: REFERENCE.note,
    });
  });
});

describe("The references of a comparison", () => {
  it("are both readouts, then the comparison, where it is cited as a whole", () => {
    const references = listReferences(makeFile());
    expect(references.map(({ of, author }) => `${of}: ${author}`)).toEqual([
      "left: Ministry of Foreign Affairs of Velmora",
      "right: Ministry of Foreign Affairs of Ostania",
      "comparison: Parallax",
    ]);
    expect(references[1]!.container).toBe("The Ostanian Times");
    expect(new Set(references.map(({ key }) => key)).size).toBe(3);
  });

  it("have separate keys where two revisions of one readout are compared", () => {
    const readout = { slug: "velmora-mfa" };
    const second = { number: 2, text: RIGHT_TEXT, sha256: "cd".repeat(32) };
    const file = makeFile(LEFT_TEXT, RIGHT_TEXT, { left: readout, right: { ...readout, revision: second } });
    expect(listReferences(file).map(({ key }) => key)).toEqual([
      "2030-01-02-marenov-ilves_velmora-mfa_1",
      "2030-01-02-marenov-ilves_velmora-mfa_2",
      "parallax_2030-01-02-marenov-ilves",
    ]);
  });

  it("have no date where the day of publication is not known: the day of the call is another", () => {
    const file = makeFile(undefined, undefined, { left: { publishedAt: null }, right: { publishedAt: "2030-01" } });
    expect(listReferences(file).map(({ issued }) => issued)).toEqual([null, "2030-01", null]);
    const undated = [{ ...REFERENCE, issued: null }];
    expect(readBibtex(writeBibtex(undated))[0]!.fields).not.toHaveProperty("date");
    expect(readRis(writeRis(undated))[0]).not.toHaveProperty("issued");
    expect(JSON.parse(writeCslJson(undated))[0]).not.toHaveProperty("issued");
  });

  it("are of the passage that is cited, its own readout first, with its words, its claim and its address", () => {
    const file = makeFile();
    const references = listReferences(file, findCited(file.view, "right-2"));
    expect(references.map(({ of }) => of)).toEqual(["right", "left", "comparison"]);
    expect(references[0]!.note).toContain("“The exchange of prisoners and the ceasefire were discussed.” (passage 2)");
    expect(references[2]!.url).toBe(`${file.address}#right-2`);
  });

  it("leave out the other side of a passage that stands alone, and say what was found", () => {
    const file = makeFile();
    const references = listReferences(file, findCited(file.view, "left-4"));
    expect(references.map(({ of }) => of)).toEqual(["left", "comparison"]);
    expect(references[1]!.note).toMatch(/^Not in the part stored of the Ostanian readout/);
  });

  it("keep a name in a right-to-left script as its owner writes it, in every format", () => {
    const name = "وزارة الخارجية";
    const issuer = { ...makeView().pair.left.readout.issuer, name };
    const file = { ...makeFile(), view: makeView(LEFT_TEXT, undefined, { left: { issuer, language: "ar" } }) };
    const [entry] = readBibtex(CITATION_WRITERS.bib.write(file));
    expect(textOf((entry!.fields.author as { literal: unknown }[])[0]!.literal)).toBe(name);
    expect(readRis(CITATION_WRITERS.ris.write(file))[0]!.author).toEqual([{ literal: name }]);
    expect(JSON.parse(CITATION_WRITERS.json.write(file))[0].author).toEqual([{ literal: name }]);
  });
});
