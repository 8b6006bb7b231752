import "server-only";
import { pinnedPath } from "../../addresses/comparison-path";
import { ReaderError } from "../../aligners/model/reader-error";
import { readTranslation, writeTranslationPrompt } from "../../aligners/model/translate";
import { isTranslated, storeTranslation, type TranslationKey } from "../../data/readings/translations";
import type { Side } from "../../model/comparisons/comparison";
import type { ReaderFault } from "../../model/readers/readers";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { findAlignment } from "../find-alignment";
import { passageText } from "./find-translated";
import { askWithinDay } from "./model-budget";
import { findReader, noteReader, type Reader } from "./reader";

const NO_TOKENS = { in: 0, out: 0 };

/** Translations that are in progress: a second click waits for the first. */
const asked = new Map<string, Promise<ReaderFault | null>>();

async function translate(
  reader: Reader,
  key: TranslationKey,
  { text, path }: { text: string; path: string },
): Promise<ReaderFault | null> {
  if (await isTranslated(key)) return null;
  try {
    const reply = await askWithinDay(reader, writeTranslationPrompt(text, key.language));
    noteReader(reader.settings, null);
    const english = readTranslation(reply.text);
    if (english === null) return { kind: "reply-unusable" };
    await storeTranslation(key, { english, tokens: reply.tokens ?? NO_TOKENS, madeAt: new Date() }, path);
    return null;
  } catch (error) {
    if (error instanceof ReaderError) return error.fault;
    throw error;
  }
}

/**
 * Has the operator's model translate one whole passage into English, and stores the translation. The same words are never sent twice, and
 * nothing but that passage is sent.
 *
 * @param number the passage's number in its text, from 1; nothing is asked if there is no such passage
 * @returns why there is no translation; null if there is one now, or there is nothing to translate
 * @throws when the database cannot be read or written
 * @example
 * await translatePassage(pair, { side: "right", number: 2 }); //=> null
 */
export async function translatePassage(
  pair: ReadoutPair,
  { side, number }: { side: Side; number: number },
): Promise<ReaderFault | null> {
  const reader = findReader();
  const found = await findAlignment(pair);
  const comparison = "alignment" in found && found.alignment.kind === "comparison" ? found.alignment : null;
  const passage = comparison?.[side].passages[number - 1];
  if (!reader || !passage) return null;
  const { text, sha256, language } = passageText(pair, side, passage);
  const name = `${reader.model} ${language} ${sha256}`;
  const translating =
    asked.get(name) ??
    translate(reader, { sha256, language, model: reader.model }, { text, path: pinnedPath(pair) }).finally(() =>
      asked.delete(name),
    );
  asked.set(name, translating);
  return translating;
}
