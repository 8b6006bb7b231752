import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { LEFT_TEXT, RIGHT_TEXT, makeView } from "../comparison/view/test-view";
import { makeFile } from "../exchange/comparison/test-file";
import type { ComparisonView } from "../model/comparisons/comparison-view";
import { drawComparisonCard } from "./comparison-card";
import { drawPassage } from "./passage-picture";
import { canSet, setText } from "./set-text";

const ARABIC = "ندد الوزير بالهجوم على الميناء وطالب بالإفراج عن السجناء.";
const sizeOf = async (png: Buffer | null) => {
  const { format, width, height } = await sharp(png!).metadata();
  return { format, width, height };
};
/** Where something is drawn in a column of a picture: the outermost pixels that are not paper. */
async function inkIn(png: Buffer, top: number, height: number): Promise<{ left: number; right: number }> {
  const area = await sharp(png).extract({ left: 0, top, width: 1200, height }).toBuffer();
  const { info } = await sharp(area).trim({ threshold: 20 }).toBuffer({ resolveWithObject: true });
  const left = -(info.trimOffsetLeft ?? 0);
  return { left, right: left + info.width };
}

describe("Text in a picture", () => {
  it.each([
    ["Latin of Azerbaijan", "Bakı şəhərində görüş"],
    ["Cyrillic", "Министерство иностранных дел"],
    ["Armenian", "Հայաստանի Հանրապետություն"],
    ["Arabic", ARABIC],
    ["Hebrew", "משרד החוץ"],
  ])("is set in the letters of %s by fonts that ship with it", async (_, text) => {
    expect(await canSet(text)).toBe(true);
  });

  it("is not set where no font has its letters", async () => {
    expect(await canSet("a \u0378 b")).toBe(false);
    expect(await canSet("a \u{1fff0} b")).toBe(false);
  });

  it("shows what could be taken for markup, and breaks within its width", async () => {
    const text = `<b>&amp; ${"word ".repeat(40)}</i>`;
    const { width, height } = await setText({ text, size: 30, colour: "#000000", width: 400 });
    expect(width).toBeLessThanOrEqual(400);
    expect(height).toBeGreaterThan(150);
  });
});

describe("The card of a comparison", () => {
  it("is a PNG of the size that links are shown in", async () => {
    expect(await sizeOf(await drawComparisonCard(makeView()))).toEqual({ format: "png", width: 1200, height: 630 });
  });

  it("changes with what it says", async () => {
    const other = makeView(LEFT_TEXT, RIGHT_TEXT, { call: { title: "Another call" } });
    expect((await drawComparisonCard(other)).equals(await drawComparisonCard(makeView()))).toBe(false);
  });

  it("is drawn of issuers in any script", async () => {
    const { issuer } = makeView().pair.left.readout;
    for (const name of ["وزارة الخارجية", "Министерство", "外交部", "\u0378", "<b>&"]) {
      const view = makeView(LEFT_TEXT, RIGHT_TEXT, { left: { issuer: { ...issuer, name } } });
      expect(await sizeOf(await drawComparisonCard(view))).toMatchObject({ width: 1200, height: 630 });
    }
  });
});

describe("What a language model matched", () => {
  const readBy = { model: "stand-in", promptVersion: "1", madeAt: "2030-01-02T10:00:00.000Z" };
  const byModel = (view: ComparisonView): ComparisonView => ({ ...view, reader: { ...view.reader, readBy } });

  it("is said on the card and on the picture", async () => {
    const [view, file] = [makeView(), makeFile()];
    expect((await drawComparisonCard(byModel(view))).equals(await drawComparisonCard(view))).toBe(false);
    const [read, matched] = await Promise.all([
      drawPassage({ ...file, view: byModel(file.view) }, "left-2"),
      drawPassage(file, "left-2"),
    ]);
    expect(read!.equals(matched!)).toBe(false);
  });
});

describe("The picture of a passage", () => {
  it("begins on the right where its words run to the left", async () => {
    const QUOTATION = { top: 180, height: 60 };
    const latin = await drawPassage(makeFile(), "left-3");
    const arabic = await drawPassage(
      makeFile(`${ARABIC}\n\n${ARABIC}`, undefined, { left: { language: "ar" } }),
      "left-1",
    );
    expect((await inkIn(latin!, QUOTATION.top, QUOTATION.height)).left).toBeLessThan(80);
    expect((await inkIn(arabic!, QUOTATION.top, QUOTATION.height)).right).toBeGreaterThan(1110);
  });

  it("is of the first omission where no passage is named, and differs from passage to passage", async () => {
    const file = makeFile();
    const [first] = file.view.finding.filter(({ claim }) => claim !== "both").flatMap(({ quotes }) => quotes);
    const { side, number } = first!.passage;
    const named = await drawPassage(file, `${side}-${number}`);
    expect((await drawPassage(file, ""))!.equals(named!)).toBe(true);
    expect((await drawPassage(file, "left-2"))!.equals(named!)).toBe(false);
  });

  it("grows with a long quotation, and never without end", async () => {
    const long = await drawPassage(makeFile(`They ${"discussed the harbour and ".repeat(200)}peace.`), "left-1");
    const { height } = await sizeOf(long);
    expect(height).toBeGreaterThanOrEqual(630);
    expect(height).toBeLessThan(1_400);
  });
});
