import type { CitationFormat, ComparisonFileName, DownloadFormat } from "../model/library/downloads";
import type { ReaderName } from "../model/comparisons/comparison-query";
import type { RevisionPair } from "../model/calls/readout-pairs";
import type { Side } from "../model/comparisons/comparison";
import { swapSides } from "../model/comparisons/sides";
import { callPath } from "./call-path";
import {
  formatPair,
  latestPair,
  type NamedReadout,
  isSlug,
  parsePair,
  revisionReference,
  type PairReference,
} from "./pair-names";
import { firstText, formatQuery, type QueryValues } from "./query-values";
import type { ComparisonPage } from "./route-names";

/** A comparison as an address names it: two readouts under their call; any two readouts under /compare; or a permanent link by its id. */
export type ComparisonReference =
  { under: "call" | "compare"; pair: PairReference } | { under: "snapshot"; id: string };

/**
 * Reads the parameters that Next gives to a comparison's page.
 *
 * @param call the slug of the call that the address is under; null for one under /compare
 * @returns null if the pair cannot be parsed
 * @example
 * parseComparison("us-state-department..azerbaijan-president", "2024-04-03-blinken-aliyev")?.under; //=> "call"
 */
export function parseComparison(part: string, call: string | null): ComparisonReference | null {
  if (call !== null && !isSlug(call)) return null;
  const pair = parsePair(part, call);
  return pair && { under: call === null ? "compare" : "call", pair };
}

/**
 * The path of the comparison that an address names.
 *
 * @example
 * formatComparison({ under: "snapshot", id: "werc8gmrzge196qv" }); //=> "/c/werc8gmrzge196qv"
 */
export function formatComparison(comparison: ComparisonReference): string {
  if (comparison.under === "snapshot") return snapshotPath(comparison.id);
  const { under, pair } = comparison;
  return under === "call"
    ? `${callPath(pair.left.call)}/${formatPair(pair, true)}`
    : `/compare/${formatPair(pair, false)}`;
}

const pathOfPair = (pair: PairReference) =>
  formatComparison({ under: pair.left.call === pair.right.call ? "call" : "compare", pair });

/**
 * The path of a comparison of the latest revisions: under the call, or under /compare if the readouts are of two calls.
 *
 * @example
 * comparisonPath(pair); //=> "/calls/2024-04-03-blinken-aliyev/us-state-department..azerbaijan-president"
 */
export const comparisonPath = ({ left, right }: Record<Side, NamedReadout>): string =>
  pathOfPair(latestPair({ left, right }));

/**
 * The path of a comparison with both revisions pinned. It shows the same when the readouts have newer ones.
 *
 * @example
 * pinnedPath(pair); //=> "/calls/2024-04-03-blinken-aliyev/us-state-department@1..azerbaijan-president@2"
 */
export const pinnedPath = ({ left, right }: RevisionPair): string =>
  pathOfPair({ left: revisionReference(left), right: revisionReference(right) });

/**
 * The path of a comparison with its sides swapped.
 *
 * @returns null for a permanent link, which has none
 * @example
 * swappedPath(parseComparison("us-state-department@1..azerbaijan-president", "2024-04-03-blinken-aliyev")!);
 * //=> "/calls/2024-04-03-blinken-aliyev/azerbaijan-president..us-state-department@1"
 */
export const swappedPath = (comparison: ComparisonReference): string | null =>
  comparison.under === "snapshot" ? null : formatComparison({ ...comparison, pair: swapSides(comparison.pair) });

/**
 * The path of a comparison chosen with the fields "left" and "right" of a form on a call's page.
 *
 * @param call its slug
 * @returns null if nothing valid was chosen
 * @example
 * chosenComparisonPath("x", { left: "a", right: "b" }); //=> "/calls/x/a..b"
 */
export function chosenComparisonPath(call: string, { left, right }: QueryValues): string | null {
  const [here, there] = [firstText(left), firstText(right)];
  if (!isSlug(here) || !isSlug(there)) return null;
  const side = (slug: string) => ({ call: { slug: call }, readout: { slug } });
  return comparisonPath({ left: side(here), right: side(there) });
}

/**
 * The path of a permanent link.
 *
 * @example
 * snapshotPath("werc8gmrzge196qv"); //=> "/c/werc8gmrzge196qv"
 */
export const snapshotPath = (id: string): string => `${newSnapshotPath()}/${id}`;

/**
 * The path that the form for a permanent link is sent to.
 *
 * @example
 * newSnapshotPath(); //=> "/c"
 */
export const newSnapshotPath = (): string => "/c";

/** The reader of a page's or file's comparison; by default the default reader. */
export interface ReaderQuery {
  reader?: ReaderName | null;
}

/** What a citation or a picture is about. */
export interface PassageQuery extends ReaderQuery {
  /** The anchor of the passage; empty for the comparison as a whole. */
  passage?: string;
}

const formatReaderQuery = ({ passage = "", reader }: PassageQuery) =>
  formatQuery([
    ["passage", passage],
    ["reader", reader ?? ""],
  ]);

/**
 * The path of a page below a comparison.
 *
 * @param comparison the path of the comparison, without a query: of `comparisonPath`, `pinnedPath` or `snapshotPath`
 * @example
 * comparisonPagePath("/c/werc8gmrzge196qv", "brief", { reader: "model" }); //=> "/c/werc8gmrzge196qv/brief?reader=model"
 */
export const comparisonPagePath = (comparison: string, page: ComparisonPage, query: ReaderQuery = {}): string =>
  `${comparison}/${page}${formatReaderQuery(query)}`;

/**
 * The path of the history of a comparison's review.
 *
 * @param comparison the path of the comparison, without a query
 * @example
 * historyPath("/c/werc8gmrzge196qv"); //=> "/c/werc8gmrzge196qv/history"
 */
export const historyPath = (comparison: string, query: ReaderQuery = {}): string =>
  comparisonPagePath(comparison, "history", query);

/**
 * The path of the page that cites a comparison or one of its passages.
 *
 * @param comparison the path of the comparison, without a query
 * @example
 * citePath("/c/werc8gmrzge196qv", { passage: "left-3" }); //=> "/c/werc8gmrzge196qv/cite?passage=left-3"
 */
export const citePath = (comparison: string, query: PassageQuery = {}): string =>
  comparisonPagePath(comparison, "cite", query);

/**
 * The path of a citation as a file.
 *
 * @param comparison the path of the comparison, without a query
 * @example
 * citationFilePath("/c/werc8gmrzge196qv", "bib", { passage: "left-3" }); //=> "/c/werc8gmrzge196qv/citation.bib?passage=left-3"
 */
export const citationFilePath = (comparison: string, format: CitationFormat, query: PassageQuery = {}): string =>
  `${comparison}/citation.${format}${formatReaderQuery(query)}`;

/**
 * The path of the picture of a passage, by default of the one that the finding leads with.
 *
 * @param comparison the path of the comparison, without a query
 * @example
 * picturePath("/c/werc8gmrzge196qv", { passage: "left-3" }); //=> "/c/werc8gmrzge196qv/picture.png?passage=left-3"
 */
export const picturePath = (comparison: string, query: PassageQuery = {}): string =>
  `${comparison}/picture.png${formatReaderQuery(query)}`;

/**
 * The path of the one-page brief.
 *
 * @param comparison the path of the comparison, without a query
 * @example
 * briefPath("/c/werc8gmrzge196qv"); //=> "/c/werc8gmrzge196qv/brief"
 */
export const briefPath = (comparison: string, query: ReaderQuery = {}): string =>
  comparisonPagePath(comparison, "brief", query);

/**
 * The path of the one-page brief as a Word document.
 *
 * @param comparison the path of the comparison, without a query
 * @example
 * briefFilePath("/c/werc8gmrzge196qv"); //=> "/c/werc8gmrzge196qv/brief.docx"
 */
export const briefFilePath = (comparison: string, query: ReaderQuery = {}): string =>
  `${briefPath(comparison)}.docx${formatReaderQuery(query)}`;

/**
 * The path of a comparison as a file.
 *
 * @param comparison the path of the comparison, without a query
 * @example
 * downloadPath("/c/werc8gmrzge196qv", "md"); //=> "/c/werc8gmrzge196qv/download.md"
 */
export const downloadPath = (comparison: string, format: DownloadFormat, query: ReaderQuery = {}): string =>
  `${comparison}/download.${format}${formatReaderQuery(query)}`;

/**
 * The path of any file below a comparison.
 *
 * @param comparison the path of the comparison, without a query; that of a call for the pair that it opens with
 * @example
 * comparisonFilePath("/c/werc8gmrzge196qv", { kind: "download", format: "md" }); //=> "/c/werc8gmrzge196qv/download.md"
 */
export function comparisonFilePath(comparison: string, file: ComparisonFileName, query: PassageQuery = {}): string {
  switch (file.kind) {
    case "download":
      return downloadPath(comparison, file.format, { reader: query.reader });
    case "citation-file":
      return citationFilePath(comparison, file.format, query);
    case "brief-file":
      return briefFilePath(comparison, { reader: query.reader });
    case "picture":
      return picturePath(comparison, query);
  }
}
