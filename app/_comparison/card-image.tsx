import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { ComparisonCard } from "@/components/comparison/comparison-card";
import type { OpenedComparison } from "@/lib/model/comparison-view";

export const CARD_SIZE = { width: 1200, height: 630 };
export const CARD_ALT =
  "The call, its date, both issuers, and how many points of each have a counterpart on the other side";

const FACES = [
  { name: "Inter", folder: "inter", weight: 400 },
  { name: "Source Serif 4", folder: "source-serif-4", weight: 600 },
] as const;
const SCRIPTS = ["latin", "latin-ext", "cyrillic"];

const loadFonts = () =>
  Promise.all(
    FACES.flatMap(({ name, folder, weight }) =>
      SCRIPTS.map(async (script) => {
        const file = `${folder}-${script}-${weight}-normal.woff`;
        const data = await readFile(join(process.cwd(), "node_modules/@fontsource", folder, "files", file));
        return { name, data, weight, style: "normal" as const };
      }),
    ),
  );

let fonts: ReturnType<typeof loadFonts> | undefined;

/** The card of a comparison as a PNG, drawn on the server with shipped fonts. */
export async function drawCard(opened: OpenedComparison): Promise<ImageResponse> {
  fonts ??= loadFonts();
  return new ImageResponse(<ComparisonCard opened={opened} />, { ...CARD_SIZE, fonts: await fonts });
}
