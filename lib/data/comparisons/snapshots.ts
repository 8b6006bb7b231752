import "server-only";
import { snapshotPath } from "../../addresses/comparison-path";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { topicLabels } from "../../resources/topic-labels";
import { applyReview } from "../../review/apply-review";
import type { ReviewEvent } from "../../model/reviews/review-events";
import { replay } from "../../review/replay";
import {
  canonicalJson,
  freeze,
  SNAPSHOT_VERSIONS,
  snapshotContent,
  thawReading,
  type SnapshotContent,
} from "../../schema/snapshot";
import { database } from "../client";
import { callsIn } from "../library/snapshot-outline";
import { toStoredAuthors, readAuthorNames } from "../people/authors";
import { storeContent } from "./store-content";
import { MOST_LOOKED_AT, isLinkShown } from "./shown-links";
import { isSnapshotId, snapshotId } from "./snapshot-id";
import type { Note } from "../../model/reviews/notes";
import type { FrozenReading, ReadBy, SecondReading } from "../../model/readers/readings";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import type { Snapshot } from "../../model/comparisons/snapshots";
import type { Comparison } from "../../model/comparisons/comparison";
import { SIDES } from "../../model/comparisons/sides";

/** The call with only the compared readouts, each once; its other readouts are not stored. */
function thaw({ left, right }: SnapshotContent): ReadoutPair {
  const sameCall = left.call.slug === right.call.slug;
  const readouts = left.readout.slug === right.readout.slug ? [left.readout] : [left.readout, right.readout];
  const side = ({ call, readout }: SnapshotContent["left"]): ReadoutPair["left"] => ({
    call: { ...call, readouts: sameCall ? readouts : [readout], missing: [] },
    readout,
  });
  return { left: side(left), right: side(right) };
}

/** What a snapshot stores besides the pair and the aligner's comparison. */
interface Making {
  /** The current review (`findReviewed(pair).review.events`), which is frozen with the rest. Absent if nobody has judged. */
  events?: ReviewEvent[];
  /** The notes on its passages (`findNotes`). Absent if there are none. */
  notes?: Note[];
  /** The version that made the comparison. */
  algorithm?: string;
  /** The language model whose links it shows; absent if they are the built-in aligner's. */
  readBy?: ReadBy | null;
  /** What that model says besides its links. */
  reading?: FrozenReading | null;
  /** What another reader found in the same passages. */
  other?: SecondReading | null;
  /** Only tests replace `snapshotId`, to make ids collide. */
  idOf?: typeof snapshotId;
}

/**
 * Stores a comparison for good. The same state always gives the same id, from however many processes it is stored, and what is stored never
 * changes.
 *
 * @param comparison the aligner's, without the review
 * @returns the id under which `findSnapshot` finds it
 * @throws when the database cannot be written, or when ids of every length are taken by other contents
 * @example
 * await createSnapshot(pair, comparison, { events, notes }); //=> "werc8gmrzge196qv"
 */
export async function createSnapshot(
  pair: ReadoutPair,
  comparison: Comparison,
  {
    events = [],
    notes = [],
    algorithm = DEFAULT_ALIGNER.version,
    readBy = null,
    reading = null,
    other = null,
    idOf = snapshotId,
  }: Making = {},
): Promise<string> {
  // Members are stored by their ids, because a name may change or be erased.
  const keep = await toStoredAuthors();
  const content = canonicalJson(
    freeze(
      pair,
      comparison,
      { algorithm, readBy, reading, other },
      topicLabels(),
      events.map((event) => ({ ...event, author: keep(event.author) })),
      notes.map((note) => ({
        ...note,
        versions: note.versions.map((version) => ({ ...version, author: keep(version.author) })),
      })),
    ),
  );
  const calls = { leftCall: pair.left.call.slug, rightCall: pair.right.call.slug };
  return storeContent(content, {
    find: ({ snapshot }, id) => snapshot.findUnique({ where: { id }, select: { content: true } }),
    create: ({ snapshot }, id) => snapshot.create({ data: { id, content, ...calls }, select: { id: true } }),
    path: snapshotPath,
    idOf,
  });
}

type Named = Record<"leftCall" | "rightCall", string | null>;

/** Old permanent links name their calls only in their content. */
async function callsOf(id: string, { leftCall, rightCall }: Named): Promise<string[]> {
  if (leftCall !== null && rightCall !== null) return [leftCall, rightCall];
  return callsIn((await database().snapshot.findUniqueOrThrow({ where: { id }, select: { content: true } })).content);
}

/**
 * The slugs of the calls of a snapshot, left and right, when it was made; null for one that is not recorded.
 *
 * @returns null if no snapshot is stored under the id, or none that may be shown (`isLinkShown`)
 * @throws when the database cannot be read
 * @example
 * await findSnapshotCalls("k3vq8w2m"); //=> ["2024-04-03-blinken-aliyev", "2024-04-03-blinken-aliyev"]
 */
export async function findSnapshotCalls(id: string): Promise<(string | null)[] | null> {
  if (!isSnapshotId(id)) return null;
  const row = await database().snapshot.findUnique({ where: { id }, select: { leftCall: true, rightCall: true } });
  return row && (await isLinkShown(await callsOf(id, row))) ? [row.leftCall, row.rightCall] : null;
}

/**
 * The id of the latest permanent link, of those that may be shown; null if there is none among the latest links.
 *
 * @throws when the database cannot be read
 * @example
 * await findLatestSnapshot(); //=> "werc8gmrzge196qv"
 */
export async function findLatestSnapshot(): Promise<string | null> {
  const latest = await database().snapshot.findMany({
    orderBy: { createdAt: "desc" },
    select: { id: true, leftCall: true, rightCall: true },
    take: MOST_LOOKED_AT,
  });
  for (const { id, ...calls } of latest) if (await isLinkShown(await callsOf(id, calls))) return id;
  return null;
}

/** The frozen review, with the current names of its authors. */
async function withAuthorNames(events: ReviewEvent[], notes: Note[]) {
  const versions = notes.flatMap((note) => note.versions);
  const nameOf = await readAuthorNames([...events, ...versions].map(({ author }) => author));
  const named = <Written extends { author: string }>(written: Written) => ({
    ...written,
    author: nameOf(written.author),
  });
  return {
    events: events.map(named),
    notes: notes.map((note) => ({ ...note, versions: note.versions.map(named) })),
  };
}

/**
 * The comparison stored under an id, as it stood; null if there is none, or none that may be shown (`isLinkShown`).
 *
 * @throws when the stored content was tampered with: its fingerprint must begin with its id
 * @example
 * (await findSnapshot("werc8gmrzge196qv"))?.pair.left.readout.revision.number; //=> 1
 */
export async function findSnapshot(id: string): Promise<Snapshot | null> {
  if (!isSnapshotId(id)) return null;
  const row = await database().snapshot.findUnique({ where: { id }, select: { content: true, createdAt: true } });
  if (!row) return null;
  if (snapshotId(row.content, id.length) !== id)
    throw new Error(`The snapshot ${id} is corrupt: its id is not its own.`);
  const parsed = snapshotContent.safeParse(JSON.parse(row.content));
  if (!parsed.success) throw new Error(`The snapshot ${id} cannot be read: ${parsed.error.message}`);
  const { algorithm, readBy = null, comparison, topics } = parsed.data;
  const pair = thaw(parsed.data);
  if (!(await isLinkShown(SIDES.map((side) => pair[side].call.slug)))) return null;
  const { events, notes } = await withAuthorNames(
    parsed.data.version === SNAPSHOT_VERSIONS.machine ? [] : parsed.data.events,
    parsed.data.version === SNAPSHOT_VERSIONS.noted ? parsed.data.notes : [],
  );
  const texts = { left: pair.left.readout.revision.text, right: pair.right.readout.revision.text };
  return {
    id,
    createdAt: row.createdAt,
    algorithm,
    readBy,
    reading: thawReading(parsed.data),
    other: parsed.data.other ?? null,
    tellsDifferences: parsed.data.tellsDifferences ?? false,
    pair,
    comparison,
    reviewed: applyReview(comparison, replay(events), texts),
    events,
    notes,
    topicLabels: new Map(topics.map(({ id: topic, label }) => [topic, label])),
  };
}
