import { claimTopics, readPassages, remember, type TextToCompare, type TopicFacts } from "../compare";
import type { ComparedText, Side } from "../model/comparisons/comparison";
import { conceptRow } from "../model/dyads/concept-row";
import { derive, type Resources } from "../model/resources";
import type { TopicClaim } from "../model/comparisons/topic-claims";
import { topicFacts } from "./topic-facts";

/**
 * The lexicon with each concept as a topic of its own, so that concepts are found and claimed by the same rules as topics. A topic's hints
 * become hints of the concept, which then never occurs without its topic. Relations between topics stay with the topics; `claimConcepts`
 * asks those first.
 */
const cutFine = derive((resources): Resources => ({
  ...resources,
  topics: resources.topics.flatMap(({ hints, concepts }) =>
    concepts.map((concept) => ({ ...concept, id: conceptRow(concept.id), hints, concepts: [concept] })),
  ),
  topicRelations: { broad: [], regions: [], related: [], words: {} },
}));

const topicOf = derive(
  ({ topics }): ReadonlyMap<string, string> =>
    new Map(topics.flatMap(({ id, concepts }) => concepts.map((concept) => [conceptRow(concept.id), id] as const))),
);

/** How many texts are cached with the concepts of their passages, because each judgement of a review needs the same two again. */
const TEXTS = 64;

/** The concepts of each passage of a text, by its position, "start end". */
const conceptsOf = remember(
  (of: TextToCompare, fine): ReadonlyMap<string, string[]> =>
    new Map(readPassages(of, fine).map(({ start, end, topics }) => [`${start} ${end}`, topics])),
  TEXTS,
);

/** Passages with their concepts in place of their topics; a passage that is cut differently now has none. */
function nameConcepts<Text extends Pick<ComparedText, "language" | "passages">>(
  text: string,
  compared: Text,
  fine: Resources,
): Text {
  const found = conceptsOf({ text, language: compared.language }, fine);
  const passages = compared.passages.map((passage) => {
    return { ...passage, topics: found.get(`${passage.start} ${passage.end}`) ?? [] };
  });
  return { ...compared, passages };
}

/** Whether a passage with the concept is matched at all: for a part of a topic, one weak match is enough. */
function hasMatch({ left, right }: TopicClaim, { links, candidates = [] }: TopicFacts): boolean {
  const ids = new Set([...left, ...right]);
  return [...links, ...candidates].some((match) => ids.has(match.left) || ids.has(match.right));
}

interface Claimed {
  facts: TopicFacts;
  texts: Record<Side, string>;
  topics: readonly TopicClaim[];
}

const claim = remember(({ facts, texts, topics }: Claimed, resources): TopicClaim[] => {
  const fine = cutFine(resources);
  const named = {
    ...facts,
    left: nameConcepts(texts.left, facts.left, fine),
    right: nameConcepts(texts.right, facts.right, fine),
  };
  const claimed = new Map(topics.map(({ topic, claim }) => [topic, claim]));
  return claimTopics(named, texts, fine).map((own) => {
    const topic = topicOf(resources).get(own.topic)!;
    const whole = claimed.get(topic);
    const mayBeAlone =
      (whole === "both" || whole === own.claim) &&
      !resources.topicRelations.broad.includes(topic) &&
      !hasMatch(own, facts);
    return own.claim === "both" || mayBeAlone ? own : { ...own, claim: "open" };
  });
});

/**
 * The claim about each concept of the lexicon that a passage of either text has, by the rules for topics (`claimTopics`): it is one side's
 * alone only if no passage of the other has it and none of its passages is matched, not even weakly. It is open if its topic is open,
 * because the other side may then touch the concept too, and if its topic is so broad that any readout may touch it.
 *
 * @param facts passages and links, with what reviewers said
 * @param texts the two texts
 * @param topics the claims about the topics of the two
 * @returns claims named by `conceptRow`, in the order of the lexicon; cached and shared, so not to be changed. Swapping the sides swaps
 *   them
 * @example
 * claimConcepts(facts, texts, claimTopics(facts, texts, resources), resources)[0];
 * //=> { topic: "concept:lachin-corridor", claim: "only-left", left: ["l3"], right: [] }
 */
export const claimConcepts = (
  facts: TopicFacts,
  texts: Record<Side, string>,
  topics: readonly TopicClaim[],
  resources: Resources,
): readonly TopicClaim[] => claim({ facts: topicFacts(facts), texts, topics }, resources);
