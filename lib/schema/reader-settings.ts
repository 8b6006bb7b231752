import { z } from "zod";
import type { ModelPrice } from "../model/readers/readers";

const URL_FAULT =
  'PARALLAX_MODEL_URL must be a web address without a name or password in it, such as "http://localhost:11434/v1"';
const PRICE_FAULT =
  'PARALLAX_MODEL_PRICE must be what a million tokens cost, read and written, with a currency, such as "0.15/0.60 USD"';
const DAILY_FAULT =
  "PARALLAX_MODEL_DAILY_TOKENS must be how many tokens the model may take in a day, read and written, such as 500000";
const PRICE = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s+([A-Z]{3}|[$€£¥])$/;
const MAX_NAME_LENGTH = 200;

/** Whether an address is a web address without credentials, which would be shown with it. */
function isModelUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}

function readPrice(value: string): ModelPrice {
  const [, into = "0", out = "0", currency = ""] = PRICE.exec(value) ?? [];
  return { in: Number(into), out: Number(out), currency };
}

/** The settings that turn the model on, and those that only add details. */
const NAMES = [
  ...(["PARALLAX_MODEL_URL", "PARALLAX_MODEL", "PARALLAX_MODEL_KEY", "PARALLAX_MODEL_PRICE"] as const),
  "PARALLAX_MODEL_DAILY_TOKENS",
] as const;

/** The settings that must be set if others are. */
const NEEDED = {
  PARALLAX_MODEL_URL: "PARALLAX_MODEL_URL must say where the model is asked",
  PARALLAX_MODEL: "PARALLAX_MODEL must name the model",
};

const settingsSchema = z.object({
  PARALLAX_MODEL_URL: z.string(NEEDED.PARALLAX_MODEL_URL).trim().refine(isModelUrl, URL_FAULT),
  PARALLAX_MODEL: z
    .string(NEEDED.PARALLAX_MODEL)
    .trim()
    .min(1, NEEDED.PARALLAX_MODEL)
    .max(MAX_NAME_LENGTH, `PARALLAX_MODEL must be at most ${MAX_NAME_LENGTH} characters long`),
  // A header can only hold printable ASCII; anything else would fail with a message that contains the key.
  PARALLAX_MODEL_KEY: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]+$/, "PARALLAX_MODEL_KEY has characters that no key has: spaces, line ends or accents")
    .optional(),
  PARALLAX_MODEL_PRICE: z.string().trim().regex(PRICE, PRICE_FAULT).transform(readPrice).optional(),
  PARALLAX_MODEL_DAILY_TOKENS: z
    .string()
    .trim()
    .regex(/^[1-9]\d{0,11}$/, DAILY_FAULT)
    .transform(Number)
    .optional(),
});

/** How to reach the operator's language model. It holds the key, so it is never shown, logged or stored. */
export interface ReaderSettings {
  url: string;
  model: string;
  key: string | null;
  price: ModelPrice | null;
  /** The tokens it may use in a day (UTC), read and written; absent without a limit. */
  dailyTokens?: number;
}

/** What is missing if details are set but the model is not turned on: a sentence for each missing setting. */
function describeMissing(given: Record<string, string | undefined>): string[] {
  const set = NAMES.filter((name) => given[name] !== undefined);
  const needed = (["PARALLAX_MODEL_URL", "PARALLAX_MODEL"] as const).filter((name) => given[name] === undefined);
  const subject = `${set.join(" and ")} ${set.length > 1 ? "are" : "is"} set`;
  return set.length === 0 ? [] : needed.map((name) => `${subject}, so ${NEEDED[name]}`);
}

/**
 * Reads the settings of the language model from the environment; an empty value counts as not set.
 *
 * @returns the settings, null if nothing is set, or every fault in plain words, including what is missing beside a key or a price; no fault
 *   quotes a value
 * @example
 * parseReaderSettings({}); //=> { settings: null }
 * parseReaderSettings({ PARALLAX_MODEL_URL: "http://localhost:11434/v1" });
 * //=> { faults: ["PARALLAX_MODEL_URL is set, so PARALLAX_MODEL must name the model"] }
 * parseReaderSettings({ PARALLAX_MODEL_URL: "http://localhost:11434/v1", PARALLAX_MODEL: "qwen3:8b" });
 * //=> { settings: { url: "http://localhost:11434/v1", model: "qwen3:8b", key: null, price: null } }
 */
export function parseReaderSettings(
  environment: Record<string, string | undefined>,
): { settings: ReaderSettings | null } | { faults: string[] } {
  // By name, because listing a process's whole environment takes a millisecond, and every page of a comparison does this.
  const given = Object.fromEntries(NAMES.map((name) => [name, environment[name] || undefined]));
  if (NAMES.every((name) => given[name] === undefined)) return { settings: null };
  const missing = describeMissing(given);
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.filter(({ path }) => given[String(path[0])] !== undefined);
    return { faults: [...missing, ...wrong.map(({ message }) => message)] };
  }
  const { data } = parsed;
  return {
    settings: {
      url: data.PARALLAX_MODEL_URL,
      model: data.PARALLAX_MODEL,
      key: data.PARALLAX_MODEL_KEY ?? null,
      price: data.PARALLAX_MODEL_PRICE ?? null,
      dailyTokens: data.PARALLAX_MODEL_DAILY_TOKENS,
    },
  };
}
