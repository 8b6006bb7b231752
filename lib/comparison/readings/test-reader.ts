import type { RecordedReply } from "../../../e2e/recorded-replies";
import { RECORDED } from "../../aligners/model/test-recorded";

const NAMES = ["PARALLAX_MODEL_URL", "PARALLAX_MODEL", "PARALLAX_MODEL_KEY", "PARALLAX_MODEL_PRICE"] as const;

/** The replies that the stand-in has for `TEXTS`. */
export const REPLIES: RecordedReply[] = [RECORDED];
export const KEY = "sk-secret-4711";

/**
 * Sets up a model for a test.
 *
 * @returns a function that removes it again
 */
export function setUpModel(url: string, changes: Partial<Record<(typeof NAMES)[number], string>> = {}): () => void {
  const before = Object.fromEntries(NAMES.map((name) => [name, process.env[name] ?? ""]));
  Object.assign(process.env, {
    PARALLAX_MODEL_URL: url,
    PARALLAX_MODEL: "stand-in",
    PARALLAX_MODEL_KEY: KEY,
    ...changes,
  });
  // An empty value counts as not set.
  return () => void Object.assign(process.env, before);
}
