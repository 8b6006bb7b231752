import { diffWordsOf, findNearTwins } from "../compare";
import { noWordDiff } from "../messages/word-diff";
import type { Side } from "../model/comparison";
import type { DiffPartView, WordsView } from "../model/comparison-view";
import type { DiffPart } from "../model/marks";
import { SIDES } from "../model/sides";
import type { RowFacts } from "./rows";

const textOf = ({ state, left, right }: DiffPart, texts: Record<Side, string>) =>
  state === "onlyRight" ? texts.right.slice(right.start, right.end) : texts.left.slice(left.start, left.end);

/** Passages that begin in a part of the diff, for their anchors. Both lists are in the order of their texts. */
function addAnchors(parts: DiffPart[], { texts, passages }: RowFacts): DiffPartView[] {
  const next = { left: 0, right: 0 };
  return parts.map((part) => {
    const anchors: DiffPartView["anchors"] = [];
    for (const side of SIDES)
      for (; next[side] < passages[side].length; next[side]++) {
        const { start, number } = passages[side][next[side]]!;
        if (start >= part[side].end) break;
        anchors.push({ side, number, at: start - part[side].start });
      }
    return { ...part, text: textOf(part, texts), anchors: anchors.sort((a, b) => a.at - b.at) };
  });
}

/**
 * The exact word diff of both texts where they are close enough for it to mean something; else why not, and the linked passages that
 * are close enough.
 *
 * @example
 * viewWordDiff(facts).refusal; //=> "The two texts are too unlike for a word diff: …"
 */
export function viewWordDiff(facts: RowFacts): WordsView {
  const { comparison, texts, passages } = facts;
  const diff = diffWordsOf(comparison, texts);
  if (diff.kind === "diff") return { parts: addAnchors(diff.parts, facts), refusal: null, twins: [] };
  const twins = findNearTwins(comparison, texts).map(({ left, right, parts }) => {
    const own = { left: passages.find(left.id), right: passages.find(right.id) };
    const quotations = { left: own.left.quotation, right: own.right.quotation };
    return { ...own, parts: parts.map((part) => ({ ...part, text: textOf(part, quotations), anchors: [] })) };
  });
  return { parts: null, refusal: noWordDiff(diff), twins };
}
