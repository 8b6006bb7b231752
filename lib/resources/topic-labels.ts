import { derive } from "../model/resources";
import { loadResources } from "./load";

const labelsOf = derive(({ topics }) => new Map(topics.map(({ id, prefLabel }) => [id, prefLabel])));

/**
 * The topics' labels by their ids, in the order of the lexicon.
 *
 * @example
 * topicLabels().get("ceasefire"); //=> "Ceasefire and cessation of hostilities"
 */
export const topicLabels = (): ReadonlyMap<string, string> => labelsOf(loadResources());
