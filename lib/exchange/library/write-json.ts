import {
  LIBRARY_FORMAT,
  LIBRARY_VERSION,
  type Library,
  type LibraryCall,
  type LibraryReadout,
  type LibraryRevision,
} from "../../schema/library";
import type { LibraryJudgement, LibraryNote, LibraryReviews } from "../../schema/library-review";
import { pinnedName } from "../../addresses/pair-names";

const INDENT = 2;

const unlessEmpty = <T>(items: T[]) => (items.length > 0 ? items : undefined);

const asRevision = ({ number, text, sha256, reason, createdAt }: LibraryRevision) => ({
  number,
  createdAt,
  reason,
  sha256,
  text,
});

const asReadout = (readout: LibraryReadout) => ({
  slug: readout.slug,
  issuer: readout.issuer,
  kind: readout.kind,
  extent: readout.extent,
  language: readout.language,
  sourceUrl: readout.sourceUrl,
  sourceTitle: readout.sourceTitle,
  quotedBy: readout.quotedBy,
  publishedAt: readout.publishedAt,
  createdAt: readout.createdAt,
  updatedAt: readout.updatedAt,
  hiddenAt: readout.hiddenAt,
  formerSlugs: unlessEmpty(readout.formerSlugs),
  revisions: readout.revisions.map(asRevision),
});

const asCall = (call: LibraryCall) => ({
  slug: call.slug,
  title: call.title,
  kind: call.kind,
  date: call.date,
  fictional: call.fictional,
  createdAt: call.createdAt,
  updatedAt: call.updatedAt,
  hiddenAt: call.hiddenAt,
  formerSlugs: unlessEmpty(call.formerSlugs),
  parties: call.parties.map(({ party, principal }) => ({ party, principal })),
  readouts: call.readouts.map(asReadout),
});

const asJudgement = ({ number, pair, kind, left, right, author, note, about, createdAt }: LibraryJudgement) => ({
  number,
  pair: pinnedName(pair),
  kind,
  about,
  left: unlessEmpty(left),
  right: unlessEmpty(right),
  author,
  createdAt,
  note,
});

const asNote = ({ pair, left, right, versions }: LibraryNote) => ({
  pair: pinnedName(pair),
  left: unlessEmpty(left),
  right: unlessEmpty(right),
  versions: versions.map(({ number, author, createdAt, text }) => ({ number, author, createdAt, text })),
});

/** One list of the outermost object, an item at a time. */
function* writeList<T>(name: string, items: T[], shape: (item: T) => object, end: string): Generator<string> {
  const margin = " ".repeat(2 * INDENT);
  yield `  ${JSON.stringify(name)}: [`;
  for (const [index, item] of items.entries()) {
    const json = JSON.stringify(shape(item), null, INDENT).replaceAll("\n", `\n${margin}`);
    yield `${index > 0 ? "," : ""}\n${margin}${json}`;
  }
  yield `${items.length > 0 ? "\n  " : ""}]${end}\n`;
}

/** Lists that are empty are not written: a Parallax that knows no reviews can read a library that has none. */
function* writeReviews({ judgements, notes }: LibraryReviews): Generator<string> {
  if (judgements.length > 0) yield* writeList("judgements", judgements, asJudgement, notes.length > 0 ? "," : "");
  if (notes.length > 0) yield* writeList("notes", notes, asNote, "");
}

/**
 * Writes a library as JSON, piece by piece, so that a large one is never a single string. Fields stand in a fixed order, so equal
 * libraries give equal bytes.
 *
 * @example
 * [...writeJson({ parties: [], issuers: [], calls: [], snapshots: [], judgements: [], notes: [] })].join("");
 * //=> '{\n  "format": "parallax-library",\n  "version": 1,\n  "parties": [],\n …'
 */
export function* writeJson({ parties, issuers, calls, snapshots, ...reviews }: Library): Generator<string> {
  const isReviewed = reviews.judgements.length + reviews.notes.length > 0;
  yield `{\n  "format": ${JSON.stringify(LIBRARY_FORMAT)},\n  "version": ${LIBRARY_VERSION},\n`;
  yield* writeList("parties", parties, ({ slug, name, adjective }) => ({ slug, name, adjective }), ",");
  yield* writeList("issuers", issuers, ({ slug, name, kind, party }) => ({ slug, name, kind, party }), ",");
  yield* writeList("calls", calls, asCall, ",");
  yield* writeList(
    "snapshots",
    snapshots,
    ({ id, createdAt, content }) => ({ id, createdAt, content }),
    isReviewed ? "," : "",
  );
  yield* writeReviews(reviews);
  yield "}\n";
}
