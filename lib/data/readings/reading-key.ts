import "server-only";
import type { Side } from "../../model/comparisons/comparison";

/** A text by what names it. */
export interface TextName {
  /** SHA-256 of the text, hexadecimal. */
  sha256: string;
  /** BCP 47. */
  language: string;
}

/** Which model reads, asked how. */
export interface ReaderVersion {
  model: string;
  promptVersion: string;
}

/** What names a reading: two texts, whichever of them was on the left, and who read them. */
export interface ReadingKey extends ReaderVersion {
  firstSha256: string;
  firstLanguage: string;
  secondSha256: string;
  secondLanguage: string;
}

const nameOf = ({ sha256, language }: TextName) => `${sha256} ${language}`;

/**
 * Whether the left text is the first of its key. A reading is made that way round, so that the same two texts are the same question.
 *
 * @example
 * isInOrder({ left: { sha256: "b", language: "en" }, right: { sha256: "a", language: "en" } }); //=> false
 */
export const isInOrder = ({ left, right }: Record<Side, TextName>): boolean => nameOf(left) <= nameOf(right);

/**
 * The key of the reading of two texts.
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
 * A key alone, without what else a row has.
 *
 * @example
 * Object.keys(toKey(job)).length; //=> 6, whatever else the job has
 */
export function toKey(row: ReadingKey): ReadingKey {
  const { firstSha256, firstLanguage, secondSha256, secondLanguage, model, promptVersion } = row;
  return { firstSha256, firstLanguage, secondSha256, secondLanguage, model, promptVersion };
}

/**
 * Names a reading, for maps.
 *
 * @example
 * nameKey(key); //=> "3f… en 9a… fr 0a99f1b7 qwen3:8b"
 */
export const nameKey = (key: ReadingKey): string =>
  [
    ...[key.firstSha256, key.firstLanguage, key.secondSha256, key.secondLanguage],
    ...[key.promptVersion, key.model],
  ].join(" ");
