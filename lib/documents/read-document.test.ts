import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as wordFiles from "docx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { MAX_DOCUMENT_LENGTH, MAX_FILE_SIZE } from "../model/library/documents";
import { readDocument } from "./read-document";
import { readInChild } from "./read-in-child";
import { bytesOf, docx, latin1, odt, pdf, wordParagraph } from "./test-documents";

const SENTENCE = "The ministers spoke today about the ferry line.";

async function textOf(bytes: Uint8Array, name = "file") {
  const read = await readDocument(bytes, name);
  return read.kind === "text" ? read.text : read.reason;
}

describe("a text file", () => {
  it.each<[string, Uint8Array, string]>([
    ["UTF-8", bytesOf("Ständig – Şuşa"), "Ständig – Şuşa"],
    ["UTF-8 with its mark", bytesOf("\ufeffCall"), "Call"],
    ["UTF-16, little endian", new Uint8Array([0xff, 0xfe, 0x48, 0, 0x69, 0]), "Hi"],
    ["UTF-16, big endian", new Uint8Array([0xfe, 0xff, 0, 0x48, 0, 0x69]), "Hi"],
    ["windows-1251", new Uint8Array([0xcc, 0xc8, 0xc4, 0x20, 0xd0, 0xee, 0xf1, 0xf1, 0xe8, 0xe8]), "МИД России"],
    ["windows-1252", latin1("Le pr\xe9sident a re\xe7u \x93le ministre\x94"), "Le président a reçu “le ministre”"],
  ])("is read in %s", async (_, bytes, text) => {
    expect(await textOf(bytes, "a.txt")).toBe(text);
  });

  it("says when its encoding was guessed", async () => {
    expect(await readDocument(latin1("caf\xe9 and so on"), "a.txt")).toMatchObject({ notes: ["encoding-guessed"] });
  });
});

it("keeps a page as HTML, in the encoding that it declares", async () => {
  const page = latin1('<!DOCTYPE html><meta charset="windows-1251"><p>\xcc\xc8\xc4</p>');
  expect(await readDocument(page, "")).toMatchObject({ format: "html", text: expect.stringContaining("<p>МИД</p>") });
});

it("reads a Word document as HTML", async () => {
  const read = await readDocument(docx(wordParagraph(SENTENCE) + wordParagraph("A second one.")), "a.docx");
  expect(read).toEqual({ kind: "text", format: "html", text: `<p>${SENTENCE}</p><p>A second one.</p>` });
});

it("reads what Word puts around a text: headings, lists, tables, footnotes without their numbers", async () => {
  const { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } =
    wordFiles;
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
  const file = new Document({
    footnotes: { 1: { children: [new Paragraph("By phone.")] } },
    sections: [
      {
        children: [
          new Paragraph({ text: "Readout", heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [new TextRun("Resolution 170"), new FootnoteReferenceRun(1), new TextRun(" stands.")],
          }),
          new Paragraph({ text: "Peace", bullet: { level: 0 } }),
          new Table({ rows: [new TableRow({ children: [cell("A"), cell("B")] })] }),
        ],
      },
    ],
  });
  const text = await textOf(new Uint8Array(await Packer.toBuffer(file)));
  expect(text).toContain("<h1>Readout</h1><p>Resolution 170 stands.</p><ul><li>Peace</li></ul><table>");
  expect(text.replace(/<[^>]*>/g, " ")).not.toMatch(/\[1\]|↑/);
  expect(text).toContain("By phone.");
});

it("reads an OpenDocument text without deletions and comments, footnotes last", async () => {
  const body =
    "<text:tracked-changes><text:p>Deleted</text:p></text:tracked-changes><text:h>Readout</text:h>" +
    "<text:p>They<text:s text:c='2'/>spoke<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By phone.</text:p></text:note-body></text:note>.</text:p>" +
    "<office:annotation><text:p>Check</text:p></office:annotation>";
  expect(await textOf(odt(body))).toBe("Readout\n\nThey  spoke.\n\nBy phone.");
});

it("reads rich text: letters beyond ASCII in each of their spellings, no font names, headers, hidden words", async () => {
  const rtf =
    "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Times;}}{\\header Secret}" +
    "\\pard Caf\\'e9 \\u8220?so\\u8221?{\\*\\comment x}{\\v hidden}\\par {\\f1 \\'cc\\'c8\\'c4}\\line next\\~one\\par}";
  expect(await textOf(latin1(rtf))).toBe("Café “so”\n\nМИД\nnext\u00a0one");
});

it("reads a message: its text, its subject, and that an attachment is left out", async () => {
  const mail = [
    "From: press@example.org",
    "Subject: Fwd: =?utf-8?Q?Readout_=E2=80=93_call?=",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="b"',
    "",
    "--b",
    "Content-Type: text/plain; charset=utf-8",
    "",
    SENTENCE,
    "--b",
    'Content-Type: application/pdf; name="a.pdf"',
    'Content-Disposition: attachment; filename="a.pdf"',
    "",
    "x",
    "--b--",
  ].join("\r\n");
  expect(await readDocument(bytesOf(mail), "a.eml")).toEqual({
    kind: "text",
    format: "text",
    text: expect.stringContaining(SENTENCE),
    title: "Readout – call",
    notes: ["attachments-left-out"],
  });
});

it("does not take a readout with headings for a message", async () => {
  expect(await textOf(bytesOf(`Subject: the call\n\n${SENTENCE}`), "a.txt")).toContain("Subject: the call");
});

it("reads a PDF without tags: paragraphs, cut words, running heads, a paragraph over two pages, a footnote", async () => {
  const page = (n: number, ...lines: [number, number, string][]) => [
    [72, 800, 9, `Ministry bulletin ${n}`] as [number, number, number, string],
    ...lines.map(([y, size, text]) => [72, y, size, text] as [number, number, number, string]),
    [290, 30, 9, String(n)] as [number, number, number, string],
  ];
  const read = await readDocument(
    pdf([
      page(
        1,
        [740, 12, "The ministers spoke today about the ferry line and the agree-"],
        [726, 12, "ment on the northern harbour. They thanked their envoys."],
        [690, 12, "They also discussed the visit that is planned for the spring of"],
        [60, 8, "The harbour was closed in March."],
      ),
      page(2, [740, 12, "next year, and the road to the northern harbour of the island."]),
    ]),
    "a.pdf",
  );
  expect(read).toMatchObject({ kind: "text", format: "text", notes: ["layout-guessed"] });
  expect(read.kind === "text" && read.text.split("\n\n")).toEqual([
    "The ministers spoke today about the ferry line and the agreement on the northern harbour. They thanked their envoys.",
    "They also discussed the visit that is planned for the spring of next year, and the road to the northern harbour of the island.",
    "The harbour was closed in March.",
  ]);
});

describe("a file that is not read", () => {
  const sheet = zipSync({ "xl/workbook.xml": strToU8("<x/>") });
  const ole = (stream: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, "utf16le")]);
  const bomb = docx(wordParagraph(" ".repeat(25_000_000)));
  it.each<[string, string, Uint8Array, string]>([
    ["empty", "no bytes", new Uint8Array(), "a.txt"],
    ["empty", "white space", bytesOf(" \n"), "a.txt"],
    ["too-large", "too many bytes", new Uint8Array(MAX_FILE_SIZE + 1).fill(65), "a.txt"],
    ["too-large", "an archive that would be too large unpacked", bomb, "a.docx"],
    ["text-too-long", "more text than any statement", new Uint8Array(MAX_DOCUMENT_LENGTH + 1).fill(65), "a.txt"],
    ["scanned", "a PDF without text", pdf([[]]), "a.pdf"],
    ["locked", "a locked Word document", ole("EncryptedPackage"), "a.docx"],
    ["locked", "a locked OpenDocument text", odt("", "<encryption-data/>"), "a.odt"],
    ["spreadsheet", "a workbook", sheet, "a.xlsx"],
    ["spreadsheet", "an old workbook", ole("Workbook"), "a.xls"],
    ["spreadsheet", "a table in commas", bytesOf("a,b\n1,2"), "a.csv"],
    ["old-word", "an old Word file", ole("WordDocument"), "a.doc"],
    ["picture", "a picture", latin1("\x89PNG\r\n\x1a\n\0\0"), "a.png"],
    ["unknown-kind", "an archive of something else", zipSync({ "a.txt": strToU8("a") }), "a.docx"],
    ["unknown-kind", "bytes of no text", new Uint8Array([1, 2, 3, 0, 5]), "a.txt"],
    ["damaged", "half an archive", docx(wordParagraph(SENTENCE)).slice(0, 200), "a.docx"],
    ["damaged", "a PDF that is only called so", bytesOf("%PDF-1.4 and nothing else"), "a.pdf"],
    ["damaged", "a document whose XML breaks off", docx("<w:p><w:r>"), "a.docx"],
    ["damaged", "UTF-16 that does not match its mark", new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), "a.txt"],
  ])("is %s: %s", async (reason, _, bytes, name) => {
    expect(await readDocument(bytes, name)).toEqual({ kind: "refusal", reason });
  });
});

it("says so where the answer of the child cannot be read", async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), "child-"));
  await mkdir(join(elsewhere, "lib/documents"), { recursive: true });
  await writeFile(join(elsewhere, "lib/documents/child.mjs"), 'process.stdout.write("no JSON");');
  const cwd = vi.spyOn(process, "cwd").mockReturnValue(elsewhere);
  try {
    await expect(readInChild("rtf", latin1("{\\rtf1 Hi}"))).rejects.toThrow("its answer");
  } finally {
    cwd.mockRestore();
    await rm(elsewhere, { recursive: true });
  }
});

it("ends a child that takes too long", async () => {
  expect(await readInChild("rtf", latin1("{\\rtf1 Hi}"), 1)).toEqual({ kind: "refusal", reason: "took-too-long" });
});
