// Official pages in the manner of real sites, for `npm run accuracy -- --articles`: each structure of scripts/site-pages is filled with
// each of ten invented readouts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { GoldArticle } from "./articles";
import { ROOT } from "./install.mjs";

const FOLDER = join(ROOT, "scripts/site-pages");

const site = z.object({
  party: z.string(),
  kind: z.string().optional(),
  /** How the issuer calls the one who held the call. */
  principal: z.string(),
  /** With {title}, {text} and the day of publication as {iso}, {us}, {uk} or {dots}. */
  html: z.array(z.string()),
  /** Words that belong to no statement. */
  others: z.array(z.string()),
});
const calls = z.array(z.object({ title: z.string(), day: z.iso.date(), paragraphs: z.array(z.string()).nonempty() }));

const read = (path: string): unknown => JSON.parse(readFileSync(join(FOLDER, path), "utf8"));

const inWords = (day: string, locale: string) =>
  new Date(day).toLocaleDateString(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/**
 * The pages of all structures with all readouts, each with its one statement: its first and its last paragraph are asked for.
 *
 * @throws ZodError for a file of another shape
 * @example
 * readSitePages().length; //=> 100
 */
export function readSitePages(): GoldArticle[] {
  const readouts = calls.parse(read("readouts/calls.json"));
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
  return names.toSorted().flatMap((name) => {
    const { party, kind, principal, html, others } = site.parse(read(name));
    return readouts.map(({ title, day, paragraphs }, i): GoldArticle => {
      const own = paragraphs.map((words) => words.replaceAll("{principal}", principal));
      const filled: Record<string, string> = {
        title,
        text: own.map((words) => `<p>${words}</p>`).join(""),
        iso: day,
        us: inWords(day, "en-US"),
        uk: inWords(day, "en-GB"),
        dots: day.split("-").toReversed().join("."),
      };
      return {
        name: `${name.replace(".json", "")} ${i + 1}`,
        kind: "official page",
        format: "html",
        source: [
          '<!doctype html><html lang="en">',
          ...html.map((line) => line.replace(/\{(\w+)\}/g, (_, slot: string) => filled[slot] ?? "")),
          "</html>",
        ],
        statements: [own[0]!, own.at(-1)!].map((words) => ({ party, kind, words })),
        others,
        date: day,
      };
    });
  });
}
