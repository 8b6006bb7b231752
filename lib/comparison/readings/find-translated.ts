import "server-only";
import { findTranslations } from "../../data/readings/translations";
import type { Comparison, Side, Span } from "../../model/comparisons/comparison";
import type { PassageTranslation } from "../../model/readers/readings";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { SIDES } from "../../model/comparisons/sides";
import { hashText } from "../../schema/hash-text";
import { readerStatus } from "./reader";
import type { Readers } from "./readers";

/**
 * The key of a passage's words, so that a translation serves wherever the same words occur.
 *
 * @param span UTF-16 code units of the side's text
 * @example
 * passageText(pair, "right", { start: 0, end: 13 }); //=> { text: "Sie sprachen.", sha256: "9f…", language: "de" }
 */
export function passageText(pair: ReadoutPair, side: Side, { start, end }: Span) {
  const { revision, language } = pair[side].readout;
  const text = revision.text.slice(start, end);
  return { text, sha256: hashText(text), language };
}

/**
 * The full translations that users have asked for of a comparison's passages, and the model that can make others. No model is asked.
 *
 * @param foreign ids of the passages for which a model gave an English sentence: only these may have been translated
 * @throws when the database cannot be read
 * @example
 * (await findTranslated(pair, comparison, facts.gists)).translations.get("r2")?.english; //=> "They spoke of trade."
 */
export async function findTranslated(
  pair: ReadoutPair,
  comparison: Comparison,
  foreign: ReadonlyMap<string, string>,
): Promise<Pick<Readers, "translations" | "translator">> {
  const translations = new Map<string, PassageTranslation>();
  for (const side of SIDES) {
    const passages = comparison[side].passages.filter(({ id }) => foreign.has(id));
    if (passages.length === 0) continue;
    const named = passages.map((passage) => ({ id: passage.id, ...passageText(pair, side, passage) }));
    const found = await findTranslations(
      named.map(({ sha256 }) => sha256),
      pair[side].readout.language,
    );
    for (const { id, sha256 } of named) if (found.has(sha256)) translations.set(id, found.get(sha256)!);
  }
  const status = readerStatus();
  return { translations, translator: foreign.size > 0 && status.state === "on" ? status.model : null };
}
