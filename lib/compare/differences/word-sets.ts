import { derive } from "../../model/resources";
import { foldDiacritics, foldSpelling } from "../words/words";
import { affirmingPattern } from "./affirming";

/** A list as words are compared: "raised" and "raized" are one, "não" is "nao". */
const setOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => [word, foldSpelling(word), foldDiacritics(word)]));

const setsOf = <K extends string>(lists: Readonly<Record<K, readonly string[]>>) =>
  Object.fromEntries(Object.entries<readonly string[]>(lists).map(([name, words]) => [name, setOf(words)])) as Record<
    K,
    ReadonlySet<string>
  >;

/** The words of lib/resources/contradictions.json as they are looked up. */
export const wordSetsOf = derive(
  ({ contradictions: { denials, opposites, oppositeStems, holding, times, actors } }) => ({
    denials: setsOf(denials),
    affirming: affirmingPattern(denials.affirming, denials.bearingOut),
    opposites: opposites.map(([one, other]) => [setOf(one), setOf(other)] as const),
    oppositeStems: oppositeStems.map(([one, other]) => [[...setOf(one)], [...setOf(other)]] as const),
    holding: setOf(holding),
    times: setsOf(times),
    actors: setsOf(actors),
  }),
);

export type WordSets = ReturnType<typeof wordSetsOf>;
