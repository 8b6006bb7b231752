import {
  LIBRARY_FORMAT,
  LIBRARY_VERSION,
  type LibraryCall,
  type LibraryReadout,
  type LibraryRevision,
} from "../../schema/library";
import type { LibraryJudgement, LibraryNote } from "../../schema/library-review";
import { pinnedName } from "../../addresses/pair-names";
import type { LibraryLists } from "./write-library";

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
  draft: call.draft,
  createdAt: call.createdAt,
  updatedAt: call.updatedAt,
  hiddenAt: call.hiddenAt,
  formerSlugs: unlessEmpty(call.formerSlugs),
  parties: call.parties.map(({ party, principal }) => ({ party, principal })),
  readouts: call.readouts.map(asReadout),
});

const asJudgement = ({
  number,
  pair,
  kind,
  left,
  right,
  author,
  note,
  about,
  settles,
  createdAt,
}: LibraryJudgement) => ({
  number,
  pair: pinnedName(pair),
  kind,
  about,
  settles,
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

type Items<T> = Iterable<T> | AsyncIterable<T>;

/** One list of the outermost object, an item at a time; with `isLeftOut`, it is omitted if it is empty. */
async function* writeList<T>(
  name: string,
  items: Items<T>,
  shape: (item: T) => object,
  isLeftOut = false,
): AsyncGenerator<string> {
  const margin = " ".repeat(2 * INDENT);
  const begin = `,\n  ${JSON.stringify(name)}: [`;
  let isEmpty = true;
  for await (const item of items) {
    const json = JSON.stringify(shape(item), null, INDENT).replaceAll("\n", `\n${margin}`);
    yield `${isEmpty ? begin : ","}\n${margin}${json}`;
    isEmpty = false;
  }
  if (!isEmpty) yield "\n  ]";
  else if (!isLeftOut) yield `${begin}]`;
}

/**
 * Writes a library as JSON, piece by piece, so that a large one is never a single string. Fields have a fixed order, so equal libraries
 * give equal bytes. Lists of judgements and notes are only written if there are any, so that a Parallax without reviews can read the file.
 *
 * @example
 * for await (const piece of writeLibraryJson(library)) file.write(piece);
 * // '{\n  "format": "parallax-library",\n  "version": 1', ',\n  "parties": []', …
 */
export async function* writeLibraryJson(library: LibraryLists): AsyncGenerator<string> {
  yield `{\n  "format": ${JSON.stringify(LIBRARY_FORMAT)},\n  "version": ${LIBRARY_VERSION}`;
  yield* writeList("parties", library.parties, ({ slug, name, adjective }) => ({ slug, name, adjective }));
  yield* writeList("issuers", library.issuers, ({ slug, name, kind, party }) => ({ slug, name, kind, party }));
  yield* writeList("calls", library.calls, asCall);
  yield* writeList("snapshots", library.snapshots, ({ id, createdAt, content }) => ({ id, createdAt, content }));
  yield* writeList("judgements", library.judgements, asJudgement, true);
  yield* writeList("notes", library.notes, asNote, true);
  yield "\n}\n";
}
