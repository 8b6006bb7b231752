import type { DyadView } from "../model/dyads/dyad-view";
import type { PatternQuery } from "../model/dyads/patterns";
import {
  WHOLE_PATTERN,
  dyadFilePath,
  dyadPath,
  keptDyadFilePath,
  keptDyadPath,
  nameOfDyad,
  type DyadFile,
} from "./dyad-path";

type Viewed = Pick<DyadView, "parties" | "permanent">;

/** Of a kept pattern the filters are kept, too: only what is open can be asked for. */
const shownOf = ({ row, period }: PatternQuery): PatternQuery => ({ ...WHOLE_PATTERN, row, period });

/**
 * The path of a pattern: of its dyad, or of its permanent link.
 *
 * @example
 * patternPath(view, { ...view.query, row: "detained" }); //=> "/dyads/vestria..norland?row=detained"
 */
export const patternPath = ({ parties, permanent }: Viewed, query: PatternQuery): string =>
  permanent ? keptDyadPath(permanent.id, shownOf(query)) : dyadPath(nameOfDyad(parties), query);

/**
 * The path of a file of a pattern: of its dyad, or of its permanent link.
 *
 * @example
 * patternFilePath(view, "matrix.csv", view.query); //=> "/dyads/vestria..norland/matrix.csv"
 */
export const patternFilePath = ({ parties, permanent }: Viewed, file: DyadFile, query: PatternQuery): string =>
  permanent ? keptDyadFilePath(permanent.id, file, shownOf(query)) : dyadFilePath(nameOfDyad(parties), file, query);
