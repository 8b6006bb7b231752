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
import { keepAuthors, readAuthorNames } from "../people/authors";
import { keepContent } from "./keep-content";
import { MOST_LOOKED_AT, isLinkShown } from "./shown-links";
import { isSnapshotId, snapshotId } from "./snapshot-id";
import type { Note } from "../../model/reviews/notes";
import type { FrozenReading, ReadBy, SecondReading } from "../../model/readers/readings";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import type { Snapshot } from "../../model/comparisons/snapshots";
import type { Comparison } from "../../model/comparisons/comparison";
import { SIDES } from "../../model/comparisons/sides";

/** The call with the compared readouts only, once each; its other readouts are not stored. */
function thaw({ left, right }: SnapshotContent): ReadoutPair {
  const sameCall = left.call.slug === right.call.slug;
  const readouts = left.readout.slug === right.readout.slug ? [left.readout] : [left.readout, right.readout];
  const side = ({ call, readout }: SnapshotContent["left"]): ReadoutPair["left"] => ({
    call: { ...call, readouts: sameCall ? readouts : [readout], missing: [] },
    readout,
  });
  return { left: side(left), right: side(right) };
}

/** What a snapshot stores besides the pair and the machine's comparison. */
interface Making {
  /** The review as it is (`findReviewed(pair).review.events`); it is frozen with the rest. None where nobody has judged. */
  events?: ReviewEvent[];
  /** The notes on its passages (`findNotes`). None where nobody has written one. */
  notes?: Note[];
  /** The version that made the comparison. */
  algorithm?: string;
  /** The language model whose links it shows; by default the built-in aligner made them. */
  readBy?: ReadBy | null;
  /** What that model says beside its links. */
  reading?: FrozenReading | null;
  /** What another reader found in the same passages. */
  other?: SecondReading | null;
  /** Another than `snapshotId` only to test what happens when ids clash. */
  idOf?: typeof snapshotId;
}

/**
 * Stores a comparison permanently. The same state gives the same id, however often and from however many processes it is
 * stored; what is stored is never changed.
 *
 * @param comparison as the machine made it
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
  // By their ids: a member's name may change, and be erased.
  const keep = await keepAuthors();
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
  return keepContent(content, {
    find: ({ snapshot }, id) => snapshot.findUnique({ where: { id }, select: { content: true } }),
    create: ({ snapshot }, id) => snapshot.create({ data: { id, content, ...calls }, select: { id: true } }),
    path: snapshotPath,
    idOf,
  });
}

type Named = Record<"leftCall" | "rightCall", string | null>;

/** The calls of an old permanent link are named only by its content. */
async function callsOf(id: string, { leftCall, rightCall }: Named): Promise<string[]> {
  if (leftCall !== null && rightCall !== null) return [leftCall, rightCall];
  return callsIn((await database().snapshot.findUniqueOrThrow({ where: { id }, select: { content: true } })).content);
}

/**
 * The slugs of the calls of a snapshot, left and right, as they were when it was made; null in the place of one that is not recorded.
 *
 * @returns null when no snapshot is stored under the id, or none that may be shown (`isLinkShown`)
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
 * The id of the permanent link that was made last, of those that are shown; null where there is none among the latest.
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

/** What is frozen of a review, with the names that its authors have today. */
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
 * The comparison that is stored under an id, exactly as it stood; null when there is none, or none that may be shown (`isLinkShown`).
 *
 * @throws when what is stored is not what was stored: its fingerprint must begin with its id
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
