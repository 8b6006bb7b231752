import type { Tokens } from "../../model/readers/readings";
import { writePrompt, type Prompt, type ReadingRequest } from "./prompt";

/** Letters per token for current tokenizers, a cautious estimate: for Latin script, and for others. */
const LATIN = 4;
const OTHER = 2;
/** Tokens of a reply without its links, and of one link. */
const FRAME = 40;
const PER_LINK = 75;
/** Links per passage of the shorter side, as models find them in real pairs. */
const LINKS_PER_PASSAGE = 0.9;

function countTokens(text: string): number {
  const latin = text.match(/[\u0000-\u024f]/g)?.length ?? 0;
  return latin / LATIN + (text.length - latin) / OTHER;
}

/**
 * The expected tokens of a request.
 *
 * @returns tokens, roughly: tokenizers differ by a third
 * @example
 * estimateTokens(plan.requests[0]!.request); //=> { in: 2_100, out: 430 }
 */
export function estimateTokens(request: ReadingRequest): Tokens {
  const { system, user } = writePrompt(request);
  const links = LINKS_PER_PASSAGE * Math.min(request.left.passages.length, request.right.passages.length);
  const gists = request.gistOf.flatMap((side) => request[side].passages).map(({ text }) => countTokens(text));
  return {
    in: Math.ceil(countTokens(system) + countTokens(user)),
    out: Math.ceil(FRAME + PER_LINK * links + gists.reduce((sum, tokens) => sum + tokens, 0)),
  };
}

/**
 * The tokens of an answered question, if the server does not say.
 *
 * @returns tokens, roughly
 * @example
 * estimateAnswered({ system: "Translate.", user: "Sie sprachen.", schema }, "They spoke."); //=> { in: 6, out: 3 }
 */
export const estimateAnswered = ({ system, user }: Pick<Prompt, "system" | "user">, answer: string): Tokens => ({
  in: Math.ceil(countTokens(system) + countTokens(user)),
  out: Math.ceil(countTokens(answer)),
});
