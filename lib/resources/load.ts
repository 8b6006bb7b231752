import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ZodType } from "zod";
import type { Resources } from "../model/resources";
import {
  acts,
  background,
  contradictions,
  functionWords,
  gazetteer,
  issuingOffices,
  lexiconIndex,
  likeWords,
  names,
  numberScales,
  openings,
  pageLines,
  stockWords,
  topic,
  topicRelations,
  weights,
} from "./schema";
import { readVectors } from "./word-vectors";

/** Where the files are, relative to the folder in which the process runs, because a bundle does not know its own place. */
export const RESOURCES = "lib/resources";

/**
 * Reads and checks every file that the core works with, each time that it is called. Callers want `loadResources`.
 *
 * @param folder the folder of the files
 * @throws Error that names a file that cannot be read or does not have the shape that schema.ts gives
 * @example
 * readResources("lib/resources").topics[0]?.prefLabel; //=> "Peace process and negotiations"
 */
function readResources(folder: string): Resources {
  const read = <T>(name: string, schema: ZodType<T>): T => {
    const parsed = schema.safeParse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    if (!parsed.success) throw new Error(`${name} is not as lib/resources/schema.ts says: ${parsed.error.message}`);
    return parsed.data;
  };
  return {
    topics: read("lexicon/index.json", lexiconIndex).topics.map((id) => read(`lexicon/${id}.json`, topic)),
    countries: read("gazetteer/countries.json", gazetteer),
    organisations: read("gazetteer/organisations.json", gazetteer),
    places: read("names/places.json", names),
    persons: read("names/persons.json", names),
    offices: read("names/offices.json", names),
    issuingOffices: read("issuing-offices.json", issuingOffices),
    openings: read("openings.json", openings),
    pageLines: read("page-lines.json", pageLines),
    functionWords: read("function-words.json", functionWords),
    stockWords: read("stock-words.json", stockWords),
    numberScales: read("number-scales.json", numberScales),
    contradictions: read("contradictions.json", contradictions),
    vectors: readVectors(readFileSync(join(folder, "vectors.bin"))),
    likeWords: read("like-words.json", likeWords).groups,
    background: read("background.json", background),
    weights: read("weights.json", weights),
    acts: read("acts.json", acts),
    topicRelations: read("topic-relations.json", topicRelations),
  };
}

let loaded: Resources | undefined;

/**
 * The resources of this installation, read when they are first asked for.
 *
 * @example
 * loadResources() === loadResources(); //=> true
 */
export const loadResources = (): Resources => (loaded ??= readResources(join(process.cwd(), RESOURCES)));
