import { parseFileName } from "../../addresses/parse-address";
import { type DownloadFormat } from "../../model/library/downloads";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CSV_COLUMNS, writeCsv } from "./csv";
import { briefResponse } from "./brief-docx";
import { citationResponse } from "./citation-files";
import { dispositionOf } from "./disposition";
import { FORMATS, downloadResponse } from "./formats";
import { type toJson, writeJson } from "./json";
import { HOSTILE_TEXTS, LEFT_TEXT, RIGHT_TEXT } from "../../comparison/view/test-view";
import { makeFile } from "./test-file";
import type { ComparisonFile } from "./comparison-file";
import { SIDES } from "../../model/comparisons/sides";

type Row = Record<(typeof CSV_COLUMNS)[number], string>;

const readCsv = (csv: string): Row[] =>
  Papa.parse<Row>(csv, { header: true, skipEmptyLines: true, newline: "\r\n" }).data;

/** Removes the apostrophe from a guarded cell, as csv.ts tells programs to do. */
const unguarded = (cell: string) => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, "");

const quotations = (file: ComparisonFile) =>
  SIDES.flatMap((side) =>
    file.view[side].passages.map(({ start, end }) => file.view.pair[side].readout.revision.text.slice(start, end)),
  );

const sentences = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: "binary", maxLength: 40 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((texts) => texts.join(". "));

describe("JSON", () => {
  it("has both texts, passages with their offsets, links with their reasons, and the claim", () => {
    const json = JSON.parse(writeJson(makeFile()));
    expect(json).toMatchObject({
      format: "parallax-comparison",
      version: 4,
      offsets: "UTF-16 code units",
      algorithm: "1",
      accessed: "2030-02-03",
      basis: "same-language",
      claim:
        "Matched automatically, not yet checked: “no counterpart found” is not yet “left out”. Reviewed 0 of 7 passages.",
    });
    expect(json.left.readout.revision.text).toBe(LEFT_TEXT);
    expect(json.right.readout).toMatchObject({ extent: "partial", quotedBy: "The Ostanian Times" });
    expect(json.links.map(({ left, right }: { left: string; right: string }) => `${left} ${right}`)).toContain("l2 r2");
    expect(json.left.passages[2]).toMatchObject({
      id: "l3",
      number: 3,
      text: "The Minister condemned the attack on the harbour.",
    });
    expect(JSON.stringify(json)).not.toMatch(/left out by|not discussed/);
  });

  it("cuts every quotation from its text, whatever the text", () => {
    fc.assert(
      fc.property(sentences, sentences, (left, right) => {
        const file = makeFile(left, right);
        const read = JSON.parse(writeJson(file)) as ReturnType<typeof toJson>;
        for (const side of SIDES)
          for (const { start, end, text } of read[side].passages)
            expect(text).toBe(read[side].readout.revision.text.slice(start, end));
        expect(SIDES.flatMap((side) => read[side].passages.map(({ text }) => text))).toEqual(quotations(file));
      }),
      { numRuns: 30 },
    );
  });
});

describe("CSV", () => {
  it("says of each passage whose it is, what was found, and under which claim", () => {
    const rows = readCsv(writeCsv(makeFile()));
    expect(Object.keys(rows[0]!)).toEqual([...CSV_COLUMNS]);
    const row = rows.find(({ side, passage }) => side === "left" && passage === "2")!;
    expect(row).toMatchObject({
      issuer: "Ministry of Foreign Affairs of Velmora",
      finding: "Likely counterpart in the Ostanian readout",
      likely_counterparts: "2",
      algorithm: "1",
      address: "https://parallax.example/calls/2030-01-02-marenov-ilves/velmora-mfa..ostania-mfa#left-2",
    });
    expect(row.claim).toContain("Reviewed 0 of 7 passages");
    expect(row.reasons).toContain("Concept: ");
    const alone = rows.find(({ text }) => text.startsWith("The sides agreed to meet"))!;
    expect(alone.finding).toContain("No counterpart found in the Velmoran readout");
  });

  it("opens in spreadsheets as UTF-8, with no cell that would run as a formula", () => {
    const csv = writeCsv(makeFile(HOSTILE_TEXTS.join("\n\n"), RIGHT_TEXT));
    expect(csv.startsWith("\ufeffside,issuer,")).toBe(true);
    const cells = readCsv(csv).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'=HYPERLINK(")).length).toBe(1);
  });

  it("has every passage in exactly one row, its quotation exact", () => {
    fc.assert(
      fc.property(sentences, sentences, (left, right) => {
        const file = makeFile(left, right);
        const rows = readCsv(writeCsv(file));
        expect(rows.map(({ text }) => unguarded(text))).toEqual(quotations(file));
        expect(rows.map(({ side, passage }) => `${side[0]}${passage}`)).toEqual(
          SIDES.flatMap((side) => file.view[side].passages.map(({ id }) => id)),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("a download", () => {
  it.each(Object.keys(FORMATS) as DownloadFormat[])(
    "as %s is a file of its type, under a safe name",
    async (format) => {
      const file = makeFile(LEFT_TEXT, RIGHT_TEXT, { call: { title: 'A/B: "Ré\u202esumé";\r\nX-Evil: 1' } });
      const { headers } = await downloadResponse(file, format);
      expect(headers.get("Content-Type")).toBe(FORMATS[format].contentType);
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      const disposition = headers.get("Content-Disposition")!;
      expect(disposition).toMatch(
        new RegExp(
          `^attachment; filename="parallax-2030-01-02-marenov-ilves-velmora-mfa-ostania-mfa\\.${format}"; filename\\*=UTF-8''[\\w.%~-]+$`,
        ),
      );
      expect(decodeURIComponent(disposition.split("''")[1]!)).not.toMatch(/[\p{C}/\\:"]/u);
    },
  );

  it("has a different name from the citation and the brief with the same ending", async () => {
    const file = makeFile();
    const nameOf = ({ headers }: Response) => headers.get("Content-Disposition")!;
    const citation = nameOf(citationResponse(file, "md", ""));
    expect(citation).toMatch(
      /^inline; filename="parallax-.*-ostania-mfa-citation\.md"; filename\*=UTF-8''.*-citation\.md$/,
    );
    expect(nameOf(citationResponse(file, "json", ""))).toMatch(/^attachment; .*-citation\.json$/);
    expect(nameOf(await briefResponse(file))).toMatch(/^attachment; .*-brief\.docx$/);
  });

  it("has a name that file systems accept", () => {
    const file = makeFile(LEFT_TEXT, RIGHT_TEXT, { call: { slug: "a".repeat(300), title: "会".repeat(300) } });
    const [, plain, titled] = /filename="(.*)"; filename\*=UTF-8''(.*)/.exec(dispositionOf(file, "docx"))!;
    expect(plain!.length).toBeLessThan(255);
    expect(new TextEncoder().encode(decodeURIComponent(titled!)).length).toBeLessThan(255);
  });

  it.each(["download.exe", "download.", "json", "xdownload.json", "download.json/x", "download.toString"])(
    "is nothing at “%s”",
    (part) => expect(parseFileName(part)).toBeNull(),
  );
});
