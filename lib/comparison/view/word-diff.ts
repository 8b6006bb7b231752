import { diffLinks, diffWordsOf } from "../../compare";
import { chipLabel } from "../../messages/comparisons/chips";
import { noWordDiff } from "../../messages/comparisons/word-diff";
import type { Side } from "../../model/comparisons/comparison";
import type {
  DiffPartView,
  NoteView,
  PairedWords,
  WordPairView,
  WordsView,
} from "../../model/comparisons/comparison-view";
import type { DiffPart } from "../../model/comparisons/marks";
import type { ReviewedLink } from "../../model/reviews/reviewed-comparison";
import type { RowLevel } from "../../model/comparisons/row-level";
import { SIDES } from "../../model/comparisons/sides";
import { isAffirmed } from "../../review/standings";
import type { RowFacts } from "./rows";

const textOf = ({ state, left, right }: DiffPart, texts: Record<Side, string>) =>
  state === "onlyRight" ? texts.right.slice(right.start, right.end) : texts.left.slice(left.start, left.end);

/** Whether words of one side would run together with those of the other: "regionSouth Caucasus". */
const runsTogether = (before: string, words: string): boolean =>
  /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words);

/** Adds to each part of the diff the passages that begin in it, for their anchors. Both lists are in the order of their texts. */
function addAnchors(parts: DiffPart[], { texts, passages }: RowFacts): DiffPartView[] {
  const next = { left: 0, right: 0 };
  let before = "";
  return parts.map((part) => {
    const anchors: DiffPartView["anchors"] = [];
    for (const side of SIDES)
      for (; next[side] < passages[side].length; next[side]++) {
        const { start, number } = passages[side][next[side]]!;
        if (start >= part[side].end) break;
        anchors.push({ side, number, at: start - part[side].start });
      }
    const text = textOf(part, texts);
    const needsSpace = part.state !== "same" && runsTogether(before, text);
    before = part.state === "same" ? "" : text;
    return { ...part, text, needsSpace, anchors: anchors.sort((a, b) => a.at - b.at) };
  });
}

const levelOfPair = (link: ReviewedLink): RowLevel =>
  link.status === "disputed" ? "disputed" : isAffirmed(link) ? "confirmed" : "likely";

/** One passage in the stretches of its diff. White space alone does not count as one side's own. */
function stretchesOf(quotation: string, parts: DiffPart[], side: Side): PairedWords[] {
  const own = side === "left" ? "onlyLeft" : "onlyRight";
  return parts.flatMap((part) => {
    const words = quotation.slice(part[side].start, part[side].end);
    return words === "" ? [] : [{ words, isAlone: part.state === own && words.trim() !== "" }];
  });
}

/** Makes a function that returns the notes of a passage the first time that it is asked, and none afterwards. */
function giveNotes({ notes }: RowFacts) {
  const given = new Set<string>();
  return (side: Side, id: string): NoteView[] => {
    if (given.has(id)) return [];
    given.add(id);
    return notes.inText(side, id);
  };
}

type NotesOf = ReturnType<typeof giveNotes>;

function viewPairs({ comparison, texts, passages, query }: RowFacts, notesOf: NotesOf): WordPairView[] {
  return diffLinks(comparison, texts, query.exact).map(({ link, left, right, parts }) => {
    const view = (side: Side, id: string) => {
      const passage = passages.find(id);
      return { passage, stretches: stretchesOf(passage.quotation, parts, side) };
    };
    const level = levelOfPair(link);
    const notes = [...notesOf("left", left.id), ...notesOf("right", right.id)];
    return { left: view("left", left.id), right: view("right", right.id), link, level, chip: chipLabel(level), notes };
  });
}

/**
 * The word diff of both texts if they are similar enough for it to mean something; otherwise why not, and the linked passages word by word.
 *
 * @example
 * viewWordDiff(facts).pairs[0]?.left.stretches[0]; //=> { words: "They discussed ", isAlone: false }
 */
export function viewWordDiff(facts: RowFacts): WordsView {
  const { comparison, texts, query } = facts;
  const diff = diffWordsOf(comparison, texts, query.exact);
  const notesOf = giveNotes(facts);
  const pairs = diff.kind === "diff" ? [] : viewPairs(facts, notesOf);
  const notes = SIDES.flatMap((side) => facts.passages[side].flatMap(({ id }) => notesOf(side, id)));
  return diff.kind === "diff"
    ? { parts: addAnchors(diff.parts, facts), refusal: null, pairs, notes }
    : { parts: null, refusal: noWordDiff(diff), pairs, notes };
}
