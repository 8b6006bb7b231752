import "server-only";
import type { DyadName } from "../../addresses/dyad-path";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { findComparedTexts } from "../../data/comparisons/compared-texts";
import { createPatternSnapshot } from "../../data/comparisons/pattern-snapshots";
import type { DyadView, SnapshotFacts, RowLine } from "../../model/dyads/dyad-view";
import { areFictional } from "../../model/calls/fictional";
import { silentSide, type PatternQuery } from "../../model/dyads/patterns";
import { PATTERN_SNAPSHOT_VERSION, type PatternSnapshotContent } from "../../schema/pattern-snapshot";
import { ratesOf } from "./counting";
import { countPattern, layOut } from "./lay-out";
import { findDyadFacts } from "./open-dyad";
import { openSilence } from "./open-silence";
import { listRowLines } from "./row-lines";
import { rowNames } from "./row-names";
import { topicLabels } from "../../resources/topic-labels";

/**
 * Stores the pattern of two parties for a permanent link: the calls that match the query, what is claimed about each topic, and the
 * quotations behind that.
 *
 * @returns the id of its snapshot, which is always the same for the same state; null if one of the parties is not stored
 * @throws when the database cannot be written
 * @example
 * await freezeDyad({ a: "vestria", b: "norland" }, WHOLE_PATTERN); //=> "k3vq8w2m9d4hx0sp"
 */
export async function freezeDyad(name: DyadName, query: PatternQuery): Promise<string | null> {
  const facts = await findDyadFacts(name, query);
  if (!facts) return null;
  const { parties, all, calls } = facts;
  const asked = { ...query, row: "", period: "" };
  const names = rowNames(query, calls);
  const pattern = countPattern(calls, names, asked, ratesOf(query));
  const texts = await findComparedTexts(calls.map(({ slug }) => slug));
  const used = new Set(pattern.rows.map(({ topic }) => topic));
  return createPatternSnapshot({
    version: PATTERN_SNAPSHOT_VERSION,
    aligner: DEFAULT_ALIGNER.version,
    parties,
    query: asked,
    calls,
    total: all.length,
    isFictional: areFictional(all),
    texts: texts
      .map(({ call, sides, names: { left, right } }) => ({
        call,
        readouts: [sides.left, sides.right],
        sha256: [left.sha256, right.sha256],
      }))
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)),
    names: names.filter(({ id }) => used.has(id)),
    lines: Object.fromEntries(
      pattern.rows.map((row): [string, RowLine[]] => [
        row.topic,
        listRowLines(row, pattern, texts, { isPinned: true }),
      ]),
    ),
    silences: [await openSilence(pattern, "a"), await openSilence(pattern, "b")].filter((one) => one !== null),
    rates: ratesOf(query),
  });
}

/**
 * The pattern of a dyad as it stood when its permanent link was made.
 *
 * @param shown the open row and period; the rest of the query is stored
 * @example
 * thawDyad({ id, createdAt, aligner }, content, WHOLE_PATTERN).pattern.comparable; //=> 12
 */
export function thawDyad(
  permanent: SnapshotFacts,
  content: PatternSnapshotContent,
  { row, period }: Pick<PatternQuery, "row" | "period">,
): DyadView {
  const { parties, calls, names, lines, total, isFictional, rates, silences } = content;
  const query = { ...content.query, row, period };
  const pattern = countPattern(calls, names, query, rates);
  const open = pattern.rows.find(({ topic }) => topic === row);
  const issuers = calls.flatMap(({ readouts: { a, b } }) => [...a, ...b].map(({ issuer }) => issuer));
  return {
    parties,
    query,
    permanent,
    total,
    isFictional,
    rates,
    ...layOut(pattern, query, parties),
    options: {
      issuers: [...new Map(issuers.map((issuer) => [issuer.slug, issuer])).values()].sort((one, other) =>
        one.name < other.name ? -1 : 1,
      ),
      principals: [],
      hasReadings: false,
      topic: topicLabels().get(query.rows) ?? null,
    },
    open: open ? { row: open, lines: lines[open.topic] ?? [] } : null,
    silence: silences.find(({ side }) => side === silentSide(row)) ?? null,
  };
}
