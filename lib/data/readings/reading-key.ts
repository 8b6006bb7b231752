import "server-only";
import type { Side } from "../../model/comparisons/comparison";

/** A text, as readings identify it. */
export interface TextName {
  /** SHA-256 of the text, hexadecimal. */
  sha256: string;
  /** BCP 47. */
  language: string;
}

/** The model and the prompt. */
export interface ReaderVersion {
  model: string;
  promptVersion: string;
}

/** Identifies a reading: two texts in either order, and who read them. */
export interface ReadingKey extends ReaderVersion {
  firstSha256: string;
  firstLanguage: string;
  secondSha256: string;
  secondLanguage: string;
}

const nameOf = ({ sha256, language }: TextName) => `${sha256} ${language}`;

/**
 * Whether the left text comes first in the key. Readings are always made in that order, so that the same two texts are one question.
 *
 * @example
 * isInOrder({ left: { sha256: "b", language: "en" }, right: { sha256: "a", language: "en" } }); //=> false
 */
export const isInOrder = ({ left, right }: Record<Side, TextName>): boolean => nameOf(left) <= nameOf(right);

/**
 * The key of a reading of two texts.
 *
 * @example
 * readingKey({ left: b, right: a }, reader).firstSha256; //=> "a"
 */
export function readingKey(texts: Record<Side, TextName>, { model, promptVersion }: ReaderVersion): ReadingKey {
  const [first, second] = isInOrder(texts) ? [texts.left, texts.right] : [texts.right, texts.left];
  return {
    firstSha256: first.sha256,
    firstLanguage: first.language,
    secondSha256: second.sha256,
    secondLanguage: second.language,
    model,
    promptVersion,
  };
}

/**
 * The key without the other columns of a row.
 *
 * @example
 * Object.keys(toKey(job)).length; //=> 6, whatever else the job has
 */
export function toKey(row: ReadingKey): ReadingKey {
  const { firstSha256, firstLanguage, secondSha256, secondLanguage, model, promptVersion } = row;
  return { firstSha256, firstLanguage, secondSha256, secondLanguage, model, promptVersion };
}

/**
 * A map key for a reading.
 *
 * @example
 * nameKey(key); //=> "3f… en 9a… fr 0a99f1b7 qwen3:8b"
 */
export const nameKey = (key: ReadingKey): string =>
  [
    ...[key.firstSha256, key.firstLanguage, key.secondSha256, key.secondLanguage],
    ...[key.promptVersion, key.model],
  ].join(" ");
