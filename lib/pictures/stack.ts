import "server-only";
import sharp, { type OverlayOptions } from "sharp";
import { runsRightToLeft } from "../messages/parts/right-to-left";
import { setText } from "./set-text";

/** The light theme of app/tokens.css, because a picture has no style sheet. */
export const COLOURS = {
  paper: "#fbfaf6",
  ink: "#1d1c19",
  quiet: "#625e55",
  hatch: "#e4dfd2",
  a: "#1f5f99",
  b: "#90490c",
} as const;

export const CARD = { width: 1200, height: 630, margin: 64 } as const;

/** A picture with its position, in pixels from the upper left. */
export type Drawn = OverlayOptions & { left: number; top: number };

/** A line of text to be set below another. */
export interface TextLine {
  text: string;
  face?: "sans" | "serif" | "title";
  size: number;
  colour?: string;
  /** The space above it, in pixels. */
  gap?: number;
}

interface Column {
  left: number;
  top: number;
  width: number;
}

/**
 * Stacks lines of text; a right-to-left line is aligned on the right.
 *
 * @param column where the lines are, in pixels
 * @returns the drawn lines, and where the next one would begin
 * @example
 * const lines = [{ text: "Alpha", size: 30 }, { text: "Beta", size: 30, gap: 10 }];
 * const { drawn, bottom } = await setLines(lines, { left: 0, top: 100, width: 400 });
 * drawn.map(({ top }) => top); //=> [100, 138]
 * bottom;                      //=> 160
 */
export async function setLines(
  lines: TextLine[],
  { left, top, width }: Column,
): Promise<{ drawn: Drawn[]; bottom: number }> {
  const drawn: Drawn[] = [];
  let at = top;
  for (const { text, face = "sans", size, colour = COLOURS.ink, gap = 0 } of lines) {
    const { png, width: own, height } = await setText({ text, face, size, colour, width });
    at += gap;
    drawn.push({ input: png, left: runsRightToLeft(text) ? left + width - own : left, top: at });
    at += height;
  }
  return { drawn, bottom: at };
}

/**
 * A filled rectangle.
 *
 * @param column where it is and how wide, in pixels
 * @example
 * rectangle({ left: 10.4, top: 20, width: 100 }, { height: 8, colour: "#1f5f99" }); //=> { input: <SVG>, left: 10, top: 20 }
 */
export const rectangle = (
  { left, top, width }: Column,
  { height, colour, opacity = 1, radius = 0 }: { height: number; colour: string; opacity?: number; radius?: number },
): Drawn => ({
  input: Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" rx="${radius}" fill="${colour}" fill-opacity="${opacity}"/></svg>`,
  ),
  left: Math.round(left),
  top: Math.round(top),
});

/**
 * Renders everything on the paper colour, as a PNG.
 *
 * @param height in pixels; the width is that of every card
 * @example
 * (await onPaper(drawn, 630)).subarray(1, 4).toString(); //=> "PNG"
 */
export const onPaper = (drawn: Drawn[], height: number): Promise<Buffer> =>
  sharp({ create: { width: CARD.width, height, channels: 3, background: COLOURS.paper } })
    .composite(drawn)
    .png()
    .toBuffer();
