import "server-only";
import { rmSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { escapeXml } from "../exchange/xml";
import { woffToTtf } from "./woff-to-ttf";

/** The fonts that ship with Parallax, by package, script and weight. System fonts fill the gaps. */
const BUNDLED = [
  ...["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"].map((script) => ["inter", script, 400] as const),
  ...["latin", "latin-ext", "cyrillic"].flatMap((script) =>
    ([400, 600] as const).map((weight) => ["source-serif-4", script, weight] as const),
  ),
  ["noto-naskh-arabic", "arabic", 400],
  ["noto-sans-hebrew", "hebrew", 400],
  ["noto-sans-armenian", "armenian", 400],
] as const;

/** The font list in Pango's syntax, where a comma ends the name of a family. Other scripts fall back by themselves. */
const FACES = { sans: "Inter,", serif: "Source Serif 4,", title: "Source Serif 4 SemiBold," } as const;

let folder: string | undefined;

/** One folder per process, removed at exit, when nothing slow may be done. */
async function makeFolder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "parallax-fonts-"));
  process.once("exit", () => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** sharp takes one font file per call and keeps it for the process, so each is loaded once, by rendering a letter. */
async function loadFonts(): Promise<void> {
  const fonts = (folder ??= await makeFolder());
  for (const [name, script, weight] of BUNDLED) {
    const woff = join(
      process.cwd(),
      "node_modules/@fontsource",
      name,
      "files",
      `${name}-${script}-${weight}-normal.woff`,
    );
    const file = join(fonts, `${name}-${script}-${weight}.ttf`);
    await writeFile(file, woffToTtf(await readFile(woff)));
    await sharp({ text: { text: "a", font: "Inter 12", fontfile: file } })
      .png()
      .toBuffer();
  }
}

let loaded: Promise<void> | undefined;

/**
 * Loads the fonts that ship with Parallax, once per process. After a failure, the next picture tries again.
 *
 * @throws when a font cannot be read, or unpacked to the folder of the system for temporary files
 * @example
 * await fontsLoaded(); // from here on sharp sets "Inter"
 */
export const fontsLoaded = (): Promise<void> =>
  (loaded ??= loadFonts().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  }));

/** The text on one line, in Pango's markup. */
const escapeMarkup = (text: string): string => escapeXml(text.replace(/\p{Cc}+/gu, " "));

interface Setting {
  text: string;
  face?: keyof typeof FACES;
  /** In pixels. */
  size: number;
  /** "#1d1c19" */
  colour: string;
  /** Where lines break, in pixels. */
  width: number;
}

/** A rendered text on a transparent ground. */
export interface SetText {
  png: Buffer;
  width: number;
  height: number;
}

/**
 * Renders a text in as many lines as it needs, with the shapes and the direction of its script.
 *
 * @returns cropped to the drawn pixels, so lines that run right to left have to be aligned on the right
 * @example
 * (await setText({ text: "Azerbaijan", size: 34, colour: "#1d1c19", width: 500 })).height; //=> 33
 */
export async function setText({ text, face = "sans", size, colour, width }: Setting): Promise<SetText> {
  await fontsLoaded();
  const markup = `<span foreground="${colour}">${escapeMarkup(text)}</span>`;
  const { data, info } = await sharp({
    text: {
      text: markup,
      font: `${FACES[face]} ${size}`,
      width,
      rgba: true,
      dpi: 72,
      wrap: "word-char",
      spacing: Math.round(size / 6),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { png: data, width: info.width, height: info.height };
}

/** Private code points without a glyph: they render as a missing glyph does. */
const NEVER = { short: "\u0378", long: "\u{1fffd}" };
const SAMPLE = 40;

async function outline(character: string): Promise<string> {
  const { png } = await setText({ text: character, size: SAMPLE, colour: "#000000", width: 4 * SAMPLE });
  const { width, height } = await sharp(png).metadata();
  return `${width} ${height}`;
}

const boxes: Partial<Record<keyof typeof NEVER, Promise<string>>> = {};

const known = new Map<string, Promise<boolean>>();

/** A missing glyph is drawn as a box with the number of the code point; its size is always the same. */
async function isDrawn(character: string): Promise<boolean> {
  const length = character.length === 1 ? "short" : "long";
  boxes[length] ??= outline(NEVER[length]);
  return (await outline(character)) !== (await boxes[length]);
}

/** Letters and numbers that not every font has. Other missing characters do not matter to the meaning. */
const LETTERS = /(?![\u0020-\u024f])[\p{L}\p{N}\p{Co}\p{Cn}]/gu;

/**
 * Whether the fonts here can render a text. If not, it would have boxes in place of letters.
 *
 * @example
 * await canSet("Министерство"); //=> true
 */
export async function canSet(text: string): Promise<boolean> {
  for (const character of new Set(text.match(LETTERS) ?? [])) {
    const drawn = known.get(character) ?? isDrawn(character);
    known.set(character, drawn);
    if (!(await drawn)) return false;
  }
  return true;
}

/**
 * A text if the fonts can render it, otherwise a replacement.
 *
 * @example
 * await settable("Министерство", "ministry"); //=> "Министерство"
 */
export const settable = async (text: string, otherwise: string): Promise<string> =>
  (await canSet(text)) ? text : otherwise;
