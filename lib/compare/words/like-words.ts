import { beginningOf } from "./beginning";
import { isPlain } from "./plain-words";
import { foldWords, type FoldedWord } from "./words";
import { derive, type Resources } from "../../model/resources";

/** Two words that begin alike are of one family if their use is this similar: "diplomacy", "diplomatic". */
const FAMILY_FROM = 0.3;

/** Stems of what any report says, which are not taken for a family: "discussed" and "discussions". */
const REPORTS = /^(?:discuss|respon|focus|contribut)/;

/** By stem, the indexes of the groups that it is in. */
const groupsOf = derive(({ likeWords }) => {
  const groups = new Map<string, Set<number>>();
  for (const [index, group] of likeWords.entries())
    for (const { stem } of foldWords(group, { start: 0, end: group.length }, "en"))
      groups.set(stem, (groups.get(stem) ?? new Set()).add(index));
  return groups;
});

const isListed = (word: FoldedWord, other: FoldedWord, resources: Resources): boolean => {
  const groups = groupsOf(resources);
  const there = groups.get(other.stem);
  return there !== undefined && [...(groups.get(word.stem) ?? [])].some((group) => there.has(group));
};

const isFamily = (word: FoldedWord, other: FoldedWord): boolean => {
  const beginning = beginningOf(word.fold);
  return beginning !== null && beginning === beginningOf(other.fold);
};

/**
 * Whether `isLike` may be true of two words. It saves working out how similarly they are used, since most pairs fail here.
 *
 * @example
 * mayBeLike(truce, ceasefire, resources); //=> true
 */
export const mayBeLike = (word: FoldedWord, other: FoldedWord, resources: Resources): boolean =>
  isFamily(word, other) || isListed(word, other, resources);

/**
 * Whether people would take one word for the other: the list of like words has both, or they are of one family and say something. Similar
 * use is not enough, because "war" and "military", or "import" and "export", are used alike too.
 *
 * @param alike how similarly the two are used, 0 to 1 (`WordSimilarity`)
 * @example
 * isLike(truce, ceasefire, 0.9, resources);   //=> true
 * isLike(need, bring, 0.5, resources);        //=> false
 */
export function isLike(word: FoldedWord, other: FoldedWord, alike: number, resources: Resources): boolean {
  if (isListed(word, other, resources)) return true;
  const isKin = isFamily(word, other) && alike >= FAMILY_FROM;
  return isKin && !isPlain(word, "en", resources) && !isPlain(other, "en", resources) && !REPORTS.test(word.fold);
}
