import "server-only";
import { parseReaderSettings } from "../schema/reader-settings";
import type { Aligner } from "./aligner";
import { lexical } from "./lexical";
import { askModel } from "./model/ask-model";
import { layReading } from "./model/lay-reading";
import { PROMPT_VERSION } from "./model/prompt-version";
import { ReaderError } from "./model/reader-error";
import { readTexts } from "./model/read-texts";

function findSettings() {
  const parsed = parseReaderSettings(process.env);
  return "settings" in parsed ? parsed.settings : null;
}

/**
 * The operator's language model. Every run of `align` sends both texts to it and may cost money. Pages go through lib/comparison/readings,
 * which stores the answer; `npm run compare -- --reader model` calls it directly. Passages are those of the built-in aligner.
 */
export const model: Aligner = {
  name: "model",
  get label() {
    return findSettings()?.model ?? "a language model";
  },
  version: PROMPT_VERSION,
  runs: "as-job",
  languages: "all",
  async align(left, right, { signal } = {}) {
    const settings = findSettings();
    if (!settings) throw new ReaderError({ kind: "model-unknown" });
    const base = await lexical.align(left, right, { signal });
    if (base.kind === "refusal") return base;
    const ask = (prompt: Parameters<typeof askModel>[1]) => askModel(settings, prompt, { signal });
    const { reading } = await readTexts(left, right, ask, { model: settings.model });
    const texts = {
      left: { ...left, passages: base.left.passages },
      right: { ...right, passages: base.right.passages },
    };
    return layReading(reading, texts).comparison;
  },
};
