import type { z } from "zod";
import { replySchema, type Reply } from "./reply-format";

/** A reply has at most so many places at which an object may begin that are tried: a hostile one has a million braces. */
const MAX_BEGINNINGS = 50;

/** The stretch from one brace to the one that closes it, braces within strings apart; null when it is never closed. */
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

function parse<T>(json: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/**
 * Reads an object out of what a model said: the first that fits a schema, whatever is around it (sentences, a code fence, the model's
 * thoughts). Nothing is guessed: an object that was cut off is none.
 *
 * @returns null when there is no such object
 * @example
 * findJson('Sure: {"a":1}', z.object({ a: z.number() })); //=> { a: 1 }
 */
export function findJson<T>(text: string, schema: z.ZodType<T>): T | null {
  // Thoughts may hold a draft of the answer.
  const said = text.replace(/<think(?:ing)?>[^]*?<\/think(?:ing)?>/giu, "");
  let start = said.indexOf("{");
  for (let tried = 0; start >= 0 && tried < MAX_BEGINNINGS; tried++) {
    const json = objectFrom(said, start);
    const object = json && parse(json, schema);
    if (object) return object;
    start = said.indexOf("{", json ? start + json.length : start + 1);
  }
  return null;
}

/**
 * Reads a model's reply about two texts: the first object that has a list of links (`findJson`).
 *
 * @returns null when there is no such object
 * @example
 * readReply('Here you are:\n```json\n{"links":[]}\n```')?.links; //=> []
 */
export const readReply = (text: string): Reply | null => findJson(text, replySchema);
