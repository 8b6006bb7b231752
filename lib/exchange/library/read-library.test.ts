import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_FAULTS_SHOWN, type Library } from "../../schema/library";
import { hashText } from "../../schema/hash-text";
import { findColumn } from "./columns";
import { formatOfName, readLibrary } from "./read-library";
import { LIBRARY_FORMATS, type LibraryFormat } from "../../model/library/downloads";
import { ISSUERS, libraries, PARTIES, writeWhole } from "./test-libraries";
import type { FaultReport } from "../../model/library/library";

const encode = (text: string) => new TextEncoder().encode(text);

function read(text: string | Uint8Array, format: LibraryFormat): Library {
  const file = readLibrary(typeof text === "string" ? encode(text) : text, format);
  if (!("library" in file)) throw new Error(JSON.stringify(file));
  expect(file.report(file.faults).shown).toEqual([]);
  return file.library;
}

function faultsOf(text: string | Uint8Array, format: LibraryFormat): string[] {
  const file = readLibrary(typeof text === "string" ? encode(text) : text, format);
  const { shown }: FaultReport = "library" in file ? file.report(file.faults) : file;
  return shown.map(({ line, place, message }) => `${line}: ${place}: ${message}`);
}

const HEADER =
  "call,title,callKind,date,party1,party1Name,party1Adjective,principal1,party2,party2Name,party2Adjective,principal2,issuer,issuerName,issuerKind,issuerParty,readoutKind,extent,language,text";
const ROW =
  "2030-01-02-marenov-ilves,Marenov and Ilves,phone-call,2030-01-02,velmora,Velmora,Velmoran,Ana Marenov,ostania,Ostania,Ostanian,Jaan Ilves,velmora-mfa,Velmora MFA,foreign-ministry,velmora,official-statement,full,en,";
const csv = (...rows: string[]) => [HEADER, ...rows].join("\n");

const CALL = {
  slug: "2030-01-02-marenov-ilves",
  title: "Marenov and Ilves",
  kind: "phone-call",
  date: "2030-01-02",
  parties: [
    { party: { slug: "velmora", name: "Velmora", adjective: "Velmoran" }, principal: "Ana Marenov" },
    { party: { slug: "ostania", name: "Ostania", adjective: "Ostanian" }, principal: "Jaan Ilves" },
  ],
  readouts: [
    {
      issuer: { slug: "velmora-mfa", name: "Velmora MFA", kind: "foreign-ministry", party: "velmora" },
      kind: "official-statement",
      extent: "full",
      language: "en",
      text: "They spoke.",
    },
  ],
};
const json = (changes: object = {}, envelope: object = {}) =>
  JSON.stringify({ format: "parallax-library", version: 1, calls: [{ ...CALL, ...changes }], ...envelope }, null, 2);

describe("a library", () => {
  it.each(["a_x000D_b and _x005F_", '="0042"', "###", "#NAME?", "a".repeat(32_767)])(
    "is read back from CSV with a text that looks like Excel’s: %.20s",
    async (text) => {
      const library = read(json({ readouts: [{ ...CALL.readouts[0], text }] }), "json");
      const [call] = read(await writeWhole(library, "csv"), "csv").calls;
      expect(call!.readouts[0]!.revisions[0]).toMatchObject({ text, sha256: hashText(text) });
    },
  );

  it("is read back from JSON as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(libraries, fc.string(), async (library, content) => {
        const whole = { ...library, snapshots: [{ id: "abc234", content, createdAt: "2030-01-02T00:00:00.000Z" }] };
        expect(read(await writeWhole(whole, "json"), "json")).toEqual(whole);
      }),
    );
  });

  it("is read back from CSV as it was written, but for its reviews, whatever its texts look like to a spreadsheet", async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (library) => {
        const found = read(await writeWhole(library, "csv"), "csv");
        expect(found.calls).toEqual(library.calls);
        expect([found.judgements, found.notes]).toEqual([[], []]);
        expect(PARTIES).toEqual(expect.arrayContaining(found.parties));
        expect(ISSUERS).toEqual(expect.arrayContaining(found.issuers));
      }),
    );
  });

  it("is written byte for byte the same after being read", async () => {
    await fc.assert(
      fc.asyncProperty(libraries, fc.constantFrom(...LIBRARY_FORMATS), async (library, format) => {
        const once = await writeWhole(library, format);
        expect(await writeWhole(read(once, format), format)).toBe(once);
      }),
    );
  });

  it("never comes from garbage, and garbage never throws", () => {
    const bytes = fc.oneof(fc.uint8Array(), fc.string({ unit: "binary" }).map(encode), fc.json().map(encode));
    fc.assert(
      fc.property(bytes, fc.constantFrom(...LIBRARY_FORMATS), (garbage, format) => {
        // The name of a column alone, "call", is a CSV file that holds nothing.
        fc.pre(findColumn(new TextDecoder().decode(garbage).replaceAll('"', "")) === null);
        expect(faultsOf(garbage, format).length).toBeGreaterThan(0);
      }),
    );
  });

  it("is read or refused, and never throws, whatever a line of it is replaced by", () => {
    const lines = json().split("\n");
    fc.assert(
      fc.property(fc.nat({ max: lines.length - 1 }), fc.string(), (at, line) => {
        expect(Array.isArray(faultsOf(lines.with(at, line).join("\n"), "json"))).toBe(true);
      }),
    );
  });
});

describe("a JSON file", () => {
  it("may describe parties and issuers in place, and give a readout one text", () => {
    const library = read(json(), "json");
    expect(library.parties.map(({ slug }) => slug)).toEqual(["velmora", "ostania"]);
    expect(library.calls[0]!.readouts[0]).toMatchObject({
      slug: "velmora-mfa",
      issuer: "velmora-mfa",
      revisions: [{ number: 1, text: "They spoke.", sha256: hashText("They spoke.") }],
    });
  });

  const FAULTS: [string, string, string][] = [
    [
      "a fault in a field",
      json({ date: "2030-02-30" }),
      "9: call 2030-01-02-marenov-ilves, date: The calendar has no such date.",
    ],
    [
      "a field of the wrong type",
      json({ title: 5 }),
      "7: call 2030-01-02-marenov-ilves, title: The title must be text.",
    ],
    [
      "a fault deep inside",
      json({ readouts: [{ ...CALL.readouts[0], text: "a\ud800" }] }),
      "39: call 2030-01-02-marenov-ilves, readouts[0].text: The text has broken characters in it: was it read in the wrong encoding?",
    ],
    ["a misspelt field", json({ titel: "x" }), "5: call 2030-01-02-marenov-ilves: The call has no field “titel”."],
    [
      "a missing field",
      json({ parties: undefined }),
      "5: call 2030-01-02-marenov-ilves, parties: The parties are missing.",
    ],
    [
      "a call that is none",
      json({}, { calls: [null, 5, "x", []].slice(0, 1) }),
      "5: call 1: The call must be an object with fields.",
    ],
    ["another format", json({}, { format: "x" }), '2: format: A library begins with {"format": "parallax-library"}.'],
    ["a later version", json({}, { version: 2 }), "3: version: This Parallax reads version 1 of the format."],
    ["a list instead", "[]", "1: : The file must be an object with fields."],
    [
      "a comma too many",
      '{\n"format": "x",\n}',
      "3: : The file is not JSON: a field's name in quotation marks is expected here.",
    ],
    ["an end too early", '{\n"format": [\n', "3: : The file is not JSON: a closing bracket ] is missing."],
    ["a comment", "{\n// x\n}", "2: : The file is not JSON: JSON has no comments."],
    [
      "both a text and revisions",
      json({ readouts: [{ ...CALL.readouts[0], revisions: [{ text: "x" }] }] }),
      "39: call 2030-01-02-marenov-ilves, readouts[0].text: A readout has either a text or revisions, not both.",
    ],
  ];
  it.each(FAULTS)("with %s is reported with its line, place and fault", (_, text, fault) => {
    expect(faultsOf(text, "json")[0]).toBe(fault);
  });

  it("may not smuggle in a prototype", () => {
    const text = json().replace('"slug": "2030', '"__proto__": { "title": "x" }, "slug": "2030');
    expect(faultsOf(text, "json")[0]).toContain("The call has no field “__proto__”.");
  });

  it("of nothing but brackets is refused", () => {
    const deep = "[".repeat(1_000_000);
    expect(faultsOf(deep, "json")).toEqual(["1: : The file is nested too deeply to be a library."]);
    const closed = (depth: number) =>
      `{"format":"parallax-library","version":1,"calls":[{"slug":${"[".repeat(depth)}${"]".repeat(depth)}}]}`;
    expect(faultsOf(closed(1_000_000), "json")).toEqual(["1: : The file is nested too deeply to be a library."]);
    expect(faultsOf(closed(900), "json").join()).toContain("The web address must be text.");
    const quoted = JSON.stringify(`\\"${deep}`);
    expect(faultsOf(`{"calls":[],"title":${quoted},}`, "json").join()).toContain("The file is not JSON");
  });

  it("with a text that does not match its fingerprint is refused", () => {
    const readout = {
      ...CALL.readouts[0],
      text: undefined,
      revisions: [{ text: "They spoke.", sha256: "0".repeat(64) }],
    };
    expect(faultsOf(json({ readouts: [readout] }), "json")[0]).toContain("one of the two was changed");
  });

  it("with revisions out of order is refused", () => {
    const readout = { ...CALL.readouts[0], text: undefined, revisions: [{ number: 2, text: "a" }, { text: "b" }] };
    expect(faultsOf(json({ readouts: [readout] }), "json")[0]).toContain("this is 2 instead of 1");
  });

  it("counts all its faults and shows a bounded number of them, the first of the file", () => {
    const many = Array.from({ length: MAX_FAULTS_SHOWN + 50 }, (_, n) => ({ ...CALL, slug: `call-${n}`, kind: "x" }));
    const file = readLibrary(encode(json({}, { calls: many })), "json");
    const report = "library" in file && file.report(file.faults);
    expect(report).toMatchObject({ total: MAX_FAULTS_SHOWN + 50, shown: { length: MAX_FAULTS_SHOWN } });
    expect(report && report.shown[0]!.place).toBe("call call-0, kind");
  });
});

describe("what only shows between the parts of a file", () => {
  const both = (changes: object) => json({}, { calls: [CALL, { ...CALL, slug: "other", ...changes }] });
  const CONFLICTS: [string, string, string][] = [
    ["a call twice", both({ slug: CALL.slug }), "The call “2030-01-02-marenov-ilves” is in the file twice."],
    [
      "a former address of another call",
      both({ formerSlugs: [CALL.slug] }),
      "already leads to the call “2030-01-02-marenov-ilves”",
    ],
    [
      "a party described in two ways",
      both({ parties: [CALL.parties[0], { party: { slug: "ostania", name: "Ost", adjective: "O" }, principal: "J" }] }),
      "The party “ostania” is described in two ways",
    ],
    [
      "an issuer described in two ways",
      both({ readouts: [{ ...CALL.readouts[0], issuer: { ...CALL.readouts[0]!.issuer, kind: "other" } }] }),
      "The issuer “velmora-mfa” is described in two ways",
    ],
    [
      "a party in a call twice",
      json({ parties: [CALL.parties[0], CALL.parties[0]] }),
      "The party “velmora” is in the call twice.",
    ],
    [
      "a readout's address twice",
      json({ readouts: [1, 2].map(() => ({ ...CALL.readouts[0], slug: "same" })) }),
      "“same” leads to two readouts of the call.",
    ],
  ];
  it.each(CONFLICTS)("%s is a fault", (_, text, message) => expect(faultsOf(text, "json").join()).toContain(message));
});

describe("a CSV file", () => {
  it("may have one row for each readout and no more columns than needed", () => {
    const library = read(csv(`${ROW}"They spoke, ""at length"".\n\nThey met."`, `${ROW}A post.`), "csv");
    expect(library.calls).toHaveLength(1);
    expect(library.calls[0]!.readouts.map(({ slug, revisions: [first] }) => [slug, first!.text])).toEqual([
      ["velmora-mfa", 'They spoke, "at length".\n\nThey met.'],
      ["velmora-mfa-2", "A post."],
    ]);
  });

  it("may leave empty what an earlier row of the same call says", () => {
    const short = `2030-01-02-marenov-ilves${",".repeat(12)}velmora-mfa,,,,official-post,full,en,A post.`;
    expect(read(csv(`${ROW}They spoke.`, short), "csv").calls[0]!.readouts).toHaveLength(2);
  });

  it.each([";", "\t"])("may be separated by %j, have line ends of Windows and a byte order mark", (delimiter) => {
    const text = csv(`${ROW}They spoke.`).replaceAll(",", delimiter).replaceAll("\n", "\r\n");
    expect(read(`\ufeff${text}\r\n`, "csv").calls[0]!.readouts[0]!.revisions[0]!.text).toBe("They spoke.");
  });

  it("may be UTF-16 with its mark, as spreadsheets write it", () => {
    const text = Buffer.from(`\ufeff${csv(`${ROW}Sülh.`)}`, "utf16le");
    expect(read(new Uint8Array(text), "csv").calls[0]!.readouts[0]!.revisions[0]!.text).toBe("Sülh.");
  });

  it("may name its columns as people write them", () => {
    const text = csv(`${ROW}They spoke.`).replace("callKind", "Call kind").replace("issuerName", "issuer_name");
    expect(read(text, "csv").calls).toHaveLength(1);
  });

  const FAULTS: [string, string | Uint8Array, string][] = [
    [
      "a fault after a text of several lines",
      csv(`${ROW}"One\n\nthree"`, "", `${ROW.replace(",full,", ",whole,")}x`),
      "6: call 2030-01-02-marenov-ilves, column extent: Say whether the text is the full readout or a part of it. One of: full, partial.",
    ],
    [
      "another value than the row before",
      csv(`${ROW}a`, `${ROW.replace("Jaan Ilves", "J. Ilves")}b`),
      "3: call 2030-01-02-marenov-ilves, column principal2: This is not what line 2 says of the same call.",
    ],
    ["a missing text", csv(ROW), "2: call 2030-01-02-marenov-ilves, column text: The text is missing."],
    [
      "an unquoted comma",
      csv(`${ROW}Yes, they spoke.`),
      "2: call 2030-01-02-marenov-ilves: Cell 21 is under no column: does a text with commas lack its quotation marks?",
    ],
    ["an unknown column", "call,titel\na,b", "1: : There is no column “titel”."],
    ["a column twice", "call,Call\na,b", "1: : The column call appears twice."],
    ["no header", "a,b\nc,d", "1: : The first line must name the columns: call, title and so on."],
    [
      "an open quotation mark",
      csv(`${ROW}x`, `${ROW}"x\ny`),
      "3: : A quotation mark is opened here or later, and never closed.",
    ],
    [
      "a stray quotation mark",
      csv(`${ROW}"x" y`),
      '2: : A quotation mark within a quoted cell must be written twice: "".',
    ],
    ["nothing", "", "1: : The file is empty."],
    ["only a mark", "\ufeff\n", "1: : The file is empty."],
    [
      "bytes that are no text",
      new Uint8Array([...encode("call\n"), 0xff, 0x41]),
      "2: : The file is not UTF-8 text. Save it as UTF-8.",
    ],
    [
      "half of UTF-16",
      new Uint8Array([0xff, 0xfe, 0x00]),
      "1: : The file starts as UTF-16 text but does not continue as such. Save it as UTF-8.",
    ],
  ];
  it.each(FAULTS)("with %s is reported with its line, place and fault", (_, text, fault) => {
    expect(faultsOf(text, "csv")[0]).toBe(fault);
  });

  it("with a line of ten million characters is refused for its length", () => {
    expect(faultsOf(csv(`${ROW}${"a".repeat(10_000_000)}`), "csv")[0]).toContain("longer than 200,000 characters");
  });

  it("of a header alone holds no call", () => {
    expect(read(HEADER, "csv").calls).toEqual([]);
  });
});

describe("formatOfName", () => {
  it("goes by the ending", () => {
    expect(["a.json", "b.CSV", "c.tsv", "d.pdf", "json", ""].map(formatOfName)).toEqual([
      "json",
      "csv",
      "csv",
      null,
      null,
      null,
    ]);
  });
});
