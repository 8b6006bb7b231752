import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { writeFigure } from "../exchange/patterns/figure-svg";
import { labelWidth } from "../exchange/patterns/figure-parts";
import { LABELS, makeDyad } from "../exchange/patterns/test-dyad";
import { drawFigure } from "./figure-png";

const svg = writeFigure({ view: makeDyad(), address: "https://parallax.example/dyads/x..y", accessed: "2030-02-03" });
const width = Number(/width="(\d+)"/.exec(svg)![1]);

describe("a figure as PNG", () => {
  it("is three times as wide as the figure, opaque and on white", async () => {
    const { data, info } = await sharp(await drawFigure(svg))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.channels]).toEqual([3 * width, 3]);
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it("says the sides apart without colour: in grey, the bars of one are striped", async () => {
    const { data, info } = await sharp(await drawFigure(svg))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const left = labelWidth(Object.values(LABELS));
    // The first row's upper and lower bar for the first call, in which both sides have the topic.
    const changes = (y: number) => {
      const row = [...data.subarray(3 * y * info.width + 3 * (left + 4), 3 * y * info.width + 3 * (left + 18))].map(
        (grey) => grey < 180,
      );
      return row.filter((isDark, i) => i > 0 && isDark !== row[i - 1]).length;
    };
    expect(changes(156)).toBe(0);
    expect(changes(165)).toBeGreaterThanOrEqual(3);
  });

  it("is made smaller where it would be longer than 6,000 pixels", async () => {
    const long = '<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="10"><rect width="9" height="9"/></svg>';
    expect((await sharp(await drawFigure(long)).metadata()).width).toBe(6_000);
  });
});
