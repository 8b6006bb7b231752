import {
  LIBRARY_FORMAT,
  LIBRARY_VERSION,
  type Library,
  type LibraryCall,
  type LibraryReadout,
  type LibraryRevision,
} from "../schema/library";

const INDENT = 2;

const unlessEmpty = (slugs: string[]) => (slugs.length > 0 ? slugs : undefined);

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
  createdAt: call.createdAt,
  updatedAt: call.updatedAt,
  hiddenAt: call.hiddenAt,
  formerSlugs: unlessEmpty(call.formerSlugs),
  parties: call.parties.map(({ party, principal }) => ({ party, principal })),
  readouts: call.readouts.map(asReadout),
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

/**
 * Writes a library as JSON, piece by piece, so that a large one is never a single string. Fields stand in a fixed order, so equal
 * libraries give equal bytes.
 *
 * @example
 * [...writeJson({ parties: [], issuers: [], calls: [], snapshots: [] })].join("");
 * //=> '{\n  "format": "parallax-library",\n  "version": 1,\n  "parties": [],\n …'
 */
export function* writeJson({ parties, issuers, calls, snapshots }: Library): Generator<string> {
  yield `{\n  "format": ${JSON.stringify(LIBRARY_FORMAT)},\n  "version": ${LIBRARY_VERSION},\n`;
  yield* writeList("parties", parties, ({ slug, name, adjective }) => ({ slug, name, adjective }), ",");
  yield* writeList("issuers", issuers, ({ slug, name, kind, party }) => ({ slug, name, kind, party }), ",");
  yield* writeList("calls", calls, asCall, ",");
  yield* writeList("snapshots", snapshots, ({ id, createdAt, content }) => ({ id, createdAt, content }), "");
  yield "}\n";
}
