import { isCapital, type Token } from "../../article/tokens";

/** Heads of bodies: the words before "of". */
const HEAD =
  /^(?:(?:vice|deputy|first|acting|national) )*(?:president|chair(?:man|woman|person)?|chief|head|speaker|director(?: general)?|commander(?: in chief)?|secretary|governor|leader)$/;
/** Last words of bodies' names: "Halk Maslahaty", "Joint Chiefs of Staff". */
const BODY =
  /^(?:staff|chiefs|forces|army|navy|council|commission|committee|assembly|parliament|senate|house|representatives|commons|lords|duma|rada|majlis|mejlis|maslahaty|knesset|sejm|bundestag|bundesrat|bank|service|agency|administration|delegation|board|authority|presidency|court|corps|party|movement|mission|office|department|directorate|bureau|diet)$/;
/** Bodies whose presidents are not heads of state. */
const OWN_OFFICE = /\b(?:european|african union|ministers|security council)\b/;
/** Titles that do not say of what. */
const ALONE =
  /^(?:(?:senior|special|diplomatic|foreign policy|chief|principal) )*(?:advis[eo]r|aide|assistant) (?:to|of) the (?:president|prime minister|king)\b|^(?:managing|executive) director\b|^director general\b/;
/** The first words of all of them, because most words of a text begin none. */
const BEGINS =
  /^(?:vice|deputy|first|acting|national|president|chair|chief|head|speaker|director|commander|secretary|governor|leader|senior|special|diplomatic|foreign|principal|advis|aide|assistant|managing|executive)/i;
/** The longest head, and the longest name of a body, in words. */
const LONGEST_HEAD = 4;
const LONGEST_BODY = 9;

/** The words from `at` on that only spaces or hyphens part, in lower case. */
function wordsFrom(tokens: readonly Token[], at: number): string[] {
  const words = [tokens[at]!.bare.toLowerCase()];
  for (let i = at + 1; i < tokens.length && words.length < LONGEST_HEAD + LONGEST_BODY && tokens[i]!.follows; i++)
    words.push(tokens[i]!.bare.toLowerCase());
  return words;
}

/** The end of a body's name that begins at an index; the same index if none does. */
function endOfBody(tokens: readonly Token[], words: readonly string[], at: number, from: number): number {
  let end = from;
  for (let i = from; i < words.length && i - from < LONGEST_BODY; i++) {
    const isOfName = isCapital(tokens[at + i]!.bare) || /^(?:of|the|and|for)$/.test(words[i]!);
    if (!isOfName) break;
    if (BODY.test(words[i]!)) end = i + 1;
    // "the Joint Chiefs of Staff", and not "the Halk Maslahaty Jaan Ilves".
    else if (end > from && !/^(?:of|the)$/.test(words[i]!)) break;
  }
  return end;
}

/**
 * How many tokens from `at` on are the title of somebody at the head of a body, or of an adviser: "Chairman of the Joint Chiefs of Staff".
 *
 * @returns 0 where nothing of the kind stands there
 * @example
 * titleOfBody(tokensOf("Speaker of the National Assembly Jaan Ilves"), 0); //=> 5
 */
export function titleOfBody(tokens: readonly Token[], at: number): number {
  if (!BEGINS.test(tokens[at]!.bare)) return 0;
  const words = wordsFrom(tokens, at);
  const alone = isCapital(tokens[at]!.bare) ? ALONE.exec(words.join(" "))?.[0] : undefined;
  if (alone) return alone.split(" ").length;
  const of = words.indexOf("of");
  if (of < 1 || of > LONGEST_HEAD || !HEAD.test(words.slice(0, of).join(" "))) return 0;
  const from = words[of + 1] === "the" ? of + 2 : of + 1;
  const end = endOfBody(tokens, words, at, from);
  return end > from && !OWN_OFFICE.test(words.slice(from, end).join(" ")) ? end : 0;
}
