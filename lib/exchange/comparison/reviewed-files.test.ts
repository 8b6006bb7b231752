import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { citePair } from "./citation";
import { type CSV_COLUMNS, writeCsv } from "./csv";
import { writeDocx } from "./docx";
import { toJson } from "./json";
import { writeMarkdown } from "./markdown";
import { makeNote, type Said } from "../../comparison/view/test-view";
import { makeFile, makeReviewedFile } from "./test-file";
import type { ComparisonFile } from "./comparison-file";

/** Ana and Ben agree, but for the link of l4 and r3, which Ana adds and Ben rejects; l1 loses its link with the greeting r1. */
const REVIEW: Said[] = [
  { kind: "link-confirmed", of: "l2 r2", note: "Looked\ntwice." },
  { kind: "no-counterpart", of: "l3", author: "Ben" },
  { kind: "not-a-point", of: "r1" },
  { kind: "link-added", of: "l4 r3" },
  { kind: "link-rejected", of: "l4 r3", author: "Ben", note: "Tariffs, not aid." },
];
const reviewed = makeReviewedFile(REVIEW, {
  notes: [
    makeNote(7, "l2 r2", "Same *order*."),
    makeNote(8, "", "On all of it."),
    makeNote(9, "l3", ""),
    makeNote(10, "r3", "", {
      versions: [
        { number: 1, text: "First.", author: "Ana", at: "2030-02-01T10:00:00.000Z" },
        { number: 2, text: "Second.", author: "Ben Ito", at: "2030-02-02T10:00:00.000Z" },
      ],
    }),
    makeNote(11, "", "Once here.", {
      orphaned: { left: ["They wept."], right: [] },
      carriedFrom: { left: 1, right: 1 },
    }),
  ],
});

type Row = Record<(typeof CSV_COLUMNS)[number], string>;
const rowsOf = (file: ComparisonFile): Row[] =>
  Papa.parse<Row>(writeCsv(file), { header: true, skipEmptyLines: true, newline: "\r\n" }).data;
const shownIn = async (file: ComparisonFile) => {
  const xml = strFromU8(unzipSync(await writeDocx(file))["word/document.xml"]!);
  return xml.replace(/<[^>]*>/g, "");
};
const passagesOf = ({ view }: ComparisonFile) => [
  ...view.left.passages.map((left) => ({ left, right: null, link: null })),
  ...view.right.passages.map((right) => ({ left: null, right, link: null })),
];
const claimsOf = (file: ComparisonFile) =>
  passagesOf(file).map((cited) => citePair(file, "text", cited).split("\n\n")[2]);

const CONFIRMED =
  "Confirmed by Ana on 1 January 2030. Ana: “Looked twice.” Matched automatically: likely, a strong match, more than 99 in 100.";
const LEFT_OUT = "Not in the part stored of the Ostanian readout, confirmed by Ben on 1 January 2030";
const NOT_A_POINT = "Not a point, marked by Ana on 1 January 2030";
const EDITED = "Note by Ana on 1 February 2030, edited by Ben Ito on 2 February 2030, on Ostania, 3";
const DIFFER = "Reviewers disagree. Ana: linked; Ben: rejected. Ben: “Tariffs, not aid.” Not matched automatically.";
const REJECTED =
  "Velmora, 1, and Ostania, 1: rejected by Ana on 1 January 2030. Matched automatically: likely, a strong match, more than 99 in 100.";

describe("a reviewed comparison in JSON", () => {
  const json = toJson(reviewed);

  it("says of each passage what stands, who said so, and whether it was reviewed", () => {
    const passages = [...json.left.passages, ...json.right.passages];
    expect(
      passages.map(({ id, finding, isReviewed, judgement }) => [id, finding, isReviewed, judgement?.author]),
    ).toEqual([
      ["l1", "not-in-part", false, undefined],
      ["l2", "confirmed", true, "Ana"],
      ["l3", "not-in-part", true, "Ben"],
      ["l4", "not-in-part", false, undefined],
      ["r1", "not-a-point", true, "Ana"],
      ["r2", "confirmed", true, "Ana"],
      ["r3", "none", false, undefined],
    ]);
    expect(json.left.passages[2]!.sentence).toBe(LEFT_OUT);
    expect(json.progress).toMatchObject({ reviewed: 3, of: 6, confirmed: 2, leftOut: 1, notAPoint: 1 });
    expect(json.reviewers).toEqual(["Ana", "Ben"]);
  });

  it("keeps the machine's figures of a judged link apart, and lists the links that were rejected", () => {
    const machine = makeFile().view.links.find(({ left }) => left === "l2")!;
    expect(json.links[0]).toMatchObject({
      finding: "confirmed",
      status: "confirmed",
      standing: "Confirmed by Ana on 1 January 2030",
      machine: { tier: "likely", strength: "strong", score: machine.score },
      judgement: { kind: "link-confirmed", note: "Looked\ntwice." },
    });
    expect(json.links[0]).not.toHaveProperty("score");
    expect(json.links[1]).toMatchObject({ finding: "none", status: "disputed", machine: null });
    expect(json.rejected).toMatchObject([{ left: "l1", right: "r1", machine: { tier: "likely" } }]);
    expect(json.disagreements).toMatchObject([{ left: "l4", right: "r3" }]);
  });

  it("has each note as it reads now, with its passages and address, and no emptied note", () => {
    expect(json.notes.map(({ id, text, on }) => [id, text, on])).toEqual([
      [7, "Same *order*.", { left: ["l2"], right: ["r2"] }],
      [8, "On all of it.", { left: [], right: [] }],
      [10, "Second.", { left: [], right: ["r3"] }],
      [11, "Once here.", { left: [], right: [] }],
    ]);
    expect(json.notes[0]!.address).toBe("https://parallax.example/notes/7");
    expect(json.notes[3]!.lost).toEqual({ left: ["They wept."], right: [] });
  });

  it("says of each note who wrote it first, who edited it, and whose words it has now", () => {
    const [untouched, , edited] = json.notes;
    expect(untouched).toMatchObject({ author: "Ben Ito", written: { author: "Ben Ito" }, editors: [] });
    expect(edited).toMatchObject({
      author: "Ben Ito",
      at: "2030-02-02T10:00:00.000Z",
      written: { author: "Ana", at: "2030-02-01T10:00:00.000Z" },
      editors: ["Ben Ito"],
    });
  });
});

describe("a reviewed comparison as CSV", () => {
  const rows = rowsOf(reviewed);

  it("says in columns who judged what, when and with which note", () => {
    expect(rows.map((row) => [row.reviewed, row.verdict, row.reviewed_by, row.reviewed_on])).toEqual([
      ["no", "", "", ""],
      ["yes", "confirmed", "Ana", "2030-01-01"],
      ["yes", "not in the part stored", "Ben", "2030-01-01"],
      ["no", "reviewers disagree", "", ""],
      ["yes", "not a point", "Ana", "2030-01-01"],
      ["yes", "confirmed", "Ana", "2030-01-01"],
      ["no", "reviewers disagree", "", ""],
    ]);
    expect(rows[1]).toMatchObject({ review_note: "Ana: “Looked twice.”", confirmed_counterparts: "2", score: "1" });
    expect(rows[0]).toMatchObject({ rejected_counterparts: "1", likely_counterparts: "", strength: "" });
    expect(rows[3]!.disagreement).toBe("Link with 3: reviewers disagree. Ana: linked; Ben: rejected.");
  });

  it("shows the address of a note behind it, whatever direction the note leaves", () => {
    const [row] = rowsOf(makeReviewedFile([], { notes: [makeNote(7, "l1", "Once \u202eturned")] }));
    expect(row!.notes).toContain("\u2068Once \u202eturned\u202c\u2069 <https://parallax.example/notes/7>");
  });

  it("names who rejected a passage's only link where nothing else was said about it", () => {
    const [row] = rowsOf(makeReviewedFile([{ kind: "link-rejected", of: "l1 r1", author: "=Eve" }]));
    expect(row).toMatchObject({ reviewed: "no", verdict: "rejected", reviewed_by: "'=Eve" });
  });

  it("has the notes of a passage and of its links in its row, and those on the whole in the first", () => {
    expect(rows.map(({ notes }) => notes !== "")).toEqual([false, true, false, false, false, true, true]);
    expect(rows[1]!.notes).toBe(
      "Note by Ben Ito on 2 February 2030 on Velmora, 2, and Ostania, 2: Same *order*. <https://parallax.example/notes/7>",
    );
    expect(rows[6]!.notes).toContain(`${EDITED}: Second.`);
    expect(rows[0]!.comparison_notes).toContain("on the comparison: On all of it.");
    expect(rows[0]!.comparison_notes).toContain("written on words that have changed since: “They wept.”: Once here.");
    expect(rows[1]!.comparison_notes).toBe("");
  });
});

describe("a reviewed comparison as a document", () => {
  it("in Markdown says who confirmed what, where reviewers disagree, what was rejected, and each note once", () => {
    const markdown = writeMarkdown(reviewed);
    const plain = markdown.replace(/\\/g, "");
    for (const sentence of [CONFIRMED, LEFT_OUT, NOT_A_POINT, DIFFER, REJECTED, EDITED])
      expect(plain).toContain(sentence);
    expect(plain).toContain("Reviewed 2 of 4 passages.");
    expect(plain).toContain("## Boilerplate: 1 passage");
    expect(markdown.split("> Same \\*order\\*.")).toHaveLength(2);
    expect(markdown).toContain("(<https://parallax.example/notes/8>)\n\n> On all of it.");
    expect(plain).not.toContain("machine’s own estimate");
  });

  it("in Word says the same", async () => {
    const shown = await shownIn(reviewed);
    for (const sentence of [CONFIRMED, LEFT_OUT, NOT_A_POINT, DIFFER, REJECTED, EDITED])
      expect(shown).toContain(sentence);
    expect(shown).toContain("= the same point, confirmed");
    expect(shown).toContain("Reviewed 2 of 4 passages.");
    expect(shown.split("Same *order*.")).toHaveLength(2);
    expect(shown).toContain("Note by Ben Ito on 2 February 2030 on the comparison");
  });

  it("has the notes on a passage that is across from another, and on two that nothing links, once each", async () => {
    const file = makeReviewedFile([{ kind: "link-added", of: "l4 r3" }], {
      notes: [
        makeNote(1, "r2", "By its own passage."),
        makeNote(2, "l2 r3", "On two that nothing links."),
        makeNote(3, "l3", "On a passage that is left.", { orphaned: { left: ["They wept.", "They met."], right: [] } }),
      ],
    });
    for (const text of toJson(file).notes.map((note) => note.text)) {
      expect(writeMarkdown(file).split(`> ${text}`)).toHaveLength(2);
      expect((await shownIn(file)).split(text)).toHaveLength(2);
    }
    const rows = rowsOf(file);
    expect(rows.map(({ notes }) => notes.split("https://").length - 1)).toEqual([0, 1, 0, 0, 0, 1, 1]);
    expect(rows[0]!.comparison_notes).toContain("On a passage that is left.");
    expect(toJson(file).notes.map(({ on }) => on)).toEqual([
      { left: [], right: ["r2"] },
      { left: ["l2"], right: ["r3"] },
      { left: ["l3"], right: [] },
    ]);
  });

  it("says “left out by” of nothing that nobody confirmed", async () => {
    const file = makeReviewedFile(REVIEW.filter(({ kind }) => kind !== "no-counterpart"));
    for (const written of [writeMarkdown(file), writeCsv(file), await shownIn(file), JSON.stringify(toJson(file))])
      expect(written).not.toMatch(/left out by/i);
  });
});

describe("a comparison in which a third reviewer settled a disagreement", () => {
  const file = makeReviewedFile([
    { kind: "link-confirmed", of: "l2 r2" },
    { kind: "link-rejected", of: "l2 r2", author: "Ben" },
    { kind: "link-confirmed", of: "l2 r2", author: "Eve" },
    { kind: "no-counterpart", of: "l3", author: "Eve" },
    { kind: "link-rejected", of: "l1 r1" },
    { kind: "link-confirmed", of: "l1 r1", author: "Ben" },
    { kind: "link-rejected", of: "l1 r1", author: "Eve" },
    { kind: "link-added", of: "l4 r3" },
    { kind: "no-counterpart", of: "l4", author: "Ben" },
    { kind: "no-counterpart", of: "l4", author: "Eve" },
  ]);
  const BEN = "on 1 January 2030; Ben said otherwise";
  const sentences = [
    `Confirmed by Eve ${BEN}.`,
    `rejected by Eve ${BEN}.`,
    `confirmed by Eve on 1 January 2030; Ana said otherwise`,
  ];

  it("names in every file, beside what stands, who said otherwise", async () => {
    const json = toJson(file);
    expect(json.links.find(({ left }) => left === "l2")?.standing).toBe(`Confirmed by Eve ${BEN}`);
    expect(json.left.passages.map(({ sentence }) => sentence)).toEqual([
      "Not in the part stored of the Ostanian readout",
      `Counterpart in the Ostanian readout, confirmed by Eve ${BEN}`,
      "Not in the part stored of the Ostanian readout, confirmed by Eve on 1 January 2030",
      "Not in the part stored of the Ostanian readout, confirmed by Eve on 1 January 2030; Ana said otherwise",
    ]);
    for (const written of [writeMarkdown(file), await shownIn(file)])
      for (const sentence of sentences) expect(written).toContain(sentence);
    expect(rowsOf(file)[1]!.finding).toBe(json.left.passages[1]!.sentence);
  });
});

describe("a citation of a reviewed comparison", () => {
  it("says of each passage alone who confirmed it, and that it was matched automatically only where it was", () => {
    expect(claimsOf(reviewed)).toEqual([
      "Not in the part stored of the Ostanian readout (automatic; the link with passage 1 rejected by Ana on 1 January 2030).",
      "Counterpart in the Ostanian readout: passage 2, confirmed by Ana on 1 January 2030. Ana: “Looked twice.”",
      `${LEFT_OUT}.`,
      "Not in the part stored of the Ostanian readout (automatic; reviewers disagree).",
      `${NOT_A_POINT}.`,
      "Counterpart in the Velmoran readout: passage 2, confirmed by Ana on 1 January 2030. Ana: “Looked twice.”",
      "No counterpart found in the Velmoran readout (automatic; reviewers disagree).",
    ]);
    const two = claimsOf(
      makeReviewedFile([
        { kind: "link-rejected", of: "l1 r1" },
        { kind: "link-rejected", of: "l1 r2", author: "Ben" },
      ]),
    );
    expect(two[0]).toContain(
      "(automatic; the link with passage 1 rejected by Ana on 1 January 2030 and the link with passage 2 rejected by Ben on 1 January 2030)",
    );
    const untouched = claimsOf(makeReviewedFile([{ kind: "not-a-point", of: "r3" }])).slice(0, -1);
    for (const claim of untouched) expect(claim).toContain("(automatic, not reviewed).");
  });

  it("says of two passages who linked them, who rejected their link, or how the reviewers disagree", () => {
    const { left, right, links } = reviewed.view;
    const cite = (l: number, r: number) => {
      const link = links.find((each) => each.left === `l${l}` && each.right === `r${r}`) ?? null;
      return citePair(reviewed, "text", { left: left.passages[l - 1]!, right: right.passages[r - 1]!, link });
    };
    expect(cite(2, 2)).toContain(`Counterparts. ${CONFIRMED} Concept: `);
    expect(cite(2, 2)).not.toContain("not reviewed");
    expect(cite(4, 3)).toContain(DIFFER);
    expect(cite(1, 1)).toContain(
      "The link between these two passages was rejected by Ana on 1 January 2030. Matched automatically: likely, a strong match,",
    );
    expect(cite(3, 3)).toContain("No link was found between these two passages (automatic, not reviewed).");
  });

  it("of the whole says how much of each side was reviewed, and by whom", () => {
    const cited = citePair(reviewed, "text");
    expect(cited).toContain("1 not in the part stored, confirmed; reviewers disagree on 1. Reviewed 2 of 4 passages.");
    expect(cited).toContain("Reviewed 3 of 6 passages by Ana and Ben.");
  });
});
