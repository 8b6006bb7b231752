import { lexiconOf } from "../words/lexicon";
import { primaryLanguage } from "../words/language";
import { speakersOf, analyseTopics, type Speakers, type TopicPassage, type TopicText } from "./topic-analysis";
import { topicSignsOf } from "./topic-touch";
import { findUnspoken } from "../differences/unspoken";
import { wordSetsOf } from "../differences/word-sets";
import { isUsedLikeAny } from "../score/similarity";
import type { Word } from "../words/words";
import type { ComparedText, Link, Side } from "../../model/comparisons/comparison";
import { levelOf } from "../../model/comparisons/link-level";
import type { Resources } from "../../model/resources";
import { otherSide, SIDES } from "../../model/comparisons/sides";
import type { TopicClaim } from "../../model/comparisons/topic-claims";

/** The part of a comparison that topic claims depend on. */
export interface TopicFacts extends Record<Side, Pick<ComparedText, "language" | "passages">> {
  links: Pick<Link, "left" | "right" | "tier" | "strength">[];
  /** Matches that are too weak to be links. */
  candidates?: Pick<Link, "left" | "right">[] | undefined;
}

/**
 * This many passages of a topic with a weak match each together count as possibly linked. If the other text is a single passage, one match
 * is enough, because that passage bundles all that the text reports.
 */
const WEAK_THAT_COUNT = 2;
/** A word that occurs in more passages of readouts in general than this does not indicate a topic by itself. */
const COMMON_FROM = 20;

/** Words whose use is at least this similar say the same: "pandemic" and "epidemic", "elections" and "vote". */
const NEAR_FROM = 0.55;

const isNear = ({ fold }: Word, there: TopicText, resources: Resources): boolean => {
  let near = there.near.get(fold);
  if (near === undefined) there.near.set(fold, (near = isUsedLikeAny(fold, there.content, NEAR_FROM, resources)));
  return near;
};

/** Whether a text touches a topic: by a word or name that stands for it, words of the other side's passages on it, or a related topic. */
function touches(
  topic: string,
  own: TopicPassage[],
  there: TopicText,
  speakers: Speakers,
  resources: Resources,
): boolean {
  const lexicon = lexiconOf(resources);
  const isCommon = ({ stem }: Word) => (resources.background.counts[stem] ?? 0) > COMMON_FROM;
  if (there.hinted.has(topic)) return true;
  const { words, names, inRegion, calledBy } = topicSignsOf(resources).get(topic)!;
  if ([...inRegion].some((name) => speakers.names.has(name))) return true;
  if ([...words].some((stem) => there.stems.has(stem) && !speakers.stems.has(stem))) return true;
  if ([...names].some((name) => there.names.has(name) && (!speakers.names.has(name) || name === calledBy))) return true;
  if (
    resources.topicRelations.related.some(
      (group) => group.includes(topic) && group.some((other) => there.topics.has(other)),
    )
  )
    return true;
  return own.some(({ words: all, matches }) =>
    matches.concepts.some(({ entry, start, end }) => {
      if (lexicon.concepts[entry]!.topic !== topic) return false;
      const found = all.filter((word) => word.start >= start && word.end <= end);
      const named = lexicon.lookUp(found).names.map((match) => match.entry);
      const telling = found.filter((word) => !word.isFunction && !speakers.stems.has(word.stem) && !isCommon(word));
      return (
        (telling.length > 0 && telling.every((word) => there.stems.has(word.stem) || isNear(word, there, resources))) ||
        named.some((name) => there.names.has(name) && !speakers.names.has(name))
      );
    }),
  );
}

/** Whether passages name the region after which their topic is named, if it is: "just and lasting peace" may be about any war. */
function nameRegion(topic: string, own: TopicPassage[], resources: Resources): boolean {
  if (topicSignsOf(resources).get(topic)!.calledBy === null) return true;
  const { concepts } = lexiconOf(resources);
  return own.some(({ words, matches }) =>
    matches.concepts.some(
      ({ entry, start, end }) =>
        concepts[entry]!.topic === topic &&
        words.some((word) => word.isCapital && !word.isFunction && word.start >= start && word.end <= end),
    ),
  );
}

/** Whether a passage touches a topic only by saying that it was not discussed. */
function isUnspokenIn(topic: string, { words, matches }: TopicPassage, resources: Resources): boolean {
  const unspoken = findUnspoken(words, wordSetsOf(resources));
  if (!unspoken) return false;
  const { concepts } = lexiconOf(resources);
  return matches.concepts
    .filter(({ entry }) => concepts[entry]!.topic === topic)
    .every((match) => unspoken.subject.some(({ start, end }) => start >= match.start && end <= match.end));
}

/** Whether any of these passages is linked, likely or possibly, or enough of them have a weak match. */
function mayBeLinked(own: TopicPassage[], side: Side, facts: TopicFacts): boolean {
  const { links, candidates = [] } = facts;
  const ids = new Set(own.map(({ passage }) => passage.id));
  const linking = links.filter((link) => ids.has(link[side]));
  const weak = new Set([...linking, ...candidates].map((match) => match[side]).filter((id) => ids.has(id)));
  return (
    linking.some((link) => levelOf(link) !== "weak") ||
    weak.size >= Math.min(WEAK_THAT_COUNT, facts[otherSide(side)].passages.length)
  );
}

/**
 * Makes a topic claim for each topic that a passage of either text touches. A topic is one side's alone only if the other side's text has
 * no passage on it, no word or name that stands for it and no related topic, and if none of its passages is likely or possibly linked.
 * Never one-sided are broad topics, the topic of a region if its passages do not name it or a party of the call lies in it, and what an
 * opening touches; boilerplate has no topics. Everything in between is open.
 *
 * @param facts passages with their topics, and links; swapping its sides swaps the claims
 * @param texts the two texts; the lexicon is English, so that in other languages no topic is one-sided
 * @returns in the order of the lexicon; it never throws
 * @example
 * claimTopics(facts, texts, resources)[0]; //=> { topic: "energy", claim: "only-right", left: [], right: ["r3"] }
 */
export function claimTopics(facts: TopicFacts, texts: Record<Side, string>, resources: Resources): TopicClaim[] {
  const sides = {
    left: analyseTopics(texts.left, facts.left, resources),
    right: analyseTopics(texts.right, facts.right, resources),
  };
  const speakers = speakersOf(sides, resources);
  const isEnglish = SIDES.every((side) => primaryLanguage(facts[side].language) === "en");
  const isAlone = (topic: string, own: TopicPassage[], side: Side): boolean => {
    const there = sides[otherSide(side)];
    if (!isEnglish || resources.topicRelations.broad.includes(topic) || there.coversMore) return false;
    if (own.some(({ passage }) => sides[side].isOpening(passage))) return false;
    if (!nameRegion(topic, own, resources)) return false;
    return !mayBeLinked(own, side, facts) && !touches(topic, own, there, speakers, resources);
  };
  return resources.topics.flatMap(({ id: topic }): TopicClaim[] => {
    const of = (side: Side) => sides[side].passages.filter(({ passage }) => passage.topics.includes(topic));
    const [left, right] = [of("left"), of("right")];
    if (left.length + right.length === 0) return [];
    const ids = (own: TopicPassage[]) => own.map(({ passage }) => passage.id);
    const side = left.length > 0 ? "left" : "right";
    const isBoth = left.length > 0 && right.length > 0;
    // If one side says "They did not discuss Taiwan" and the other what was said about it, neither both report it nor one alone.
    const isDenied = (own: TopicPassage[]) => own.every((passage) => isUnspokenIn(topic, passage, resources));
    if (isBoth && isDenied(left) !== isDenied(right))
      return [{ topic, claim: "open", left: ids(left), right: ids(right) }];
    // A passage that only hints at the topic may be what the other side reports of it.
    const touching = sides[side].passages.filter(({ hinted }) => hinted.has(topic));
    const claim = isBoth ? "both" : isAlone(topic, touching, side) ? (`only-${side}` as const) : "open";
    return [{ topic, claim, left: ids(left), right: ids(right) }];
  });
}
