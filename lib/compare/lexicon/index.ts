import { TOPICS } from "./concepts";
import { Matcher, splitForms, type Match } from "./matcher";
import { NAMES, type NameKind } from "./names";
import type { Word } from "../words";

export type { Match };

export interface NameEntry {
  id: string;
  kind: NameKind;
  label: string;
  forms: string[];
}

/** Concepts in the order of the file, each with its topic. */
export const CONCEPTS = TOPICS.flatMap((topic) =>
  topic.concepts.map(({ id, label, forms }) => ({ id, label, forms, topic: topic.id })),
);

/** Reads lines "id: form; form"; a line that names no id goes on with the one before. */
function readEntries(block: string): { id: string; forms: string[] }[] {
  const entries: { id: string; forms: string }[] = [];
  for (const line of block.split("\n")) {
    const start = /^\s*([\p{L}\p{N}-]+): /u.exec(line);
    if (start) entries.push({ id: start[1]!, forms: line.slice(start[0].length) });
    else if (entries.length > 0) entries.at(-1)!.forms += `;${line}`;
  }
  return entries.map(({ id, forms }) => ({ id, forms: splitForms(forms) }));
}

const capitalise = (text: string) => text.replace(/(^|[\s.])\p{L}/gu, (letter) => letter.toUpperCase());

const names = (Object.keys(NAMES) as NameKind[]).flatMap((kind) =>
  readEntries(NAMES[kind]).map((entry) => ({ ...entry, kind })),
);

export const NAME_ENTRIES: NameEntry[] = names.map(({ id, kind, forms }) => ({
  id,
  kind,
  label: capitalise(forms[0] ?? id),
  forms,
}));

interface Matchers {
  concepts: Matcher;
  names: Matcher;
}

let matchers: Matchers | undefined;

/** The trees are grown when the first text is read: a process that compares nothing does not pay for them. */
const grown = (): Matchers =>
  (matchers ??= {
    concepts: new Matcher(CONCEPTS.map(({ forms }) => splitForms(forms))),
    names: new Matcher(names.map(({ forms }) => forms)),
  });

/** Drops matches that lie inside a longer one: "guinea" in "papua new guinea". */
function longestOnly(matches: Match[]): Match[] {
  return matches.filter(
    (match) =>
      !matches.some((other) => other.length > match.length && other.start <= match.start && other.end >= match.end),
  );
}

/** What the lexicon finds in one passage; `entry` points into CONCEPTS and NAME_ENTRIES. */
export interface LexiconMatches {
  concepts: Match[];
  names: Match[];
}

/** Looks a passage's words up. English only: in another language the lexicon finds nothing. */
export function lookUp(words: Word[]): LexiconMatches {
  const { concepts, names } = grown();
  return { concepts: concepts.find(words), names: longestOnly(names.find(words)) };
}

/** The topics' labels by their ids, in the order of the file. */
export const TOPIC_LABELS: ReadonlyMap<string, string> = new Map(TOPICS.map(({ id, label }) => [id, label]));
