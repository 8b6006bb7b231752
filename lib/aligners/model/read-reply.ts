import type { z } from "zod";
import { replySchema, type Reply } from "./reply-format";

/** The most places in a reply at which an object may begin; a hostile reply has a million braces. */
const MAX_BEGINNINGS = 50;

/** A control character as JSON writes it. */
const ESCAPES: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** What small models write although JSON does not allow it: line breaks within strings, and a comma after the last entry. */
const repair = (json: string): string =>
  json.replace(/"(?:[^"\\]|\\[^])*"|,(?=\s*[}\]])/g, (part) =>
    part === "," ? "" : part.replace(/[\n\r\t]/g, (control) => ESCAPES[control]!),
  );

/** The stretch from a brace to its closing brace, ignoring braces within strings; null if it is never closed. */
function objectFrom(text: string, start: number): string | null {
  let depth = 0;
  let isInString = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (isInString) {
      if (character === "\\") at += 1;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === "{") depth += 1;
    else if (character === "}" && --depth === 0) return text.slice(start, at + 1);
  }
  return null;
}

function parse(json: string): unknown {
  for (const written of [json, repair(json)])
    try {
      return JSON.parse(written);
    } catch {
      // It may be readable once it is repaired.
    }
  return null;
}

/**
 * Finds an object in a model's reply: the first that fits a schema, whatever is around it (sentences, a code fence, another object, the
 * model's reasoning). Extra commas and line breaks within strings are tolerated. Nothing is guessed: an object that was cut off does not
 * count.
 *
 * @returns null if there is no such object
 * @example
 * findJson('Sure: {"a":1}', z.object({ a: z.number() })); //=> { a: 1 }
 */
export function findJson<T>(text: string, schema: z.ZodType<T>): T | null {
  // The reasoning may contain a draft of the answer.
  const said = text.replace(/<think(?:ing)?>[^]*?<\/think(?:ing)?>/giu, "");
  let start = said.indexOf("{");
  for (let tried = 0; start >= 0 && tried < MAX_BEGINNINGS; tried++) {
    const json = objectFrom(said, start);
    const object = json === null ? undefined : schema.safeParse(parse(json)).data;
    if (object !== undefined) return object;
    start = said.indexOf("{", start + 1);
  }
  return null;
}

/**
 * Parses a model's reply about two texts: the first object with a list of links (`findJson`).
 *
 * @returns null if there is no such object
 * @example
 * readReply('Here you are:\n```json\n{"links":[]}\n```')?.links; //=> []
 */
export const readReply = (text: string): Reply | null => findJson(text, replySchema);
