import type { FormulasView } from "../model/dyads/chains";
import type { DyadView } from "../model/dyads/dyad-view";
import type { IssuerView } from "../model/dyads/issuer-view";
import type { PatternQuery } from "../model/dyads/patterns";
import {
  WHOLE_PATTERN,
  dyadFilePath,
  dyadPath,
  formulasFilePath,
  formulasPath,
  patternSnapshotFilePath,
  patternSnapshotPath,
  nameOfDyad,
  type DyadFile,
  type FormulasFile,
} from "./dyad-path";
import { issuerFilePath, issuerPatternPath, type IssuerFile } from "./issuer-path";

type Viewed = Pick<DyadView, "parties" | "permanent">;

/** A permanent link stores its filters, so only the open row and period are in its query. */
const shownOf = ({ row, period }: PatternQuery): PatternQuery => ({ ...WHOLE_PATTERN, row, period });

/**
 * The path of a pattern: the dyad's page, or the permanent link.
 *
 * @example
 * patternPath(view, { ...view.query, row: "detained" }); //=> "/dyads/vestria..norland?row=detained"
 */
export const patternPath = ({ parties, permanent }: Viewed, query: PatternQuery): string =>
  permanent ? patternSnapshotPath(permanent.id, shownOf(query)) : dyadPath(nameOfDyad(parties), query);

/**
 * The path of a file of a pattern: the dyad's, or the permanent link's.
 *
 * @example
 * patternFilePath(view, "matrix.csv", view.query); //=> "/dyads/vestria..norland/matrix.csv"
 */
export const patternFilePath = ({ parties, permanent }: Viewed, file: DyadFile, query: PatternQuery): string =>
  permanent
    ? patternSnapshotFilePath(permanent.id, file, shownOf(query))
    : dyadFilePath(nameOfDyad(parties), file, query);

/**
 * The path of an issuer across its counterparts: its page, or the permanent link.
 *
 * @example
 * issuerViewPath(view); //=> "/issuers/vestria-mfa?from=2029"
 */
export const issuerViewPath = ({
  issuer,
  query,
  permanent,
}: Pick<IssuerView, "issuer" | "query" | "permanent">): string =>
  permanent ? patternSnapshotPath(permanent.id) : issuerPatternPath(issuer.slug, query);

/**
 * The path of a file of an issuer across its counterparts: the page's, or the permanent link's.
 *
 * @example
 * issuerViewFilePath(view, "matrix.csv"); //=> "/issuers/vestria-mfa/matrix.csv?from=2029"
 */
export const issuerViewFilePath = (
  { issuer, query, permanent }: Pick<IssuerView, "issuer" | "query" | "permanent">,
  file: IssuerFile,
): string => (permanent ? patternSnapshotFilePath(permanent.id, file) : issuerFilePath(issuer.slug, file, query));

type ViewedFormulas = Pick<FormulasView, "parties" | "issuer" | "permanent">;

/**
 * The path of an issuer's formulas: their page, or the permanent link.
 *
 * @example
 * formulasViewPath(view); //=> "/dyads/vestria..norland/formulas/vestria-mfa"
 */
export const formulasViewPath = ({ parties, issuer, permanent }: ViewedFormulas): string =>
  permanent ? patternSnapshotPath(permanent.id) : formulasPath(nameOfDyad(parties), issuer.slug);

/**
 * The path of a file of an issuer's formulas: the page's, or the permanent link's.
 *
 * @example
 * formulasViewFilePath(view, "chains.csv"); //=> "/dyads/vestria..norland/formulas/vestria-mfa/chains.csv"
 */
export const formulasViewFilePath = ({ parties, issuer, permanent }: ViewedFormulas, file: FormulasFile): string =>
  permanent ? patternSnapshotFilePath(permanent.id, file) : formulasFilePath(nameOfDyad(parties), issuer.slug, file);
