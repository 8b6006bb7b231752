import "server-only";
import { setTimeout } from "node:timers/promises";
import { z } from "zod";
import type { Tokens } from "../../model/readers/readings";
import type { ReaderSettings } from "../../schema/reader-settings";
import { endpoint } from "./endpoint";
import { request, takeBody } from "./http";
import type { Prompt } from "./prompt";
import { ReaderError, isPassing } from "./reader-error";

/** Milliseconds that one answer may take: a small model on an old machine writes a few words a second. Node's own limit is 300,000. */
const TIMEOUT = 280_000;
/** Seconds before the second, third and fourth attempt. */
const PAUSES = [2, 8, 30];
/** The longest pause, in seconds, that a server may ask for; beyond that the request fails. */
const LONGEST_PAUSE = 90;

const BAD_REQUEST = 400;

/** A model's answer. */
export interface ModelReply {
  text: string;
  /** As the server counted them; null if it does not say. */
  tokens: Tokens | null;
}

export interface AskOptions {
  signal?: AbortSignal;
  /** Milliseconds for one attempt. */
  timeout?: number;
  /** Waits this many milliseconds; rejects when the signal aborts. Given by tests. */
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<unknown>;
}

const count = z.number().int().nonnegative().catch(0);

/** The fields that are used, in the shapes in which servers write them. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.union([
            z.string(),
            z
              .array(z.object({ text: z.string().catch("") }))
              .transform((parts) => parts.map(({ text }) => text).join("")),
            z.null().transform(() => ""),
          ]),
        }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
});

/** Servers that need no key are given one like "x", "none" or "ollama", which is not a secret and may occur in the reply. */
const SHORTEST_SECRET = 8;

/** If a server echoes the key, it must not end up in what is stored. */
const withoutKey = (text: string, key: string | null) =>
  key !== null && key.length >= SHORTEST_SECRET ? text.replaceAll(key, "[key]") : text;

function readCompletion(body: string, key: string | null): ModelReply {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    throw new ReaderError({ kind: "reply-unusable" }, null, withoutKey(body, key));
  }
  const parsed = completion.safeParse(answer);
  if (!parsed.success) throw new ReaderError({ kind: "reply-unusable" }, null, withoutKey(body, key));
  const { choices, usage } = parsed.data;
  const { message, finish_reason } = choices[0]!;
  const text = withoutKey(message.content, key);
  const tokens = usage ? { in: usage.prompt_tokens, out: usage.completion_tokens } : null;
  if (finish_reason === "length") throw new ReaderError({ kind: "reply-cut-short" }, null, text, tokens);
  return { text, tokens };
}

/** The full request, then ones with fewer and fewer fields: not every server knows a schema, and some models refuse a temperature. */
function bodiesOf({ model }: ReaderSettings, { system, user, schema }: Prompt): unknown[] {
  const least = {
    model,
    messages: [
      { role: "system", content: system },
      { role: "user", content: user },
    ],
    stream: false,
  };
  const json_schema = { name: "answer", strict: true, schema };
  const response_format = { type: "json_schema", json_schema };
  return [
    { ...least, temperature: 0, response_format },
    { ...least, response_format },
    { ...least, temperature: 0 },
    least,
  ];
}

/** Whether a server may accept a request with fewer fields. Some refuse such fields with the error for an unknown model. */
const mayTakeLess = (error: unknown) =>
  error instanceof ReaderError &&
  (error.fault.kind === "refused" || (error.fault.kind === "model-unknown" && error.fault.status === BAD_REQUEST));

/** One attempt. A server that refuses the full request is sent one with fewer fields. */
async function attempt(settings: ReaderSettings, bodies: unknown[], options: AskOptions): Promise<ModelReply> {
  const { signal, timeout = TIMEOUT } = options;
  const [body, ...others] = bodies;
  try {
    const answer = await request(endpoint(settings.url, "chat/completions"), settings.key, body, { timeout, signal });
    return readCompletion(takeBody(answer), settings.key);
  } catch (error) {
    if (!mayTakeLess(error) || others.length === 0) throw error;
    return attempt(settings, others, options);
  }
}

/**
 * Asks the operator's language model. Temporary faults (429, 5xx, time-outs, cut connections) are retried, up to four attempts in all,
 * after the pause that the server asks for or a growing one.
 *
 * @throws ReaderError when there is no answer; the signal's reason when the caller gave up
 * @example
 * (await askModel(settings, writePrompt(request))).text; //=> '{"links":[…],"boilerplate":[],"gist":[]}'
 */
export async function askModel(
  settings: ReaderSettings,
  prompt: Prompt,
  options: AskOptions = {},
): Promise<ModelReply> {
  const { signal, sleep = (milliseconds, given) => setTimeout(milliseconds, undefined, { signal: given }) } = options;
  const bodies = bodiesOf(settings, prompt);
  for (let tried = 0; ; tried++) {
    try {
      return await attempt(settings, bodies, options);
    } catch (error) {
      const pause = isPassing(error) ? (error.retryAfter ?? PAUSES[tried]) : undefined;
      if (pause === undefined || tried >= PAUSES.length || pause > LONGEST_PAUSE) throw error;
      await sleep(1_000 * pause, signal);
    }
  }
}
