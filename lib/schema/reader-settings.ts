import { z } from "zod";
import type { ModelPrice } from "../model/readers";

const URL_FAULT =
  'PARALLAX_MODEL_URL must be a web address without a name or password in it, such as "http://localhost:11434/v1"';
const PRICE_FAULT =
  'PARALLAX_MODEL_PRICE must be what a million tokens cost, read and written, with a currency, such as "0.15/0.60 USD"';
const PRICE = /^(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s+([A-Z]{3}|[$€£¥])$/;
const MAX_NAME_LENGTH = 200;

/** Whether an address is of the web and holds no credentials, which would be shown with it. */
function isModelUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}

function readPrice(value: string): ModelPrice {
  const [, into = "0", out = "0", currency = ""] = PRICE.exec(value) ?? [];
  return { in: Number(into), out: Number(out), currency };
}

const settingsSchema = z.object({
  PARALLAX_MODEL_URL: z
    .string("PARALLAX_MODEL is set, so PARALLAX_MODEL_URL must say where the model is asked")
    .trim()
    .refine(isModelUrl, URL_FAULT),
  PARALLAX_MODEL: z
    .string("PARALLAX_MODEL_URL is set, so PARALLAX_MODEL must name the model")
    .trim()
    .min(1, "PARALLAX_MODEL must name the model")
    .max(MAX_NAME_LENGTH, `PARALLAX_MODEL must be at most ${MAX_NAME_LENGTH} characters long`),
  // A header takes printable ASCII alone; anything else would fail with a message that holds the key.
  PARALLAX_MODEL_KEY: z
    .string()
    .trim()
    .regex(/^[\x21-\x7e]+$/, "PARALLAX_MODEL_KEY has characters that no key has: spaces, line ends or accents")
    .optional(),
  PARALLAX_MODEL_PRICE: z.string().trim().regex(PRICE, PRICE_FAULT).transform(readPrice).optional(),
});

/** How to reach the operator's language model. Holds the key: never shown, logged or stored. */
export interface ReaderSettings {
  url: string;
  model: string;
  key: string | null;
  price: ModelPrice | null;
}

/**
 * Reads the settings of the language model from the environment; an empty value counts as not set.
 *
 * @returns the settings, null where neither address nor model is set, or every fault in plain words; no fault holds a value
 * @example
 * parseReaderSettings({}); //=> { settings: null }
 * parseReaderSettings({ PARALLAX_MODEL_URL: "http://localhost:11434/v1", PARALLAX_MODEL: "qwen3:8b" });
 * //=> { settings: { url: "http://localhost:11434/v1", model: "qwen3:8b", key: null, price: null } }
 */
export function parseReaderSettings(
  environment: Record<string, string | undefined>,
): { settings: ReaderSettings | null } | { faults: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  if (given.PARALLAX_MODEL_URL === undefined && given.PARALLAX_MODEL === undefined) return { settings: null };
  const parsed = settingsSchema.safeParse(given);
  if (!parsed.success) return { faults: parsed.error.issues.map(({ message }) => message) };
  const { PARALLAX_MODEL_URL, PARALLAX_MODEL, PARALLAX_MODEL_KEY = null, PARALLAX_MODEL_PRICE = null } = parsed.data;
  return {
    settings: { url: PARALLAX_MODEL_URL, model: PARALLAX_MODEL, key: PARALLAX_MODEL_KEY, price: PARALLAX_MODEL_PRICE },
  };
}
