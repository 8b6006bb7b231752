import type { Directory } from "../../article/offices";
import type { PageFacts } from "./page-facts";

/** "Islamabad, 9 July 2026", "Khartoum, 21-1-2026 (SUNA) -", "Pretoria" */
const DATELINE =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:$|, (?:Ontario|ON|D\.?C\.?)$|(?:, D\.?C\.?,?)?\s*[,/:(–—-]\s*(?=[^.]{0,24}\d))/u;
/** "AMMAN – His Majesty", "Rabat – The Minister": only where a text begins. */
const BEGINNING = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})\s[–—-]\s(?=\p{Lu})/u;
/** Organisations have their seats there, and others their meetings. */
const SHARED = new Set(["Brussels", "Geneva", "Vienna", "New York", "The Hague", "Strasbourg"]);

const inCase = (words: string) => (words === words.toUpperCase() ? words[0] + words.slice(1).toLowerCase() : words);

/**
 * The party that a text was published in by its dateline: a capital at the beginning of the text, or of a line that is not prose.
 *
 * @returns the party's name; null if the place is not the capital of exactly one party
 * @example
 * datelineOf({ ...facts, body: "Islamabad, 9 July 2026: The ministers spoke." }, directory); //=> "Pakistan"
 */
export function datelineOf({ lines, body, title }: PageFacts, { partiesByForm }: Directory): string | null {
  const [beginning] = body.trimStart().slice(0, 80).split("\n");
  for (const line of [beginning!, ...lines]) {
    const place =
      line === title ? null : ((DATELINE.exec(line) ?? (line === beginning && BEGINNING.exec(line))) || [])[1];
    if (!place || SHARED.has(place)) continue;
    const party = partiesByForm.get(place.split(/\s+/).map(inCase).join(" "));
    // A country is not a capital.
    if (party && party.name !== place && party.adjective !== place) return party.name;
  }
  return null;
}
