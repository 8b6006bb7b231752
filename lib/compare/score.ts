import type { Word } from "./words";

/** Rare words weigh more: the usual inverse document frequency, over the passages of both sides. */
function rarity(passages: Word[][]): Map<string, number> {
  const seenIn = new Map<string, number>();
  for (const words of passages)
    for (const stem of new Set(words.map((word) => word.stem))) seenIn.set(stem, (seenIn.get(stem) ?? 0) + 1);
  return new Map([...seenIn].map(([stem, count]) => [stem, Math.log(1 + passages.length / count)]));
}

function vector(words: Word[], idf: Map<string, number>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { stem, isFunction } of words) if (!isFunction) weights.set(stem, idf.get(stem) ?? 0);
  const length = Math.hypot(...weights.values()) || 1;
  return new Map([...weights].map(([stem, weight]) => [stem, weight / length]));
}

/** Sums differ in the last digit with the order of their terms, and so with the side that is left; six digits do not. */
const round = (score: number) => Math.round(score * 1e6) / 1e6;

/** Similarity of every left passage with every right one, 0 to 1: cosine of their rare words. Symmetric. */
export function scorePairs(left: Word[][], right: Word[][]): number[][] {
  const idf = rarity([...left, ...right]);
  const rights = right.map((words) => vector(words, idf));
  return left.map((words) => {
    const mine = vector(words, idf);
    return rights.map((theirs) =>
      round([...mine].reduce((sum, [stem, weight]) => sum + weight * (theirs.get(stem) ?? 0), 0)),
    );
  });
}
