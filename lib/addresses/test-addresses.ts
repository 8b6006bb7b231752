// Addresses of every kind, for property tests.
import fc from "fast-check";
import { CALL_STATES } from "../model/calls/call-search";
import { READER_NAMES, STATES, VIEWS, type ComparisonQuery } from "../model/comparisons/comparison-query";
import {
  CITATION_FORMATS,
  DOWNLOAD_FORMATS,
  LIBRARY_FORMATS,
  MATRIX_FORMATS,
  type ComparisonFileName,
} from "../model/library/downloads";
import { FEED_FORMATS } from "../model/calls/feeds";
import { PATTERN_LEVELS, PATTERN_SORTS, type PatternQuery } from "../model/dyads/patterns";
import { MEMBER_FAULTS, MEMBERS_DONE, PROVIDER_FAULTS, SIGN_IN_DONE } from "../model/people/members";
import { SIDES } from "../model/comparisons/sides";
import { CALL_KINDS } from "../model/calls/vocabularies";
import type { Address } from "./address";
import type { Anchor } from "./anchors";
import type { CallsQuery } from "./calls-query";
import { NAME_FAULTS } from "./name-path";
import type { ComparisonReference } from "./comparison-path";
import { DYAD_FILES, FORMULAS_FILES, PATTERN_SNAPSHOT_FILES, type DyadName } from "./dyad-path";
import { ISSUER_FILES } from "./issuer-path";
import type { NoteQuery } from "./note-query";
import type { ReadoutReference } from "./pair-names";
import type { RevisionsQuery } from "./revisions-query";
import { CALL_PAGES, COMPARISON_PAGES, READOUT_PAGES, RESERVED_SLUGS } from "./route-names";

const without = <T extends string, Left extends T>(all: readonly T[], left: Left) =>
  all.filter((one): one is Exclude<T, Left> => one !== left);

export const slugs = fc
  .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
  .filter((slug) => !RESERVED_SLUGS.includes(slug));
const numbers = fc.integer({ min: 1, max: 999_999_999 });
/** Both as a user types it and as the query keeps it. */
const texts = fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.trim());
const offsets = fc
  .uniqueArray(
    fc.tuple(fc.nat(9_999), fc.nat(9_999)).map(([start, end]) => `${start}-${end}`),
    { maxLength: 4 },
  )
  .map((spans) => spans.join(" "));

const callDates = fc.constantFrom("2024", "2024-04", "2024-04-03");
export const callsQueries: fc.Arbitrary<CallsQuery> = fc
  .record({
    q: fc.string({ unit: "binary", maxLength: 20 }).map((text) => text.replace(/\p{Cs}/gu, "").trim()),
    parties: fc.uniqueArray(slugs, { maxLength: 2 }),
    issuer: fc.option(slugs),
    from: fc.option(callDates),
    to: fc.option(callDates),
    kind: fc.option(fc.constantFrom(...CALL_KINDS)),
    language: fc.option(fc.constantFrom("en", "az", "zh-Hans")),
    topic: fc.option(slugs),
    state: fc.option(fc.constantFrom(...CALL_STATES)),
    sort: fc.constantFrom("date" as const, "relevance" as const),
    after: fc.option(slugs),
  })
  .map((query) => ({ ...query, sort: query.q === "" ? "date" : query.sort }));

const readers = fc.option(fc.constantFrom(...READER_NAMES));
const matrixQueries = fc.record({
  of: fc.option(slugs),
  from: fc.integer({ min: 1, max: 999_999 }),
  reader: readers,
});

export const comparisonQueries: fc.Arbitrary<ComparisonQuery> = fc.record({
  view: fc.constantFrom(...VIEWS),
  base: fc.constantFrom(...SIDES),
  show: fc.subarray([...STATES]),
  topic: fc.oneof(fc.constant(""), slugs),
  q: texts,
  open: fc.boolean(),
  boilerplate: fc.boolean(),
  exact: fc.boolean(),
  review: fc.boolean(),
  own: fc.boolean(),
  reader: readers,
  skip: fc.nat(99_999),
});

export const revisionsQueries: fc.Arbitrary<RevisionsQuery> = fc.record({
  from: fc.option(numbers),
  to: fc.option(numbers),
  saved: fc.option(fc.constantFrom("details", "revision")),
});

export const noteQueries: fc.Arbitrary<NoteQuery> = fc.record({
  pair: texts,
  left: offsets,
  right: offsets,
  author: texts,
  reader: readers,
});

const periods = fc.oneof(fc.constant(""), fc.constantFrom("2029", "2029-04", "2029-04-05"));

export const patternQueries: fc.Arbitrary<PatternQuery> = fc.record({
  from: periods,
  to: periods,
  issuer: fc.oneof(fc.constant(""), slugs),
  principal: texts,
  kind: fc.constantFrom(...CALL_KINDS, "" as const),
  rows: fc.constantFrom("topics", "concepts", "border"),
  sort: fc.constantFrom(...PATTERN_SORTS),
  level: fc.constantFrom(...PATTERN_LEVELS),
  term: texts,
  row: texts,
  period: fc.constantFrom("", "2029", "2029-Q2"),
});

const snapshotIds = fc.stringMatching(/^[a-z0-9]{16,51}$/);
const dyadNames: fc.Arbitrary<DyadName> = fc.record({ a: slugs, b: slugs }).filter(({ a, b }) => a !== b);

const passages = fc.record({ kind: fc.constant("passage" as const), side: fc.constantFrom(...SIDES), number: numbers });

export const anchors: fc.Arbitrary<Anchor> = fc.oneof(
  passages,
  fc.record({ kind: fc.constantFrom("note" as const, "judgement" as const), id: numbers }),
  fc.record({
    kind: fc.constant("part" as const),
    name: fc.constantFrom("content" as const, "review" as const, "disagreements" as const, "look-again" as const),
  }),
);

const readouts = fc.record({ call: slugs, readout: slugs });
const references: fc.Arbitrary<ReadoutReference> = fc.record({
  call: slugs,
  readout: slugs,
  revision: fc.option(numbers),
});

export const comparisons: fc.Arbitrary<ComparisonReference> = fc.oneof(
  fc.tuple(slugs, references, references).map(([call, left, right]) => ({
    under: "call" as const,
    pair: { left: { ...left, call }, right: { ...right, call } },
  })),
  fc.record({ under: fc.constant("compare" as const), pair: fc.record({ left: references, right: references }) }),
  fc.record({ under: fc.constant("snapshot" as const), id: snapshotIds }),
);

const files: fc.Arbitrary<ComparisonFileName> = fc.constantFrom(
  ...DOWNLOAD_FORMATS.map((format) => ({ kind: "download" as const, format })),
  ...CITATION_FORMATS.map((format) => ({ kind: "citation-file" as const, format })),
  { kind: "brief-file" as const },
  { kind: "picture" as const },
);

type Kind = Address["kind"];
/** A comparison by one reader. */
const ofReaders = { comparison: comparisons, reader: readers };

type Generated = { [K in Kind]: fc.Arbitrary<Omit<Extract<Address, { kind: K }>, "kind">> };

/** Keyed by kind, so that a kind without a generator is a type error. */
/** As links have them. */
const secrets = fc.stringMatching(/^[\w-]{43}$/);

const returns = fc.constantFrom("/calls?q=peace%20talks", "/account", "/c/a#x");

const GENERATED: Generated = {
  home: fc.record({}),
  calls: fc.record({ query: callsQueries }),
  "new-call": fc.record({}),
  call: fc.record({ call: slugs, query: comparisonQueries }),
  matrix: fc.record({ call: slugs, query: matrixQueries }),
  "matrix-file": fc.record({
    call: slugs,
    format: fc.constantFrom(...MATRIX_FORMATS),
    query: matrixQueries.map((query) => ({ ...query, from: 1 })),
  }),
  "call-page": fc.record({ call: slugs, page: fc.constantFrom(...without(CALL_PAGES, "matrix")) }),
  "call-file": fc.record({ call: slugs, file: files }),
  texts: fc.record({}),
  comparison: fc.record({ comparison: comparisons, query: comparisonQueries }),
  citation: fc.record({ ...ofReaders, passage: fc.option(passages) }),
  download: fc.record({ ...ofReaders, format: fc.constantFrom(...DOWNLOAD_FORMATS) }),
  "citation-file": fc.record({
    ...ofReaders,
    format: fc.constantFrom(...CITATION_FORMATS),
    passage: fc.option(passages),
  }),
  "brief-file": fc.record(ofReaders),
  picture: fc.record({ ...ofReaders, passage: fc.option(passages) }),
  dyads: fc.record({}),
  dyad: fc.record({ dyad: dyadNames, query: patternQueries }),
  "dyad-file": fc.record({ dyad: dyadNames, file: fc.constantFrom(...DYAD_FILES), query: patternQueries }),
  "dyad-feed": fc.record({ dyad: dyadNames, format: fc.constantFrom(...FEED_FORMATS) }),
  "pattern-snapshot": fc.record({ pattern: snapshotIds, query: patternQueries }),
  "pattern-snapshot-file": fc.record({
    pattern: snapshotIds,
    file: fc.constantFrom(...PATTERN_SNAPSHOT_FILES),
    query: patternQueries,
  }),
  formulas: fc.record({ dyad: dyadNames, issuer: slugs }),
  "formulas-file": fc.record({ dyad: dyadNames, issuer: slugs, file: fc.constantFrom(...FORMULAS_FILES) }),
  unapi: fc.record({ query: fc.record({ id: texts, format: texts }) }),
  "comparison-page": fc.record({
    ...ofReaders,
    page: fc.constantFrom(...without(COMPARISON_PAGES, "cite")),
  }),
  "new-snapshot": fc.record({}),
  revisions: fc.record({ name: readouts, query: revisionsQueries }),
  "readout-page": fc.record({ name: readouts, page: fc.constantFrom(...without(READOUT_PAGES, "revisions")) }),
  "new-note": fc.record({ query: noteQueries }),
  note: fc.record({ id: numbers, reader: readers }),
  "edit-note": fc.record({ id: numbers, version: fc.option(numbers) }),
  about: fc.record({}),
  api: fc.record({}),
  oembed: fc.record({}),
  "sign-in": fc.record({
    to: fc.option(returns),
    done: fc.option(fc.constantFrom(...SIGN_IN_DONE)),
    fault: fc.option(fc.constantFrom(...PROVIDER_FAULTS)),
  }),
  "sign-in-code": fc.record({ to: fc.option(returns) }),
  "provider-return": fc.record({}),
  refused: fc.record({}),
  invitation: fc.record({ secret: secrets }),
  "forgotten-password": fc.record({}),
  "new-password": fc.record({ secret: secrets }),
  account: fc.record({}),
  "second-factor": fc.record({}),
  "own-provider": fc.record({ fault: fc.option(fc.constantFrom(...PROVIDER_FAULTS)) }),
  "account-export": fc.record({}),
  people: fc.record({
    fault: fc.option(fc.constantFrom(...MEMBER_FAULTS)),
    done: fc.option(fc.constantFrom(...MEMBERS_DONE)),
  }),
  webhooks: fc.record({}),
  audit: fc.record({ before: fc.option(numbers) }),
  "audit-export": fc.record({}),
  trash: fc.record({}),
  deleted: fc.record({ name: fc.record({ call: slugs, readout: fc.option(slugs) }) }),
  library: fc.record({}),
  feed: fc.record({ query: callsQueries, format: fc.constantFrom(...FEED_FORMATS) }),
  names: fc.record({}),
  "party-names": fc.record({ party: slugs, fault: fc.option(fc.constantFrom(...NAME_FAULTS)) }),
  party: fc.record({ party: slugs }),
  issuer: fc.record({ issuer: slugs, query: patternQueries }),
  "issuer-file": fc.record({ issuer: slugs, file: fc.constantFrom(...ISSUER_FILES), query: patternQueries }),
  "library-export": fc.record({ format: fc.constantFrom(...LIBRARY_FORMATS) }),
};

const ofKind = (kind: Kind): fc.Arbitrary<Address> =>
  (GENERATED[kind] as fc.Arbitrary<object>).map((rest) => ({ kind, ...rest }) as Address);

/** Addresses of each kind, equally often. */
export const addresses: fc.Arbitrary<Address> = fc.oneof(...(Object.keys(GENERATED) as Kind[]).map(ofKind));

const PARTS = [
  "..",
  ".",
  "",
  "%",
  "%ff",
  "%2e%2e",
  "%00",
  "a:b",
  "a..b",
  "a@1..b",
  "x@0",
  "é",
  "\\",
  "a".repeat(9_999),
];

/** What an attacker sends: parts of addresses in any order, with anything in between. */
export const hostilePaths: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...PARTS, "calls", "c", "compare", "notes", "readouts", "gone", "library", "bin", "new"),
        fc.string({ unit: "binary", maxLength: 20 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => `/${parts.join("/")}`),
);
