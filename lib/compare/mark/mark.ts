import { diffArrays } from "diff";
import { primaryLanguage } from "../words/language";
import type { Comparison, Link, Side, Span } from "../../model/comparisons/comparison";
import { isUnseen, typographyKey } from "../words/typography";
import { foldWords, stretches, type FoldedWord } from "../words/words";
import type { DiffPart, LinkDiff, LinkMarks, WholeDiff } from "../../model/comparisons/marks";

/**
 * With at least this share of common words, two passages are the same words with differences, and the differences are worth marking. With
 * less they are paraphrases: of 302 gold links between readouts of one call, 99 in 100 are below 0.75.
 */
const NEAR_VERBATIM_FROM = 0.75;

/** jsdiff gives up beyond this many edits. A time limit would make the answer depend on the machine. */
const MAX_EDITS = 2_000;

/**
 * Sorts spans and joins those that touch or overlap.
 *
 * @returns in order, as new objects; offsets are of the same text as those given
 * @example
 * mergeSpans([{ start: 8, end: 12 }, { start: 0, end: 4 }, { start: 4, end: 6 }]);
 * //=> [{ start: 0, end: 6 }, { start: 8, end: 12 }]
 */
export function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/**
 * What to mark in a passage of one side: everything that it shares with its counterparts, in order, without overlaps. Words
 * that are only used alike are reasons, but not marked as shared.
 *
 * @returns offsets into the whole text of that side, in UTF-16 code units
 * @example
 * // Linked by “release” and “prisoners”, which stand next to each other on neither side.
 * sharedSpans([link], "left"); //=> [{ start: 19, end: 26 }, { start: 30, end: 39 }]
 */
export const sharedSpans = (links: Link[], side: Side): Span[] =>
  mergeSpans(
    links.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind !== "sense").flatMap((reason) => reason[side])),
  );

/**
 * The share of words that two passages have in common, in whatever order (Dice's coefficient).
 *
 * @returns 0 to 1
 * @example
 * // “They discussed trade” and “Trade was discussed”: two words of three, in whatever order
 * wordOverlap(one, other); //=> 0.6666666666666666
 */
export function wordOverlap(one: FoldedWord[], other: FoldedWord[]): number {
  const total = one.length + other.length;
  if (total === 0) return 0;
  const left = new Map<string, number>();
  for (const { fold } of one) left.set(fold, (left.get(fold) ?? 0) + 1);
  let common = 0;
  for (const { fold } of other) {
    const count = left.get(fold) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(fold, count - 1);
  }
  return (2 * common) / total;
}

/**
 * Cuts a text into words, runs of white space, and single other characters; joined, they give it back. jsdiff's own tokens are words only
 * in Latin script and single letters in any other, and its `diffWordsWithSpace` takes no segmenter.
 */
function tokensOf(text: string, language: string): string[] {
  const between = (gap: string) => gap.match(/\s+|\.{3}|-{2,}|,,|''|[^]/gu) ?? [];
  const tokens: string[] = [];
  let at = 0;
  for (const { index, surface } of stretches(text, language)) {
    for (const token of between(text.slice(at, index))) tokens.push(token);
    tokens.push(surface);
    at = index + surface.length;
  }
  return tokens.concat(between(text.slice(at)));
}

/**
 * The exact word diff of two stretches by jsdiff, as offsets, because its output is not displayed: every quotation is cut from the stored
 * texts. Words that differ in typography alone are included, and marked as such.
 *
 * @param left a stretch of the left text, @param right a stretch of the right one; offsets in the answer count from their starts
 * @param language BCP 47; scripts without spaces are cut into words by Intl.Segmenter
 * @param isExact whether typography (case, quotes, dashes, spaces) counts as a difference
 * @returns the parts in order, or null when the two are too unlike for a word diff to mean anything
 * @example
 * diffTexts("Peace talks", "Peace deal", "en")?.map(({ state }) => state);
 * //=> ["same", "onlyLeft", "onlyRight"]
 * diffTexts("“Peace”", '"peace"', "en", false)?.map(({ state }) => state);
 * //=> ["same"]
 */
export function diffTexts(left: string, right: string, language: string, isExact = true): DiffPart[] | null {
  const cut = (text: string) => tokensOf(text, primaryLanguage(language));
  const tokens = { left: cut(left), right: cut(right) };
  const changes = diffArrays(tokens.left.map(typographyKey), tokens.right.map(typographyKey), {
    maxEditLength: MAX_EDITS,
  });
  if (!changes) return null;
  const writer = new PartWriter(isExact);
  const at = { left: 0, right: 0 };
  for (const { count, added, removed } of changes) {
    const here = added ? [] : tokens.left.slice(at.left, (at.left += count));
    const there = removed ? [] : tokens.right.slice(at.right, (at.right += count));
    if (added || removed) writer.add(added ? "onlyRight" : "onlyLeft", here.join(""), there.join(""));
    else here.forEach((token, i) => writer.addPair(token, there[i]!));
  }
  return writer.end();
}

/** Puts tokens together into parts, with their offsets. */
class PartWriter {
  readonly #parts: DiffPart[] = [];
  readonly #at = { left: 0, right: 0 };
  /** Tokens that both have, the same or in other typography, and that are not in a part yet. */
  #open = { left: "", right: "", isSame: true };

  /** @param isExact whether tokens in another typography are differences */
  constructor(readonly isExact: boolean) {}

  addPair(left: string, right: string) {
    const isSame = !this.isExact || left === right;
    if (isSame !== this.#open.isSame) this.#close();
    this.#open = { left: this.#open.left + left, right: this.#open.right + right, isSame };
  }

  add(state: DiffPart["state"], left: string, right: string) {
    this.#close();
    this.#push(state, left, right, isUnseen(left + right));
  }

  #close() {
    const { left, right, isSame } = this.#open;
    this.#open = { left: "", right: "", isSame: true };
    if (left + right === "") return;
    if (isSame) this.#push("same", left, right, false);
    else {
      this.#push("onlyLeft", left, "", true);
      this.#push("onlyRight", "", right, true);
    }
  }

  #push(state: DiffPart["state"], left: string, right: string, isTypography: boolean) {
    const part: DiffPart = {
      state,
      left: { start: this.#at.left, end: this.#at.left + left.length },
      right: { start: this.#at.right, end: this.#at.right + right.length },
    };
    this.#parts.push(isTypography ? { ...part, isTypography } : part);
    this.#at.left = part.left.end;
    this.#at.right = part.right.end;
  }

  end(): DiffPart[] {
    this.#close();
    return this.#parts;
  }
}

function isNearVerbatim(texts: Record<Side, string>, spans: Record<Side, Span>, language: string): boolean {
  const words = (side: Side) => foldWords(texts[side], spans[side], language);
  return wordOverlap(words("left"), words("right")) >= NEAR_VERBATIM_FROM;
}

/**
 * Marks a linked pair of passages.
 *
 * @param texts both whole texts, @param spans the two passages in them, @param language BCP 47 of both
 * @returns offsets into the whole texts
 * @example
 * markLink(link, texts, spans, "en").style; //=> "shared": the words of the two are not nearly the same
 */
export function markLink(
  link: Link,
  texts: Record<Side, string>,
  spans: Record<Side, Span>,
  language: string,
): LinkMarks {
  const shared: LinkMarks = { style: "shared", left: sharedSpans([link], "left"), right: sharedSpans([link], "right") };
  if (!isNearVerbatim(texts, spans, language)) return shared;
  const cut = (side: Side) => texts[side].slice(spans[side].start, spans[side].end);
  const parts = diffTexts(cut("left"), cut("right"), language);
  if (!parts) return shared;
  const only = (side: Side, state: DiffPart["state"]) =>
    mergeSpans(
      parts
        .filter((part) => part.state === state && !part.isTypography)
        .map((part) => ({ start: spans[side].start + part[side].start, end: spans[side].start + part[side].end })),
    );
  return { style: "differences", left: only("left", "onlyLeft"), right: only("right", "onlyRight") };
}

/** Below this share of common characters a word diff finds little but "the", "of", "and". */
const LEAST_COMMON = 0.5;
const lengthOf = (parts: DiffPart[]) =>
  parts.reduce((sum, { left, right }) => sum + left.end - left.start + right.end - right.start, 0);

/**
 * The word diff of both whole texts, if they are similar enough for it to mean something.
 *
 * @param isExact whether typography counts as a difference
 * @returns parts with offsets into the whole texts; or the reason why a diff would say nothing
 * @example
 * diffWordsOf(comparison, { left: "Peace talks", right: "Energy" }); //=> { kind: "unlike", common: 0 }
 */
export function diffWordsOf(
  { basis, left }: Pick<Comparison, "basis" | "left">,
  texts: Record<Side, string>,
  isExact = true,
): WholeDiff {
  if (basis !== "same-language") return { kind: "other-language" };
  const parts = diffTexts(texts.left, texts.right, left.language, isExact);
  if (!parts) return { kind: "too-many-differences" };
  const common =
    lengthOf(parts.filter(({ state, isTypography }) => state === "same" || isTypography)) /
    Math.max(1, lengthOf(parts));
  return common < LEAST_COMMON ? { kind: "unlike", common } : { kind: "diff", parts };
}

/**
 * The likely links of a comparison, each as a word diff of its two passages, in the order of the left text.
 *
 * @param isExact whether typography counts as a difference
 * @returns none across languages, where there are no words to compare
 * @example
 * diffLinks(comparison, texts)[0]?.parts[0]; //=> { state: "same", left: { start: 0, end: 9 }, right: { start: 0, end: 9 } }
 */
export function diffLinks<L extends Link>(
  { basis, left, right, links }: Pick<Comparison, "basis" | Side> & { links: L[] },
  texts: Record<Side, string>,
  isExact = true,
): (LinkDiff & { link: L })[] {
  if (basis !== "same-language") return [];
  const cut = (side: Side, { start, end }: Span) => texts[side].slice(start, end);
  const passages = new Map([...left.passages, ...right.passages].map((passage) => [passage.id, passage]));
  return links
    .filter(({ tier }) => tier === "likely")
    .map((link) => ({ link, left: passages.get(link.left)!, right: passages.get(link.right)! }))
    .sort((a, b) => a.left.index - b.left.index || a.right.index - b.right.index)
    .flatMap((pair) => {
      const parts = diffTexts(cut("left", pair.left), cut("right", pair.right), left.language, isExact);
      return parts ? [{ ...pair, parts }] : [];
    });
}
