const PREFIX = "concept:";

/**
 * Names the row of a concept among those of topics and terms, and the concept in claims.
 *
 * @param concept its id in the lexicon
 * @example
 * conceptRow("lachin-corridor"); //=> "concept:lachin-corridor"
 */
export const conceptRow = (concept: string): string => PREFIX + concept;
