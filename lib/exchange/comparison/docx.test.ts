import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { writeDocx } from "./docx";
import { runsRightToLeft } from "../../messages/parts/right-to-left";
import { HOSTILE_TEXTS, LEFT_TEXT, RIGHT_TEXT, makeNote } from "../../comparison/view/test-view";
import { makeFile } from "./test-file";
import type { ComparisonFile } from "./comparison-file";

async function splitCommand(file: ComparisonFile): Promise<Record<string, string>> {
  const files = unzipSync(await writeDocx(file));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Reads XML as strictly as the standard asks; throws where it is not well-formed. Answers what is written in `w:t`. */
function readXml(xml: string): string[] {
  const texts: string[] = [];
  let inText = false;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    if (name === "w:t") texts.push("");
    inText = name === "w:t";
  });
  parser.on("closetag", () => {
    inText = false;
  });
  parser.on("text", (text) => {
    if (inText) texts.push((texts.pop() ?? "") + text);
  });
  parser.write(xml).close();
  return texts;
}

describe("a comparison as a Word document", () => {
  it("has title, sources, claim and every passage in a table whose header repeats, in landscape", async () => {
    const file = makeFile();
    const xml = (await splitCommand(file))["word/document.xml"]!;
    const shown = readXml(xml).join("");
    for (const sentence of [
      "Marenov and Ilves, phone call, 2 January 2030",
      "partial quotation · as quoted by The Ostanian Times",
      "Reviewed 0 of 7 passages.",
      "No counterpart found in the Velmoran readout",
      "Compared by Parallax, algorithm version 1.",
    ])
      expect(shown).toContain(sentence);
    for (const side of ["left", "right"] as const)
      for (const { start, end } of file.view[side].passages)
        expect(shown).toContain(file.view.pair[side].readout.revision.text.slice(start, end));
    expect(shown).not.toMatch(/left out by|not discussed/);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('w:orient="landscape"');
  });

  it("gives each quotation its language and its direction", async () => {
    const arabic = "قال الوزير إن السلام قريب. شكر الوزير نظيره على المساعدة.";
    const xml = (await splitCommand(makeFile(LEFT_TEXT, arabic, { right: { language: "ar" } })))["word/document.xml"]!;
    expect(xml.match(/<w:bidi\/>/g)!.length).toBeGreaterThanOrEqual(2);
    expect(xml).toContain('<w:lang w:val="ar" w:eastAsia="ar" w:bidi="ar"/>');
    expect(xml).toContain('<w:lang w:val="en" w:eastAsia="en" w:bidi="en"/>');
    expect(readXml(xml).join("")).toContain("Not compared with the Velmoran readout: it is in another language");
  });

  it("is well-formed whatever the texts, titles, addresses and notes hold", async () => {
    const hostile = HOSTILE_TEXTS.join("\n\n");
    const file = makeFile(hostile, `${RIGHT_TEXT} \ud800 half`, {
      left: { sourceTitle: hostile, sourceUrl: "javascript:alert(1)", quotedBy: hostile },
      call: { title: hostile },
      notes: [makeNote(1, "", hostile, { orphaned: { left: [hostile], right: [] } }), makeNote(2, "l1", hostile)],
    });
    const parts = await splitCommand(file);
    for (const [name, xml] of Object.entries(parts))
      expect([name, () => readXml(xml)]).toSatisfy(([, read]) => !!read());
    const shown = readXml(parts["word/document.xml"]!).join("");
    expect(shown).toContain("<script>alert(1)</script>");
    expect(shown).toContain("\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd control");
    expect(parts["word/_rels/document.xml.rels"]).not.toContain("javascript:");
  });
});

describe("runsRightToLeft", () => {
  it.each([
    ["12 سلام", true],
    ["שלום peace", true],
    ["peace שלום", false],
    ["12 …", false],
    ["", false],
  ])("goes by the first letter of “%s”", (text, expected) => expect(runsRightToLeft(text)).toBe(expected));
});
