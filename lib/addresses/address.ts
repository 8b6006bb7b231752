import type { ComparisonQuery, ReaderName } from "../model/comparisons/comparison-query";
import type {
  CitationFormat,
  ComparisonFileName,
  DownloadFormat,
  LibraryFormat,
  MatrixFormat,
} from "../model/library/downloads";
import type { FeedFormat } from "../model/calls/feeds";
import type { PatternQuery } from "../model/dyads/patterns";
import type { ProviderFault, SignInDone } from "../model/people/members";
import type { ReadoutName } from "../model/calls/readout-pairs";
import type { MatrixQuery } from "../model/comparisons/matrix-view";
import { apiPath, oembedPath } from "./api-path";
import { formatAnchor, type PassageAnchor } from "./anchors";
import { callPagePath, callPath, callsPath, matrixFilePath, matrixPath, newCallPath } from "./call-path";
import type { CallsQuery } from "./calls-query";
import {
  briefFilePath,
  citationFilePath,
  citePath,
  comparisonPagePath,
  comparisonFilePath,
  downloadPath,
  formatComparison,
  newSnapshotPath,
  picturePath,
  type ComparisonReference,
} from "./comparison-path";
import { withComparisonQuery } from "./comparison-query";
import {
  dyadFeedPath,
  dyadFilePath,
  dyadPath,
  dyadsPath,
  patternSnapshotFilePath,
  patternSnapshotPath,
  formulasFilePath,
  formulasPath,
  type DyadFile,
  type DyadName,
  type FormulasFile,
  type PatternSnapshotFile,
} from "./dyad-path";
import { editNotePath, newNotePath, notePath } from "./note-path";
import type { NoteQuery } from "./note-query";
import { readoutPath, revisionsPath } from "./readout-path";
import type { RevisionsQuery } from "./revisions-query";
import type { CallPage, ComparisonPage, ReadoutPage } from "./route-names";
import {
  feedPath,
  aboutPath,
  deletedPath,
  homePath,
  libraryExportPath,
  libraryPath,
  trashPath,
  type DeletedName,
} from "./site-path";
import { issuerFilePath, issuerPatternPath, type IssuerFile } from "./issuer-path";
import {
  accountExportPath,
  accountPath,
  auditExportPath,
  auditPath,
  codePath,
  forgottenPasswordPath,
  invitationPath,
  newPasswordPath,
  ownProviderPath,
  peoplePath,
  providerReturnPath,
  refusedPath,
  secondFactorPath,
  signInPath,
  webhooksPath,
  type PeopleOutcome,
} from "./people-path";
import { namesPath, partyNamesPath, partyPath, type NameFault } from "./name-path";
import { textsPath } from "./texts-path";
import { unapiPath, type UnapiQuery } from "./unapi-path";

/** A comparison by one reader; null for the default reader. */
interface OfReader {
  comparison: ComparisonReference;
  reader: ReaderName | null;
}

interface PassageOfReader extends OfReader {
  passage: PassageAnchor | null;
}

/** Every address of the app. A slug is never a reserved word, and both sides of a comparison under a call belong to that call. */
export type Address =
  | { kind: "home" }
  | { kind: "calls"; query: CallsQuery }
  | { kind: "new-call" }
  | { kind: "call"; call: string; query: ComparisonQuery }
  | { kind: "matrix"; call: string; query: MatrixQuery }
  | { kind: "matrix-file"; call: string; format: MatrixFormat; query: MatrixQuery }
  | { kind: "call-page"; call: string; page: Exclude<CallPage, "matrix"> }
  /** A file of the call's opening pair. */
  | { kind: "call-file"; call: string; file: ComparisonFileName }
  | { kind: "texts" }
  | { kind: "comparison"; comparison: ComparisonReference; query: ComparisonQuery }
  | ({ kind: "citation" } & PassageOfReader)
  | ({ kind: "download"; format: DownloadFormat } & OfReader)
  | ({ kind: "citation-file"; format: CitationFormat } & PassageOfReader)
  | ({ kind: "brief-file" } & OfReader)
  | ({ kind: "picture" } & PassageOfReader)
  | ({ kind: "comparison-page"; page: Exclude<ComparisonPage, "cite"> } & OfReader)
  | { kind: "new-snapshot" }
  | { kind: "revisions"; name: ReadoutName; query: RevisionsQuery }
  | { kind: "readout-page"; name: ReadoutName; page: Exclude<ReadoutPage, "revisions"> }
  | { kind: "new-note"; query: NoteQuery }
  | { kind: "note"; id: number; reader: ReaderName | null }
  | { kind: "edit-note"; id: number; version: number | null }
  | { kind: "about" }
  | { kind: "api" }
  /** Its query contains an address, which is parsed together with the host. */
  | { kind: "oembed" }
  | { kind: "dyads" }
  | { kind: "dyad"; dyad: DyadName; query: PatternQuery }
  | { kind: "dyad-file"; dyad: DyadName; file: DyadFile; query: PatternQuery }
  | { kind: "dyad-feed"; dyad: DyadName; format: FeedFormat }
  | { kind: "pattern-snapshot"; pattern: string; query: PatternQuery }
  | { kind: "pattern-snapshot-file"; pattern: string; file: PatternSnapshotFile; query: PatternQuery }
  | { kind: "formulas"; dyad: DyadName; issuer: string }
  | { kind: "formulas-file"; dyad: DyadName; issuer: string; file: FormulasFile }
  | { kind: "unapi"; query: UnapiQuery }
  | { kind: "sign-in"; to: string | null; done: SignInDone | null; fault: ProviderFault | null }
  | { kind: "sign-in-code"; to: string | null }
  /** Its query comes from the provider, and works only once. */
  | { kind: "provider-return" }
  | { kind: "refused" }
  | { kind: "invitation"; secret: string }
  | { kind: "forgotten-password" }
  | { kind: "new-password"; secret: string }
  | { kind: "account" }
  | { kind: "second-factor" }
  | { kind: "own-provider"; fault: ProviderFault | null }
  | { kind: "account-export" }
  | ({ kind: "people" } & PeopleOutcome)
  | { kind: "webhooks" }
  | { kind: "audit"; before: number | null }
  | { kind: "audit-export" }
  | { kind: "trash" }
  | { kind: "deleted"; name: DeletedName }
  | { kind: "library" }
  | { kind: "library-export"; format: LibraryFormat }
  | { kind: "feed"; query: CallsQuery; format: FeedFormat }
  | { kind: "names" }
  | { kind: "party-names"; party: string; fault: NameFault | null }
  | { kind: "party"; party: string }
  | { kind: "issuer"; issuer: string; query: PatternQuery }
  | { kind: "issuer-file"; issuer: string; file: IssuerFile; query: PatternQuery };

const queryOf = ({ passage, reader }: PassageOfReader) => ({
  passage: passage ? formatAnchor(passage) : "",
  reader,
});

type Formatters = { [Kind in Address["kind"]]: (address: Extract<Address, { kind: Kind }>) => string };

const FORMATTERS: Formatters = {
  home: homePath,
  calls: ({ query }) => callsPath(query),
  "new-call": newCallPath,
  call: ({ call, query }) => withComparisonQuery(callPath(call), query),
  matrix: ({ call, query }) => matrixPath(call, query),
  "matrix-file": ({ call, format, query }) => matrixFilePath(call, format, query),
  "call-page": ({ call, page }) => callPagePath(call, page),
  "call-file": ({ call, file }) => comparisonFilePath(callPath(call), file),
  texts: textsPath,
  comparison: ({ comparison, query }) => withComparisonQuery(formatComparison(comparison), query),
  citation: (of) => citePath(formatComparison(of.comparison), queryOf(of)),
  download: ({ comparison, format, reader }) => downloadPath(formatComparison(comparison), format, { reader }),
  "citation-file": ({ format, ...of }) => citationFilePath(formatComparison(of.comparison), format, queryOf(of)),
  "brief-file": ({ comparison, reader }) => briefFilePath(formatComparison(comparison), { reader }),
  picture: (of) => picturePath(formatComparison(of.comparison), queryOf(of)),
  "comparison-page": ({ comparison, page, reader }) =>
    comparisonPagePath(formatComparison(comparison), page, { reader }),
  "new-snapshot": newSnapshotPath,
  revisions: ({ name, query }) => revisionsPath(name, query),
  "readout-page": ({ name, page }) => readoutPath(name, page),
  "new-note": ({ query }) => newNotePath(query),
  note: ({ id, reader }) => notePath(id, reader),
  "edit-note": ({ id, version }) => editNotePath(id, version),
  api: apiPath,
  oembed: () => oembedPath(),
  about: aboutPath,
  dyads: dyadsPath,
  dyad: ({ dyad, query }) => dyadPath(dyad, query),
  "dyad-file": ({ dyad, file, query }) => dyadFilePath(dyad, file, query),
  "dyad-feed": ({ dyad, format }) => dyadFeedPath(dyad, format),
  "pattern-snapshot": ({ pattern, query }) => patternSnapshotPath(pattern, query),
  "pattern-snapshot-file": ({ pattern, file, query }) => patternSnapshotFilePath(pattern, file, query),
  formulas: ({ dyad, issuer }) => formulasPath(dyad, issuer),
  "formulas-file": ({ dyad, issuer, file }) => formulasFilePath(dyad, issuer, file),
  unapi: ({ query }) => unapiPath(query),
  "sign-in": ({ to, done, fault }) => signInPath(to, done, fault),
  "sign-in-code": ({ to }) => codePath(to),
  "provider-return": providerReturnPath,
  refused: refusedPath,
  invitation: ({ secret }) => invitationPath(secret),
  "forgotten-password": forgottenPasswordPath,
  "new-password": ({ secret }) => newPasswordPath(secret),
  account: accountPath,
  "second-factor": secondFactorPath,
  "own-provider": ({ fault }) => ownProviderPath(fault),
  "account-export": accountExportPath,
  people: peoplePath,
  webhooks: webhooksPath,
  audit: ({ before }) => auditPath(before),
  "audit-export": auditExportPath,
  trash: trashPath,
  deleted: ({ name }) => deletedPath(name),
  library: libraryPath,
  "library-export": ({ format }) => libraryExportPath(format),
  feed: ({ query, format }) => feedPath(query, format),
  names: namesPath,
  "party-names": ({ party, fault }) => partyNamesPath(party, fault),
  party: ({ party }) => partyPath(party),
  issuer: ({ issuer, query }) => issuerPatternPath(issuer, query),
  "issuer-file": ({ issuer, file, query }) => issuerFilePath(issuer, file, query),
};

/**
 * Writes an address as a path with its query; the inverse of `parseAddress`.
 *
 * @example
 * formatAddress({ kind: "matrix", call: "2024-04-03-blinken-aliyev", query: { ...PLAIN_MATRIX, of: "mediamax" } });
 * //=> "/calls/2024-04-03-blinken-aliyev/matrix?of=mediamax"
 */
export const formatAddress = (address: Address): string =>
  (FORMATTERS[address.kind] as (given: Address) => string)(address);
