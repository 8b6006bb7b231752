import { CONCEPTS, NAME_ENTRIES, type Match } from "./lexicon";
import { backgroundRarity } from "./lexicon/background";
import { mergeSpans } from "./mark";
import type { Reading } from "./reading";
import { WordSimilarity } from "./similarity";
import type { Reason, ReasonKind, Span } from "../model/comparison";
import type { Word } from "./words";

/** A shared word less rare than this is no reason: "discussed", "President". */
const TELLING_FROM = 1.2;

/** Words of like use, but not the same, are a reason from here on; and how many of them are told. */
const LIKE_FROM = 0.35;
const MAX_LIKE = 3;
/** More different words than this no passage of prose has; what follows them is not looked at for words used alike. */
const MAX_DISTINCT = 200;

/** Groups stretches by what they stand for, each group's stretches in order and joined. */
function group<T>(
  things: T[],
  keyOf: (thing: T) => string | number,
  spanOf: (thing: T) => Span,
): Map<string | number, Span[]> {
  const groups = new Map<string | number, Span[]>();
  for (const thing of things) {
    const { start, end } = spanOf(thing);
    const known = groups.get(keyOf(thing));
    if (known) known.push({ start, end });
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
const isName = ({ entry }: Match) => NAME_ENTRIES[entry]!.kind !== "office";

const isTelling = ({ fold, stem, isFunction }: Word) => !isFunction && backgroundRarity(fold, stem) >= TELLING_FROM;

/** The first of each stem's telling words. */
const distinct = (words: Word[]) =>
  [
    ...new Map(
      words
        .filter(isTelling)
        .toReversed()
        .map((word) => [word.stem, word]),
    ).values(),
  ]
    .toReversed()
    .slice(0, MAX_DISTINCT);

/** Pairs of different words that are used alike, the most alike first; each word once. */
function likeWords(left: Word[], right: Word[]): Reason[] {
  const [here, there] = [distinct(left), distinct(right)];
  const stems = new Set(right.map(({ stem }) => stem));
  const similarity = new WordSimilarity([...here, ...there].map(({ fold }) => fold));
  const pairs = here
    .flatMap((word, i) =>
      stems.has(word.stem)
        ? []
        : there.map((other, j) => ({ word, other, alike: similarity.between(i, here.length + j) })),
    )
    .filter(({ alike }) => alike >= LIKE_FROM && alike < 1)
    .sort((a, b) => b.alike - a.alike || a.word.start - b.word.start || a.other.start - b.other.start);
  const used = new Set<Word>();
  const chosen = pairs.filter(({ word, other }) => {
    if (used.has(word) || used.has(other)) return false;
    used.add(word).add(other);
    return true;
  });
  return chosen.slice(0, MAX_LIKE).map(({ word, other }) => ({
    kind: "sense",
    label: `${word.fold} ~ ${other.fold}`,
    left: [{ start: word.start, end: word.end }],
    right: [{ start: other.start, end: other.end }],
  }));
}

/** Everything that both have, without words that are merely used alike. */
function sharedReasons(text: string, left: Reading, right: Reading): Reason[] {
  const concepts = shared(
    "concept",
    left.matches.concepts,
    right.matches.concepts,
    ({ entry }) => entry,
    itself,
    (entry) => CONCEPTS[Number(entry)]!.label,
  );
  const names = shared(
    "name",
    left.matches.names.filter(isName),
    right.matches.names.filter(isName),
    ({ entry }) => entry,
    itself,
    (entry) => NAME_ENTRIES[Number(entry)]!.label,
  );
  const numbers = shared("number", left.numbers, right.numbers, ({ key }) => key, itself, String);
  const surface = new Map(left.content.map((word) => [word.stem, text.slice(word.start, word.end)]));
  const terms = shared(
    "term",
    outside(
      left.content.filter(isTelling),
      [...names, ...numbers].flatMap((reason) => reason.left),
    ),
    right.content,
    ({ stem }) => stem,
    itself,
    (stem) => surface.get(String(stem)) ?? String(stem),
  );
  const opening: Reason[] =
    left.isOpening && right.isOpening
      ? [{ kind: "opening", label: "both state that the call took place", left: [], right: [] }]
      : [];
  return [...opening, ...concepts, ...names, ...numbers, ...terms];
}

/** The words that lie in none of the spans; both in order. */
function outside(words: Word[], spans: Span[]): Word[] {
  const merged = mergeSpans(spans);
  let at = 0;
  return words.filter(({ start, end }) => {
    while (at < merged.length && merged[at]!.end < end) at++;
    return at === merged.length || start < merged[at]!.start;
  });
}

/**
 * Why two passages are linked: what both have, with its places on both sides, the most telling kind first.
 *
 * @param text the left text, from which labels of words are cut
 * @returns at least one reason; offsets are UTF-16 code units of the left and the right text
 */
export function reasonsFor(text: string, left: Reading, right: Reading): Reason[] {
  const found = [...sharedReasons(text, left, right), ...likeWords(left.content, right.content)];
  return found.length > 0 ? found : [{ kind: "wording", label: "similar wording", left: [], right: [] }];
}

/** What of a passage can be evidence: its concepts, numbers, and telling words that are no part of a name. */
interface Evidence {
  concepts: Set<number>;
  numbers: Set<string>;
  stems: Set<string>;
}

const evidence = new WeakMap<Reading, Evidence>();

function evidenceOf(reading: Reading): Evidence {
  let known = evidence.get(reading);
  if (!known) {
    const names = reading.matches.names.filter(isName);
    known = {
      concepts: new Set(reading.matches.concepts.map(({ entry }) => entry)),
      numbers: new Set(reading.numbers.map(({ key }) => key)),
      stems: new Set(
        outside(reading.content.filter(isTelling), [...names, ...reading.numbers]).map(({ stem }) => stem),
      ),
    };
    evidence.set(reading, known);
  }
  return known;
}

const overlap = <T>(one: Set<T>, other: Set<T>): boolean => [...one].some((thing) => other.has(thing));

/** Whether two passages share more than names and words of like use, which every passage of two readouts of one call does. */
export function isEvident(left: Reading, right: Reading): boolean {
  if (left.isOpening && right.isOpening) return true;
  const [a, b] = [evidenceOf(left), evidenceOf(right)];
  return overlap(a.concepts, b.concepts) || overlap(a.numbers, b.numbers) || overlap(a.stems, b.stems);
}
