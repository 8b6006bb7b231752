import "server-only";
import sharp from "sharp";
import { fontsLoaded } from "./set-text";

/** Pixels of the picture per pixel of the figure: about 290 dpi. */
const SCALE = 3;
/** The resolution that sharp assumes for a pixel of the figure. */
const DENSITY = 72;
/** The largest side in pixels; beyond it, a figure of many calls would need too much memory. */
const LONGEST = 6_000;

/**
 * Draws a figure as a PNG that is fit for print, in the fonts that ship with Parallax.
 *
 * @param svg an SVG document with a width and a height in pixels
 * @returns three pixels for each of the figure, or fewer where a side would have more than 6,000
 * @throws when the figure is not an SVG
 * @example
 * (await drawFigure(writeFigure(file))).subarray(1, 4).toString(); //=> "PNG"
 */
export async function drawFigure(svg: string): Promise<Buffer> {
  await fontsLoaded();
  const drawn = sharp(Buffer.from(svg), { density: SCALE * DENSITY });
  const { width, height } = await drawn.metadata();
  const isLarge = Math.max(width, height) > LONGEST;
  const fitted = isLarge ? drawn.resize({ width: LONGEST, height: LONGEST, fit: "inside" }) : drawn;
  return fitted.flatten({ background: "#ffffff" }).png({ compressionLevel: 9, palette: true }).toBuffer();
}
