import type { Reason, Span } from "./types";
import type { Word } from "./words";

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The words that two passages share, each with its places on both sides, in the order of the left passage. */
export function sharedTerms(text: string, left: Word[], right: Word[]): Reason[] {
  const places = (words: Word[], stem: string) => words.filter((word) => word.stem === stem).map(spanOf);
  const stems = new Set(left.filter((word) => !word.isFunction).map((word) => word.stem));
  return [...stems].flatMap((stem) => {
    const there = places(right, stem);
    if (there.length === 0) return [];
    const here = places(left, stem);
    return [{ kind: "term" as const, label: text.slice(here[0]!.start, here[0]!.end), left: here, right: there }];
  });
}
