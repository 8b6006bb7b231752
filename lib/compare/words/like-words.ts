import { isPlain } from "./plain-words";
import { foldWords, type FoldedWord } from "./words";
import { derive, type Resources } from "../../model/resources";

/** Two words that begin alike for so many letters, and are used this alike, are of one family: "diplomacy" and "diplomatic". */
const FAMILY = 5;
const FAMILY_FROM = 0.3;

/** What any report does, of one family or not: "discussed" and "discussions". */
const REPORTS = /^(?:discuss|respon|focus|contribut)/;

/** The groups that each stem stands in, by their index. */
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

const isFamily = (word: FoldedWord, other: FoldedWord): boolean =>
  word.fold.length >= FAMILY && word.fold.slice(0, FAMILY) === other.fold.slice(0, FAMILY);

/**
 * Whether `isLike` may be true of two words, however alike they are used: that is not asked of most.
 *
 * @example
 * mayBeLike(truce, ceasefire, resources); //=> true
 */
export const mayBeLike = (word: FoldedWord, other: FoldedWord, resources: Resources): boolean =>
  isFamily(word, other) || isListed(word, other, resources);

/**
 * Whether a reader would take one word for the other: a list has them as such, or they are of one family and say something. That they
 * are used alike is not enough: so are "war" and "military", "import" and "export".
 *
 * @param alike how similarly the two are used, 0 to 1 (`WordSimilarity`)
 * @example
 * isLike(truce, ceasefire, 0.9, resources);   //=> true
 * isLike(need, bring, 0.5, resources);        //=> false
 */
export function isLike(word: FoldedWord, other: FoldedWord, alike: number, resources: Resources): boolean {
  if (isListed(word, other, resources)) return true;
  const isKin = isFamily(word, other) && alike >= FAMILY_FROM;
  return isKin && !isPlain(word, "en") && !isPlain(other, "en") && !REPORTS.test(word.fold);
}
