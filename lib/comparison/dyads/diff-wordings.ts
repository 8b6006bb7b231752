import { countWords, diffTexts } from "../../compare";
import type { Rewording } from "../../model/dyads/chains";
import type { DiffPart } from "../../model/comparisons/marks";
import type { Span } from "../../model/comparisons/comparison";

/**
 * From this share of changed words on, word marks hide what happened: too little is left between them for either sentence to be read.
 * Chosen by looking at the chains of the demonstration library.
 */
const REWRITTEN_FROM = 0.6;

const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Nothing, or the end of a sentence (not of an abbreviation like "U.S."); then brackets and quotation marks. */
const BEFORE_SENTENCE = /(?:^|(?:\p{Ll}{3}[.…]|[!?])\s)[\s\p{Ps}\p{Pi}"']*$/u;

const beginsSentence = (text: string, at: number): boolean => BEFORE_SENTENCE.test(text.slice(0, at));

/** Whether a deletion and an insertion differ in nothing that was reworded. */
function isSameWording(one: DiffPart, other: DiffPart, before: string, now: string): boolean {
  const [was, is] = [cut(before, one.left), cut(now, other.right)];
  if (was.trim() === "" && is.trim() === "") return true;
  return (
    was.toLowerCase() === is.toLowerCase() &&
    (beginsSentence(before, one.left.start) || beginsSentence(now, other.right.start))
  );
}

/** Joins parts that differ only in spaces, or in the capital letter that begins a sentence. */
function joinSame(parts: DiffPart[], before: string, now: string): DiffPart[] {
  const joined: DiffPart[] = [];
  const keep = (left: Span, right: Span) => {
    const last = joined.at(-1);
    if (last?.state !== "same") joined.push({ state: "same", left, right });
    else {
      last.left = { start: last.left.start, end: left.end };
      last.right = { start: last.right.start, end: right.end };
    }
  };
  for (let i = 0; i < parts.length; i++) {
    const [part, next] = [parts[i]!, parts[i + 1]];
    if (part.state === "same") keep(part.left, part.right);
    else if (part.state === "onlyLeft" && next?.state === "onlyRight" && isSameWording(part, next, before, now)) {
      keep(part.left, next.right);
      i++;
    } else joined.push(part);
  }
  return joined;
}

const isChange = ({ state }: DiffPart): boolean => state !== "same";

const isBlank = (part: DiffPart, now: string): boolean => part.state === "same" && cut(now, part.right).trim() === "";

/** Joins changed words that have only spaces between them into one change, which reads as one replacement. */
function joinChanges(parts: DiffPart[], now: string): DiffPart[] {
  const runs: DiffPart[][] = [];
  parts.forEach((part, i) => {
    const run = runs.at(-1);
    const isNextToChange = run !== undefined && isChange(run[0]!);
    const isBetween = isBlank(part, now) && i + 1 < parts.length && isChange(parts[i + 1]!);
    if (isNextToChange && (isChange(part) || isBetween)) run.push(part);
    else runs.push([part]);
  });
  return runs.flatMap((run): DiffPart[] => {
    const [first, last] = [run[0]!, run.at(-1)!];
    if (new Set(run.filter(isChange).map(({ state }) => state)).size < 2) return run;
    const left = { start: first.left.start, end: last.left.end };
    const right = { start: first.right.start, end: last.right.end };
    const dropped: DiffPart = { state: "onlyLeft", left, right: { start: right.start, end: right.start } };
    const cameIn: DiffPart = { state: "onlyRight", left: { start: left.end, end: left.end }, right };
    return [...(left.end > left.start ? [dropped] : []), ...(right.end > right.start ? [cameIn] : [])];
  });
}

/**
 * How a formula was reworded: the exact word diff of two wordings, and how many words changed. A change of case counts, unless the word
 * only begins a sentence in one of the two; white space does not.
 *
 * @param before the older wording, @param now the newer one
 * @param language BCP 47
 * @returns offsets into the two, UTF-16 code units; `parts` is null if too much changed for a readable word diff
 * @example
 * diffWordings("She affirmed unwavering support.", "She affirmed support.", "en").dropped; //=> 1
 */
export function diffWordings(before: string, now: string, language: string): Rewording {
  const whole = { left: { start: 0, end: before.length }, right: { start: 0, end: now.length } };
  const words = { left: countWords(before, whole.left, language), right: countWords(now, whole.right, language) };
  const of = words.left + words.right;
  const exact = diffTexts(before, now, language);
  if (!exact) return { parts: null, dropped: words.left, cameIn: words.right, of };
  const parts = joinChanges(joinSame(exact, before, now), now);
  const count = (state: DiffPart["state"], text: string, side: "left" | "right") =>
    parts.filter((part) => part.state === state).reduce((sum, part) => sum + countWords(text, part[side], language), 0);
  const dropped = count("onlyLeft", before, "left");
  const cameIn = count("onlyRight", now, "right");
  return { parts: dropped + cameIn >= REWRITTEN_FROM * of && of > 0 ? null : parts, dropped, cameIn, of };
}
