import "server-only";
import { askModel, type AskOptions, type ModelReply } from "../../aligners/model/ask-model";
import { estimateAnswered } from "../../aligners/model/estimate-tokens";
import type { Prompt } from "../../aligners/model/prompt";
import { ReaderError } from "../../aligners/model/reader-error";
import { addModelUse, countModelUse } from "../../data/readings/model-use";
import type { ModelDay, ReaderFault } from "../../model/readers/readers";
import { findReader, type Reader } from "./reader";

/** The next midnight. */
const nextDay = (now: Date) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1));

/**
 * Why the language model cannot be asked now: its limit of tokens for the day (UTC) is used up. What has begun continues.
 *
 * @returns null if it can be asked
 * @throws when the database cannot be read
 * @example
 * await findDayFault(reader, new Date()); //=> { kind: "day-used-up", until: "2026-12-01T00:00:00.000Z" }
 */
export async function findDayFault({ settings }: Reader, now: Date): Promise<ReaderFault | null> {
  if (settings.dailyTokens === undefined) return null;
  const used = await countModelUse(now);
  if (used.in + used.out < settings.dailyTokens) return null;
  return { kind: "day-used-up", until: nextDay(now).toISOString() };
}

/**
 * The tokens that the language model has taken today.
 *
 * @returns null if none is set up
 * @throws when the database cannot be read
 * @example
 * await findModelDay(); //=> { model: "qwen3:8b", used: { in: 4_200, out: 860 }, limit: 50_000 }
 */
export async function findModelDay(now = new Date()): Promise<ModelDay | null> {
  const reader = findReader();
  return reader && { model: reader.model, used: await countModelUse(now), limit: reader.settings.dailyTokens ?? null };
}

/**
 * Asks the language model one question, unless today's tokens are used up, and counts the tokens of the answer, usable or not.
 *
 * @throws ReaderError when there is no answer, or the model may not be asked; the signal's reason when the caller gave up
 * @example
 * (await askWithinDay(reader, writeArticlePrompt(body))).text; //=> '{"statements":[]}'
 */
export async function askWithinDay(reader: Reader, prompt: Prompt, options?: AskOptions): Promise<ModelReply> {
  const fault = await findDayFault(reader, new Date());
  if (fault) throw new ReaderError(fault);
  try {
    const reply = await askModel(reader.settings, prompt, options);
    await addModelUse(reply.tokens ?? estimateAnswered(prompt, reply.text), new Date());
    return reply;
  } catch (error) {
    // An answer that was cut short costs tokens too.
    if (error instanceof ReaderError && error.tokens) await addModelUse(error.tokens, new Date());
    throw error;
  }
}
