import "server-only";
import { LRUCache } from "lru-cache";
import { formatDyadName, formatPatternQuery, type DyadName } from "../../addresses/dyad-path";
import { findDyad } from "../../data/calls/dyads";
import { readCached } from "../../data/query-cache";
import { hasReadings } from "../../data/readings/readings";
import { findComparedTexts } from "../../data/comparisons/compared-texts";
import type { DyadView } from "../../model/dyads/dyad-view";
import { areFictional } from "../../model/calls/fictional";
import {
  PATTERN_SIDES,
  rowKindOf,
  silentSide,
  type PatternCall,
  type Pattern,
  type PatternQuery,
} from "../../model/dyads/patterns";
import { filterCalls } from "../../patterns/filter-calls";
import { topicLabels } from "../../resources/topic-labels";
import { openSilence } from "./open-silence";
import { toPatternCalls } from "./pattern-calls";
import { listRowLines } from "./row-lines";
import { ratesOf } from "./counting";
import { countPattern, layOut } from "./lay-out";
import { rowNames } from "./row-names";
import { withAgreement } from "./with-agreement";
import { withTerm } from "./with-term";

const unique = <T>(values: T[], key: (value: T) => string): T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
];

const optionsOf = (calls: PatternCall[]): Pick<DyadView["options"], "issuers" | "principals"> => ({
  issuers: unique(
    calls.flatMap(({ readouts }) => PATTERN_SIDES.flatMap((side) => readouts[side].map(({ issuer }) => issuer))),
    ({ slug }) => slug,
  ).sort((one, other) => (one.name < other.name ? -1 : 1)),
  principals: unique(
    calls.flatMap(({ principals }) => PATTERN_SIDES.map((side) => principals[side])).filter((name) => name !== ""),
    (name) => name,
  ).sort(),
});

async function openRow(pattern: Pattern, id: string): Promise<DyadView["open"]> {
  const row = pattern.rows.find(({ topic }) => topic === id);
  if (!row) return null;
  const calls = row.cells.filter(({ passages }) => PATTERN_SIDES.some((side) => passages[side].length > 0));
  const texts = await findComparedTexts(calls.map(({ call }) => call));
  return { row, lines: listRowLines(row, pattern, texts) };
}

/** The calls of a dyad that match a query, as facts. */
export interface DyadFacts {
  parties: DyadView["parties"];
  /** Before any filter. */
  all: PatternCall[];
  /** With the claims of the user's own term, and with the model's agreement, if asked for. */
  calls: PatternCall[];
}

/** Everything stored of a dyad, and the matrices counted from it, which become outdated together. */
interface StoredDyad {
  parties: DyadFacts["parties"];
  calls: PatternCall[];
  counted: LRUCache<string, Pattern>;
}

/** The memory that a call takes in a pattern. */
const KILOBYTES_OF_CALL = 10;

/** Patterns of one dyad that are cached, each for another filter. */
const MOST_PATTERNS = 4;

/** Cached until something of the dyad changes. */
const findStored = ({ a, b }: DyadName, query: PatternQuery): Promise<StoredDyad | null> =>
  readCached(`dyad ${formatDyadName({ a, b })} ${rowKindOf(query)}`, async () => {
    const dyad = await findDyad([a, b], rowKindOf(query));
    if (!dyad) return null;
    const value: StoredDyad = {
      parties: { a: dyad.parties[0], b: dyad.parties[1] },
      calls: toPatternCalls(dyad),
      counted: new LRUCache({ max: MOST_PATTERNS }),
    };
    return { value, dependsOn: dyad.dependsOn, size: KILOBYTES_OF_CALL * dyad.calls.length };
  });

async function keepAsked(all: PatternCall[], query: PatternQuery): Promise<PatternCall[]> {
  const filtered = filterCalls(all, query);
  const read = query.level === "agreed" ? await withAgreement(filtered, query) : filtered;
  return withTerm(read, query.term);
}

/**
 * Reads the calls of a dyad that match a query.
 *
 * @returns null if one of the parties is not stored
 * @throws when the database cannot be read
 * @example
 * (await findDyadFacts({ a: "vestria", b: "norland" }, WHOLE_PATTERN))?.calls.length; //=> 14
 */
export async function findDyadFacts(name: DyadName, query: PatternQuery): Promise<DyadFacts | null> {
  const stored = await findStored(name, query);
  if (!stored) return null;
  return { parties: stored.parties, all: stored.calls, calls: await keepAsked(stored.calls, query) };
}

/** Counted once for each filter. A term that is looked for in texts, or a model's agreement, is counted each time. */
async function countStored({ calls, counted }: StoredDyad, query: PatternQuery): Promise<Pattern> {
  const count = async () => {
    const kept = await keepAsked(calls, query);
    return countPattern(kept, rowNames(query, kept), query, ratesOf(query));
  };
  if (query.term !== "" || query.level === "agreed") return count();
  const key = formatPatternQuery({ ...query, row: "", period: "" });
  const known = counted.get(key) ?? (await count());
  counted.set(key, known);
  return known;
}

/**
 * Opens the pattern of two parties over all their calls: topics × calls × sides, filtered and counted as asked, and the quotations of the
 * open row. Figures come from the stored comparisons and reviews.
 *
 * @returns null if one of the parties is not stored
 * @throws when the database cannot be read
 * @example
 * (await openDyad({ a: "vestria", b: "norland" }, WHOLE_PATTERN))?.pattern.comparable; //=> 12
 */
export async function openDyad(name: DyadName, query: PatternQuery): Promise<DyadView | null> {
  const stored = await findStored(name, query);
  if (!stored) return null;
  const { parties, calls: all } = stored;
  const pattern = await countStored(stored, query);
  const silent = silentSide(query.row);
  return {
    parties,
    query,
    permanent: null,
    ...layOut(pattern, query, parties),
    total: all.length,
    isFictional: areFictional(all),
    options: {
      ...optionsOf(all),
      hasReadings: await hasReadings(),
      topic: topicLabels().get(query.rows) ?? null,
    },
    open: query.row === "" ? null : await openRow(pattern, query.row),
    silence: silent ? await openSilence(pattern, silent) : null,
    rates: ratesOf(query),
  };
}
