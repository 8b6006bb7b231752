import type { Reading, Tokens } from "../../model/readers/readings";
import type { TextToCompare } from "../../compare";
import { estimateTokens } from "./estimate-tokens";
import { planReading, toReading } from "./plan-reading";
import { writePrompt, type Prompt } from "./prompt";
import { readReply } from "./read-reply";
import { ReaderError } from "./reader-error";

/** Asks a model; `askModel` with its settings, or a recorded reply. */
export type AskModel = (prompt: Prompt) => Promise<{ text: string; tokens: Tokens | null }>;

export interface ReadTextsOptions {
  model: string;
  /** Asked before each call with what it is expected to take; false ends the reading. */
  mayAsk?: (estimate: Tokens) => boolean;
  /** Called after each call with what all calls have taken so far. */
  onTokens?: (spent: Tokens) => void;
  now?: () => Date;
}

/**
 * Has a model read two texts.
 *
 * @param ask is called for one window after another
 * @returns the reading, and the replies as they came, in the order of the calls
 * @throws ReaderError when a call is not answered, a reply is unusable, or `mayAsk` refuses (over-budget)
 * @example
 * const { reading } = await readTexts(left, right, (prompt) => askModel(settings, prompt), { model: settings.model });
 * reading.links.length; //=> 9
 */
export async function readTexts(
  left: TextToCompare,
  right: TextToCompare,
  ask: AskModel,
  { model, mayAsk = () => true, onTokens, now = () => new Date() }: ReadTextsOptions,
): Promise<{ reading: Reading; replies: string[] }> {
  const plan = planReading(left, right);
  const replies: string[] = [];
  const tokens = { in: 0, out: 0 };
  const count = (spent: Tokens) => {
    tokens.in += spent.in;
    tokens.out += spent.out;
    onTokens?.({ ...tokens });
  };
  for (const { request } of plan.calls) {
    const expected = estimateTokens(request);
    if (!mayAsk(expected)) throw new ReaderError({ kind: "over-budget" });
    const { text, tokens: counted } = await ask(writePrompt(request)).catch((error: unknown) => {
      // An answer that was cut short is paid for as well.
      if (error instanceof ReaderError && error.tokens) count(error.tokens);
      throw error;
    });
    count(counted ?? expected);
    // What cannot be read ends the work before the next window is paid for.
    if (!readReply(text)) throw new ReaderError({ kind: "reply-unusable" }, null, text);
    replies.push(text);
  }
  return { reading: toReading(plan, replies, { model, madeAt: now(), tokens }), replies };
}
