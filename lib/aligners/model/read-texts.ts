import type { PaidReply, Reading, Tokens } from "../../model/readers/readings";
import type { TextToCompare } from "../../compare";
import { estimateTokens } from "./estimate-tokens";
import { planReading, toReading } from "./plan-reading";
import { writePrompt, type Prompt } from "./prompt";
import { readReply } from "./read-reply";
import { ReaderError } from "./reader-error";

/** Asks a model; `askModel` with its settings, or a recorded reply. */
export type AskModel = (prompt: Prompt) => Promise<{ text: string; tokens: Tokens | null }>;

/** Replies of an earlier attempt that ended before the last window. */
export interface ReplyStore {
  find: (prompt: Prompt) => Promise<PaidReply | null>;
  /** Called with each readable reply, before the next window is requested. */
  add: (prompt: Prompt, reply: PaidReply) => Promise<void>;
}

const NO_STORE: ReplyStore = { find: () => Promise.resolve(null), add: () => Promise.resolve() };

export interface ReadTextsOptions {
  model: string;
  /** Finds replies that need not be requested, or counted, again. */
  store?: ReplyStore;
  /** Asked before each request, with its expected tokens; false ends the reading. */
  mayAsk?: (estimate: Tokens) => boolean;
  /** Called after each request with the tokens of all requests of this attempt so far. */
  onTokens?: (spent: Tokens) => void;
  now?: () => Date;
}

/**
 * Has a model read two texts.
 *
 * @param ask is called for one window after another
 * @returns the reading, and the unchanged replies in the order of the requests
 * @throws ReaderError when a request fails, a reply is unusable, or `mayAsk` refuses (over-budget)
 * @example
 * const { reading } = await readTexts(left, right, (prompt) => askModel(settings, prompt), { model: settings.model });
 * reading.links.length; //=> 9
 */
export async function readTexts(
  left: TextToCompare,
  right: TextToCompare,
  ask: AskModel,
  { model, store = NO_STORE, mayAsk = () => true, onTokens, now = () => new Date() }: ReadTextsOptions,
): Promise<{ reading: Reading; replies: string[] }> {
  const plan = planReading(left, right);
  const replies: PaidReply[] = [];
  const spent = { in: 0, out: 0 };
  const count = (tokens: Tokens) => {
    spent.in += tokens.in;
    spent.out += tokens.out;
    onTokens?.({ ...spent });
  };
  for (const { request } of plan.requests) {
    const prompt = writePrompt(request);
    const earlier = await store.find(prompt);
    if (earlier) {
      replies.push(earlier);
      continue;
    }
    const expected = estimateTokens(request);
    if (!mayAsk(expected)) throw new ReaderError({ kind: "over-budget" });
    const { text, tokens: counted } = await ask(prompt).catch((error: unknown) => {
      // An answer that was cut short costs tokens too.
      if (error instanceof ReaderError && error.tokens) count(error.tokens);
      throw error;
    });
    const reply = { text, tokens: counted ?? expected };
    count(reply.tokens);
    // An unreadable reply ends the reading before the next window is paid for.
    if (!readReply(text)) throw new ReaderError({ kind: "reply-unusable" }, null, text);
    await store.add(prompt, reply);
    replies.push(reply);
  }
  const sum = (of: keyof Tokens) => replies.reduce((total, { tokens }) => total + tokens[of], 0);
  const texts = replies.map(({ text }) => text);
  const made = { model, madeAt: now(), tokens: { in: sum("in"), out: sum("out") } };
  return { reading: toReading(plan, texts, made), replies: texts };
}
