import { conceptRow } from "../model/dyads/concept-row";
import { derive } from "../model/resources";
import { loadResources } from "./load";

const labelsOf = derive(({ topics }) => new Map(topics.map(({ id, prefLabel }) => [id, prefLabel])));

const conceptsOf = derive(({ topics }) =>
  topics.flatMap(({ id: topic, concepts }) =>
    concepts.map((concept) => ({ id: conceptRow(concept.id), label: concept.prefLabel, topic })),
  ),
);

/**
 * The topics' labels by their ids, in the order of the lexicon.
 *
 * @example
 * topicLabels().get("ceasefire"); //=> "Ceasefire and cessation of hostilities"
 */
export const topicLabels = (): ReadonlyMap<string, string> => labelsOf(loadResources());

/** A concept as a row of a pattern. */
export interface ConceptLabel {
  /** The id of its row, from `conceptRow`. */
  id: string;
  label: string;
  /** The id of its topic. */
  topic: string;
}

/**
 * The concepts with their labels and topics, in the order of the lexicon.
 *
 * @example
 * conceptLabels().find(({ topic }) => topic === "border")?.id; //=> "concept:border-delimitation"
 */
export const conceptLabels = (): readonly ConceptLabel[] => conceptsOf(loadResources());
