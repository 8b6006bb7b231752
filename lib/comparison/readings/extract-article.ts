import "server-only";
import { ReaderError } from "../../aligners/model/reader-error";
import { readStatements, writeArticlePrompt, type FoundStatements } from "../../article/model/extract-statements";
import type { ReaderFault } from "../../model/readers/readers";
import { askWithinDay } from "./model-budget";
import { findReader, noteReader } from "./reader";

/** The longest article that is sent, in UTF-16 code units: as much as a model can take at once. */
const MAX_ARTICLE = 60_000;

/**
 * Asks the operator's model who stated what in an article. Nothing is stored.
 *
 * @param body the article's own text (`Article.body`)
 * @returns null if no model is set up; a fault if it gave no usable answer
 * @throws the signal's reason when the caller gave up
 * @example
 * const found = await extractArticle(article.body);
 * if (found && "statements" in found) found.statements[0]?.text; //=> "The ministers discussed the ceasefire."
 */
export async function extractArticle(
  body: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<FoundStatements | { fault: ReaderFault } | null> {
  const reader = findReader();
  if (!reader) return null;
  if (body.length > MAX_ARTICLE) return { fault: { kind: "text-too-long" } };
  try {
    const { text } = await askWithinDay(reader, writeArticlePrompt(body), { signal });
    noteReader(reader.settings, null);
    return readStatements(body, text) ?? { fault: { kind: "reply-unusable" } };
  } catch (error) {
    if (error instanceof ReaderError) return { fault: error.fault };
    throw error;
  }
}
