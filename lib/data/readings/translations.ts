import "server-only";
import type { PassageTranslation } from "../../model/readers/readings";
import { database } from "../client";
import { storeAudited } from "../store-audited";
import { inBatches } from "../in-batches";
import type { TextName } from "./reading-key";

/** Identifies a translation: the passage's own words, and the model. */
export interface TranslationKey extends TextName {
  model: string;
}

/**
 * The latest translation of each passage that has one, by the SHA-256 of its words.
 *
 * @param sha256s of passages in that language
 * @param language BCP 47
 * @throws when the database cannot be read
 * @example
 * (await findTranslations([sha256], "de")).get(sha256); //=> { model: "qwen3:8b", english: "They spoke." }
 */
export async function findTranslations(sha256s: string[], language: string): Promise<Map<string, PassageTranslation>> {
  const found = new Map<string, PassageTranslation>();
  await inBatches([...new Set(sha256s)], async (batch) => {
    const rows = await database().passageTranslation.findMany({
      where: { sha256: { in: batch }, language },
      orderBy: [{ madeAt: "asc" }, { id: "asc" }],
      select: { sha256: true, model: true, english: true },
    });
    for (const { sha256, model, english } of rows) found.set(sha256, { model, english });
  });
  return found;
}

/**
 * Whether a passage has been translated by a model.
 *
 * @throws when the database cannot be read
 * @example
 * await isTranslated({ sha256, language: "de", model: "qwen3:8b" }); //=> false
 */
export const isTranslated = async (key: TranslationKey): Promise<boolean> =>
  (await database().passageTranslation.count({ where: key })) > 0;

/**
 * Stores a translation. If two are made at the same time, the first stays.
 *
 * @param thing the address where it was requested, for the audit
 * @throws when the database cannot be written
 * @example
 * await storeTranslation({ sha256, language: "de", model: "qwen3:8b" }, { english: "They spoke.", tokens, madeAt: new Date() });
 */
export async function storeTranslation(
  key: TranslationKey,
  { english, tokens, madeAt }: { english: string; tokens: { in: number; out: number }; madeAt: Date },
  thing?: string,
): Promise<void> {
  const data = { ...key, english, tokensIn: tokens.in, tokensOut: tokens.out, madeAt };
  await storeAudited(
    async ({ passageTranslation }) =>
      (await passageTranslation.count({ where: key })) > 0 ? null : passageTranslation.create({ data }),
    (made) => (made ? { act: "model-asked", thing } : null),
  );
}
