import { z } from "zod";
import { EVENT_KINDS, type ReviewEvent } from "../model/reviews/review-events";
import { CALL_KINDS, ISSUER_KINDS, READOUT_KINDS, EXTENTS } from "../model/calls/vocabularies";
import { DATE_PRECISIONS } from "../model/dates";
import type { Note } from "../model/reviews/notes";
import { linkKey } from "../model/comparisons/link-key";
import type { FrozenReading, ReadBy, SecondReading } from "../model/readers/readings";
import { storedComparison, offset } from "./comparison";
import { DIFFERENCES } from "../model/comparisons/comparison";

/**
 * Raised when the content's shape changes; older contents are read by their own schema for good. A comparison without review or notes is
 * still frozen in the first shape, and one without notes in the second, so that their ids stay the same.
 */
export const SNAPSHOT_VERSIONS = { machine: 1, reviewed: 2, noted: 3 } as const;

const party = z.object({ slug: z.string(), name: z.string(), adjective: z.string() });

const call = z.object({
  slug: z.string(),
  title: z.string(),
  kind: z.enum(CALL_KINDS),
  date: z.string(),
  datePrecision: z.enum(DATE_PRECISIONS),
  parties: z.array(z.object({ party, principal: z.string() })),
});

const readout = z.object({
  slug: z.string(),
  issuer: z.object({ slug: z.string(), name: z.string(), kind: z.enum(ISSUER_KINDS), party }),
  kind: z.enum(READOUT_KINDS),
  extent: z.enum(EXTENTS),
  language: z.string(),
  sourceUrl: z.string().nullable(),
  sourceTitle: z.string().nullable(),
  quotedBy: z.string().nullable(),
  publishedAt: z.string().nullable(),
  revision: z.object({ number: z.int().positive(), text: z.string(), sha256: z.string() }),
});

const side = z.object({ call, readout });

/** Absent if there is nothing of the kind, and in links older than this field. */
const besideLinks = {
  /** One English sentence of a passage, by the model of `readBy`. */
  gists: z
    .array(z.strictObject({ passage: z.string(), english: z.string() }))
    .min(1)
    .optional(),
  /** Whole passages, machine-made too. */
  translations: z
    .array(z.strictObject({ passage: z.string(), model: z.string(), english: z.string() }))
    .min(1)
    .optional(),
  /** For links that contradict each other, if the model says so. */
  differs: z
    .array(z.strictObject({ left: z.string(), right: z.string(), what: z.enum(DIFFERENCES) }))
    .min(1)
    .optional(),
  /** Passages that the model takes for boilerplate. */
  boilerplate: z.array(z.string()).min(1).optional(),
};

const readBy = z.strictObject({ model: z.string(), promptVersion: z.string(), madeAt: z.iso.datetime() });

const content = {
  /** The version of the algorithm that made the comparison. */
  algorithm: z.string(),
  /** The language model whose links it shows; absent for the built-in aligner. */
  readBy: readBy.optional(),
  ...besideLinks,
  /**
   * What another reader found in the same passages, to tell what both found: the links by their ends. Absent if nobody else had read them,
   * and in links older than this field.
   */
  other: z
    .strictObject({
      readBy: readBy.nullable(),
      links: z.array(z.strictObject({ left: z.string(), right: z.string() })),
    })
    .optional(),
  /** Present if two linked passages contradict each other and the finding says so; absent in links older than this field. */
  tellsDifferences: z.literal(true).optional(),
  left: side,
  right: side,
  /** As the machine made it. */
  comparison: storedComparison,
  /** The labels of the topics that passages touch, in the order in which they are listed. */
  topics: z.array(z.object({ id: z.string(), label: z.string() })),
};

const spans = z.array(z.strictObject({ start: offset, end: offset }));

/** An event of the review, placed on the passages of the comparison. */
const event = z.strictObject({
  id: z.int().positive(),
  kind: z.enum(EVENT_KINDS),
  left: spans,
  right: spans,
  author: z.string(),
  note: z.string().nullable(),
  at: z.iso.datetime(),
  about: z.int().positive().nullable(),
  carriedFrom: z.strictObject({ left: z.int().positive(), right: z.int().positive() }).nullable(),
  /** Absent in judgements that settle nothing, so that links made before this field existed keep their ids. */
  settles: z.literal(true).optional(),
});

const numbers = z.strictObject({ left: z.int().positive(), right: z.int().positive() });
const quotations = z.array(z.string());

/** A note, placed on the passages of the comparison, with all its versions until then. */
const note = z.strictObject({
  id: z.int().positive(),
  left: spans,
  right: spans,
  carriedFrom: numbers.nullable(),
  orphaned: z.strictObject({ left: quotations, right: quotations }).nullable(),
  versions: z
    .array(z.strictObject({ number: z.int().positive(), text: z.string(), author: z.string(), at: z.iso.datetime() }))
    .min(1),
});

/**
 * A comparison as it stood, with everything its page shows: names, sources, exact texts, passages, links and their reasons, topic labels
 * and, if it was reviewed or noted, the whole review and the notes. Nothing has to be looked up again; the review is applied by replaying
 * its judgements.
 */
export const snapshotContent = z.discriminatedUnion("version", [
  z.object({ version: z.literal(SNAPSHOT_VERSIONS.machine), ...content }),
  z.object({ version: z.literal(SNAPSHOT_VERSIONS.reviewed), ...content, events: z.array(event).min(1) }),
  z.object({
    version: z.literal(SNAPSHOT_VERSIONS.noted),
    ...content,
    events: z.array(event),
    notes: z.array(note).min(1),
  }),
]);

export type SnapshotContent = z.infer<typeof snapshotContent>;

/** What made a snapshot's comparison. */
export interface MadeBy {
  /** The version of the built-in aligner. */
  algorithm: string;
  readBy: ReadBy | null;
  /** Null for the built-in aligner. */
  reading: FrozenReading | null;
  /** Null if nobody else has read the two. */
  other: SecondReading | null;
}

/** In the order of the texts, so that equal readings are written equally; empty lists are left out. */
function freezeReading(
  { gists, translations, differs, boilerplate }: FrozenReading,
  { left, right, links }: SnapshotContent["comparison"],
) {
  const ids = [...left.passages, ...right.passages].map(({ id }) => id);
  const frozen = {
    gists: ids.flatMap((passage) => (gists.has(passage) ? [{ passage, english: gists.get(passage)! }] : [])),
    translations: ids.flatMap((passage) =>
      translations.has(passage) ? [{ passage, ...translations.get(passage)! }] : [],
    ),
    differs: links.flatMap((link) => {
      const what = differs.get(linkKey(link));
      return what ? [{ left: link.left, right: link.right, what }] : [];
    }),
    boilerplate: ids.filter((id) => boilerplate.has(id)),
  };
  return Object.fromEntries(Object.entries(frozen).filter(([, list]) => list.length > 0));
}

/**
 * Reads what a snapshot keeps of a model's reading besides its links.
 *
 * @example
 * thawReading(content).gists.get("r2"); //=> "The minister condemned the attack."
 */
export function thawReading({
  gists,
  translations,
  differs,
  boilerplate,
}: Pick<SnapshotContent, keyof typeof besideLinks>): FrozenReading {
  return {
    gists: new Map(gists?.map(({ passage, english }) => [passage, english])),
    translations: new Map(translations?.map(({ passage, model, english }) => [passage, { model, english }])),
    differs: new Map(differs?.map(({ what, ...link }) => [linkKey(link), what])),
    boilerplate: new Set(boilerplate),
  };
}

/** In the order of the texts, so that equal readings are written equally. */
function freezeOther({ readBy: by, links }: SecondReading, { left, right }: SnapshotContent["comparison"]) {
  const place = new Map([...left.passages, ...right.passages].map(({ id, index }) => [id, index]));
  const at = (id: string) => place.get(id) ?? 0;
  const ordered = links
    .map((link) => ({ left: link.left, right: link.right }))
    .sort((a, b) => at(a.left) - at(b.left) || at(a.right) - at(b.right));
  return { other: { readBy: by, links: ordered } };
}

const contradicts = ({ links }: SnapshotContent["comparison"], reading: FrozenReading | null): boolean =>
  links.some((link) => link.differs) || (reading?.differs.size ?? 0) > 0;

/**
 * Extracts what a snapshot keeps of a pair and its comparison, and nothing else: a call's other readouts are not part of the state, so the
 * same comparison gives the same snapshot after a third readout was added.
 *
 * @param comparison as the machine made it
 * @param topicLabels labels of all topics by id; only those that passages touch are kept
 * @param events the review, placed on the comparison's passages; none where nobody has reviewed it
 * @param notes on these revisions; notes that were removed from the page are left out
 * @throws when the comparison has something that no snapshot can hold, which is a bug
 * @example
 * const content = freeze(pair, comparison, { algorithm: "12", readBy: null, reading: null }, topicLabels);
 * content.topics; //=> [{ id: "trade", label: "Trade" }], the one topic that a passage touches
 */
export function freeze(
  pair: Pick<SnapshotContent, "left" | "right">,
  comparison: SnapshotContent["comparison"],
  { algorithm, readBy: by, reading, other }: MadeBy,
  topicLabels: ReadonlyMap<string, string>,
  events: ReviewEvent[] = [],
  notes: Note[] = [],
): SnapshotContent {
  const touched = new Set([...comparison.left.passages, ...comparison.right.passages].flatMap(({ topics }) => topics));
  const topics = [...topicLabels].filter(([id]) => touched.has(id)).map(([id, label]) => ({ id, label }));
  const { left, right } = pair;
  const machine = {
    algorithm,
    ...(by && { readBy: by }),
    ...(reading && freezeReading(reading, comparison)),
    ...(other && freezeOther(other, comparison)),
    ...(contradicts(comparison, reading) && { tellsDifferences: true }),
    left,
    right,
    comparison,
    topics,
  };
  const shown = notes.filter(({ versions }) => versions.at(-1)?.text);
  if (shown.length > 0)
    return snapshotContent.parse({ version: SNAPSHOT_VERSIONS.noted, ...machine, events, notes: shown });
  return snapshotContent.parse(
    events.length === 0
      ? { version: SNAPSHOT_VERSIONS.machine, ...machine }
      : { version: SNAPSHOT_VERSIONS.reviewed, ...machine, events },
  );
}

/**
 * JSON with the keys of every object sorted by code units, and without white space, so that equal contents are equal texts.
 *
 * @example
 * canonicalJson({ b: [2, 1], a: null }); //=> '{"a":null,"b":[2,1]}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
