import { startModelServer } from "../../e2e/model-server";
import { answerByGold } from "../../e2e/gold-replies";
import { readTexts } from "../../lib/aligners/model/read-texts";
import { askModel } from "../../lib/aligners/model/ask-model";
import { PROMPT_VERSION } from "../../lib/aligners/model/prompt-version";
import { textsOf } from "../../lib/comparison/readings/ask-reading";
import { findCall } from "../../lib/data/calls/call-queries";
import { createCall } from "../../lib/data/calls/call-writes";
import { defaultPair } from "../../lib/data/comparisons/readout-pairs";
import { readingKey } from "../../lib/data/readings/reading-key";
import { storeReading } from "../../lib/data/readings/readings";
import { inWriteTransaction } from "../../lib/data/write-transaction";
import type { CallInput } from "../../lib/schema/call-input";
import { parseReaderSettings } from "../../lib/schema/reader-settings";
import { readCommittedGold } from "../gold";

const MODEL = "stand-in";

/** Stores a call with the texts of a gold pair, and a stand-in's reading of them. */
export async function storeReadCall(call: CallInput): Promise<void> {
  const gold = readCommittedGold().find(({ isFictional }) => isFictional)!;
  const [left, right] = [
    { text: gold.left.text, language: "en" },
    { text: gold.right.text, language: "en" },
  ];
  const readouts = call.readouts.map((readout, side) => ({ ...readout, ...(side === 0 ? left : right) }));
  await createCall({ ...call, readouts });
  const pair = defaultPair((await findCall(call.slug))!);
  const model = await startModelServer([answerByGold(gold)], { models: [MODEL] });
  try {
    const parsed = parseReaderSettings({ PARALLAX_MODEL_URL: model.url, PARALLAX_MODEL: MODEL });
    if (!pair || !("settings" in parsed) || !parsed.settings) throw new Error("The stand-in cannot be asked.");
    const { settings } = parsed;
    const made = await readTexts(left, right, (prompt) => askModel(settings, prompt), { model: MODEL });
    const key = readingKey(textsOf(pair), { model: MODEL, promptVersion: PROMPT_VERSION });
    await inWriteTransaction((client) => storeReading(key, made.reading, made.replies, client));
  } finally {
    await model.close();
  }
}
