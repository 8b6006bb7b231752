import { lexiconOf, type Lexicon } from "../words/lexicon";
import { isLike, mayBeLike } from "../words/like-words";
import type { Match } from "../words/lexicon/matcher";
import { backgroundRarity } from "../words/lexicon/background";
import { mergeSpans } from "../mark/mark";
import { isPlain } from "../words/plain-words";
import { readThrough } from "../words/read-through";
import type { PassageAnalysis } from "../score/passage-analysis";
import { likenessOf } from "../score/similarity";
import type { Reason, ReasonKind, Side, Span } from "../../model/comparisons/comparison";
import type { Word } from "../words/words";
import type { Resources } from "../../model/resources";

/** A shared word that is less rare than this is not a reason: "discussed", "President". */
const TELLING_FROM = 1.2;

/** The most pairs of different words that are given as reasons. */
const MAX_LIKE = 3;
/** No passage of prose has more different words than this; the words after them are not compared by use. */
const MAX_DISTINCT = 200;

/** Groups stretches by what they stand for. In each group they are in order, and joined if they touch. */
function group<T>(
  things: T[],
  keyOf: (thing: T) => string | number,
  spanOf: (thing: T) => Span,
): Map<string | number, Span[]> {
  const groups = new Map<string | number, Span[]>();
  for (const thing of things) {
    const { start, end } = spanOf(thing);
    const group = groups.get(keyOf(thing));
    if (group) group.push({ start, end });
    else groups.set(keyOf(thing), [{ start, end }]);
  }
  return new Map([...groups].map(([key, spans]) => [key, mergeSpans(spans)]));
}

function shared<T>(
  kind: ReasonKind,
  left: T[],
  right: T[],
  keyOf: (thing: T) => string | number,
  spanOf: (thing: T) => Span,
  labelOf: (key: string | number) => string,
): Reason[] {
  const there = group(right, keyOf, spanOf);
  return [...group(left, keyOf, spanOf)].flatMap(([key, spans]) => {
    const others = there.get(key);
    return others ? [{ kind, label: labelOf(key), left: spans, right: others }] : [];
  });
}

const itself = (span: Span) => span;

/**
 * Whether a match of the lexicon is a name. Offices do not count, because "President" is in every readout.
 *
 * @example
 * analysis.matches.names.filter(isName(lexiconOf(resources))).length; //=> 1, for "President Aliyev"
 */
export const isName =
  ({ names }: Lexicon) =>
  ({ entry }: Match): boolean =>
    names[entry]!.kind !== "office";

/**
 * Whether a word that two passages share suggests that they report the same point.
 *
 * @example
 * analysis.words.filter(isTelling(resources)).map(({ fold }) => fold); //=> ["sanctions"], for "They discussed sanctions."
 */
export function isTelling(resources: Resources): (word: Word) => boolean {
  const rarity = backgroundRarity(resources);
  return ({ fold, stem, isFunction }) => !isFunction && rarity(fold, stem) >= TELLING_FROM;
}

/** The first telling word of each stem, outside names: not the "war" of "Department of War". */
function distinct(words: Word[], resources: Resources): Word[] {
  const tells = isTelling(resources);
  const telling = words.filter((word, i) => (i === 0 || !word.isCapital) && tells(word));
  const byStem = new Map(telling.toReversed().map((word) => [word.stem, word]));
  return [...byStem.values()].toReversed().slice(0, MAX_DISTINCT);
}

/** Pairs of different words that people take for one another, those of the most similar use first; each word once. */
function likeWords(texts: Record<Side, string>, left: Word[], right: Word[], resources: Resources): Reason[] {
  const written = (side: Side, { start, end }: Word) => readThrough(texts[side].slice(start, end)).toLowerCase();
  const [here, there] = [distinct(left, resources), distinct(right, resources)];
  const stems = new Set(right.map(({ stem }) => stem));
  const pairs = here
    .filter(({ stem }) => !stems.has(stem))
    .flatMap((word) =>
      there.flatMap((other) => {
        if (!mayBeLike(word, other, resources)) return [];
        const alike = likenessOf(word.fold, other.fold, resources);
        return alike < 1 && isLike(word, other, alike, resources) ? [{ word, other, alike }] : [];
      }),
    )
    .sort((a, b) => b.alike - a.alike || a.word.start - b.word.start || a.other.start - b.other.start);
  const used = new Set<Word>();
  const chosen = pairs.filter(({ word, other }) => {
    if (used.has(word) || used.has(other)) return false;
    used.add(word).add(other);
    return true;
  });
  return chosen.slice(0, MAX_LIKE).map(({ word, other }) => ({
    kind: "sense",
    label: `${written("left", word)} ~ ${written("right", other)}`,
    left: [{ start: word.start, end: word.end }],
    right: [{ start: other.start, end: other.end }],
  }));
}

/** The reasons that both passages have in common, without words that are merely used alike. */
function sharedReasons(text: string, left: PassageAnalysis, right: PassageAnalysis, resources: Resources): Reason[] {
  const lexicon = lexiconOf(resources);
  const concepts = shared(
    "concept",
    left.matches.concepts,
    right.matches.concepts,
    ({ entry }) => entry,
    itself,
    (entry) => lexicon.concepts[Number(entry)]!.label,
  );
  const names = shared(
    "name",
    left.matches.names.filter(isName(lexicon)),
    right.matches.names.filter(isName(lexicon)),
    ({ entry }) => entry,
    itself,
    (entry) => lexicon.names[Number(entry)]!.label,
  );
  const numbers = shared("number", left.numbers, right.numbers, ({ key }) => key, itself, String);
  const surfaceOf = (stem: string) => {
    const word = left.content.findLast((word) => word.stem === stem);
    return word ? readThrough(text.slice(word.start, word.end)) : stem;
  };
  const free = outside(
    left.content.filter(isTelling(resources)),
    [...names, ...numbers].flatMap((reason) => reason.left),
  );
  const termsOf = (words: Word[]) =>
    shared(
      "term",
      words,
      right.content,
      ({ stem }) => stem,
      itself,
      (stem) => surfaceOf(String(stem)),
    );
  const terms = termsOf(free.filter((word) => !isPlain(word, left.language, resources)));
  const opening: Reason[] =
    left.isOpening && right.isOpening
      ? [{ kind: "opening", label: "both state that the call took place", left: [], right: [] }]
      : [];
  // Stock words of readouts ("Prime", "partnership") are a reason only if there is no other.
  const isStock = [opening, concepts, numbers, terms].every((reasons) => reasons.length === 0);
  return [...opening, ...concepts, ...names, ...numbers, ...(isStock ? termsOf(free) : terms)];
}

/**
 * The words outside all of the spans.
 *
 * @param words in order; their offsets and those of the spans are UTF-16 code units of one text
 * @example
 * outside(analysis.content, analysis.numbers).length; //=> 7
 */
export function outside(words: Word[], spans: Span[]): Word[] {
  const merged = mergeSpans(spans);
  let at = 0;
  return words.filter(({ start, end }) => {
    while (at < merged.length && merged[at]!.end < end) at++;
    return at === merged.length || start < merged[at]!.start;
  });
}

/**
 * Says why two passages are linked: what both have, and where. The most telling kind comes first.
 *
 * @param texts both texts, from which labels of words are cut
 * @returns at least one reason; offsets are UTF-16 code units of the left and the right text
 * @example
 * // “They discussed the release of prisoners.” and “The release of the prisoners was raised.”
 * reasonsFor(texts, left, right, resources).map(({ kind }) => kind); //=> ["concept", "concept", "term", "term"]
 */
export function reasonsFor(
  texts: Record<Side, string>,
  left: PassageAnalysis,
  right: PassageAnalysis,
  resources: Resources,
): Reason[] {
  const shared = sharedReasons(texts.left, left, right, resources);
  const found = [...shared, ...likeWords(texts, left.content, right.content, resources)];
  return found.length > 0 ? found : [{ kind: "wording", label: "similar wording", left: [], right: [] }];
}
