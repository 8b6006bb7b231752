import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { makeNote, type Said } from "../../comparison/view/test-view";
import { cardClaim } from "../../messages/comparisons/coverage";
import { toText } from "../../messages/parts/to-text";
import { SIDES } from "../../model/comparisons/sides";
import { DOWNLOAD_FORMATS } from "../../model/library/downloads";
import { writeBriefDocx } from "./brief-docx";
import { claimOfCited, findCited } from "./citation";
import { CITATION_WRITERS } from "./citation-files";
import type { ComparisonFile } from "./comparison-file";
import { FORMATS } from "./formats";
import { makeReviewedFile } from "./test-file";

/** Whatever says that something is missing. */
const ABSENCE =
  /left[ -]out|no counterparts?\b|no match|without (?:a|any) (?:likely )?(?:match|counterpart)|unmatched|omit/i;

/** Judged in every way: confirmed by one, disputed by two, settled by a third; of both sides; and not at all. */
const REVIEWS: Record<string, Said[]> = {
  "not reviewed": [],
  confirmed: [
    { kind: "no-counterpart", of: "l3", note: "Looked twice." },
    { kind: "no-counterpart", of: "r3" },
  ],
  disputed: [
    { kind: "no-counterpart", of: "l3" },
    { kind: "not-a-point", of: "l3", author: "Ben" },
    { kind: "no-counterpart", of: "r2" },
    { kind: "link-confirmed", of: "l2 r2", author: "Ben" },
  ],
  settled: [
    { kind: "no-counterpart", of: "l3" },
    { kind: "not-a-point", of: "l3", author: "Ben" },
    { kind: "no-counterpart", of: "l3", author: "Eve" },
  ],
  rejected: [{ kind: "link-rejected", of: "l2 r2" }],
};

/** The words of a file; of a Word file those of its document. */
async function wordsOf(written: string | Uint8Array | Promise<Uint8Array>): Promise<string> {
  const file = await written;
  if (typeof file === "string") return file;
  return strFromU8(unzipSync(file)["word/document.xml"]!).replace(/<[^>]*>/g, "");
}

/** Everything that leaves the page, by what it is. */
async function everyFile(file: ComparisonFile): Promise<[string, string][]> {
  const { view } = file;
  const anchors = SIDES.flatMap((side) => view[side].passages.map(({ number }) => `${side}-${number}`));
  const formats = Object.entries(FORMATS).map(async ([name, { write }]) => [name, await wordsOf(write(file))] as const);
  const cited = Object.entries(CITATION_WRITERS).flatMap(([name, { write }]) =>
    ["", ...anchors].map((anchor) => [`${name} of ${anchor}`, write(file, findCited(view, anchor))] as const),
  );
  const pictures = anchors.map(
    (anchor) => [`picture of ${anchor}`, toText(claimOfCited(view, findCited(view, anchor)!))] as const,
  );
  const brief = ["brief", await wordsOf(writeBriefDocx(file))] as const;
  const card = ["card", toText(cardClaim(view, true))] as const;
  return [...(await Promise.all(formats)), ...cited, ...pictures, brief, card].map(([name, text]) => [name, text]);
}

const PART = { extent: "partial" } as const;

describe("of two partial quotations", () => {
  for (const [name, said] of Object.entries(REVIEWS))
    it(`no file says that anything is missing: ${name}`, async () => {
      const notes = [makeNote(7, "l3", "A note.")];
      const files = await everyFile(makeReviewedFile(said, { left: PART, right: PART, notes }));
      const wrong = files.flatMap(([file, text]) => {
        const found = ABSENCE.exec(text.replaceAll('"no-counterpart"', ""));
        return found ? [`${file}: …${text.slice(Math.max(0, found.index - 60), found.index + 60)}…`] : [];
      });
      expect(wrong).toEqual([]);
    });

  it("is what the test looks for: of whole readouts the files say it", async () => {
    const files = await everyFile(makeReviewedFile(REVIEWS.confirmed!, { right: { extent: "full" } }));
    const silent = files.filter(([file, text]) => [...DOWNLOAD_FORMATS, "brief"].includes(file) && !ABSENCE.test(text));
    expect(silent).toEqual([]);
  });
});

describe("where one side is a partial quotation", () => {
  for (const [name, said] of Object.entries(REVIEWS))
    it(`nothing is missing in it, passage by passage: ${name}`, async () => {
      const file = makeReviewedFile(said, { left: { extent: "full" }, right: PART });
      const { passages } = file.view.left;
      const claims = passages.map(({ number }) =>
        toText(claimOfCited(file.view, findCited(file.view, `left-${number}`)!)),
      );
      expect(claims.filter((claim) => ABSENCE.test(claim))).toEqual([]);
      const csv = await wordsOf(FORMATS.csv.write(file));
      const { data } = Papa.parse<Record<string, string>>(csv.trimStart(), { header: true, skipEmptyLines: true });
      // What nobody checked is explained once for both sides, in the column "claim".
      const cells = data.filter(({ issuer }) => issuer?.includes("Velmora")).map((row) => ({ ...row, claim: "" }));
      expect(cells).toHaveLength(passages.length);
      expect(cells.filter((row) => ABSENCE.test(Object.values(row).join(" ")))).toEqual([]);
    });
});
