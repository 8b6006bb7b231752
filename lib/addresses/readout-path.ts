import type { ReadoutName } from "../model/calls/readout-pairs";
import { formatReadoutName } from "./pair-names";
import { formatRevisionsQuery, PLAIN_REVISIONS, type RevisionsQuery } from "./revisions-query";
import type { ReadoutPage } from "./route-names";

/**
 * The path of a page of a readout.
 *
 * @example
 * readoutPath({ call: "2024-04-03-blinken-aliyev", readout: "us-state-department" }, "edit");
 * //=> "/readouts/2024-04-03-blinken-aliyev:us-state-department/edit"
 */
export const readoutPath = (name: ReadoutName, page: ReadoutPage): string =>
  `/readouts/${formatReadoutName(name)}/${page}`;

/**
 * The path of a readout's revisions: of two of them with their differences, or, after a correction, of what was saved.
 *
 * @example
 * revisionsPath({ call: "a", readout: "b" }, { from: 1, to: 3 }); //=> "/readouts/a:b/revisions?from=1&to=3"
 */
export const revisionsPath = (name: ReadoutName, query: Partial<RevisionsQuery> = {}): string =>
  `${readoutPath(name, "revisions")}${formatRevisionsQuery({ ...PLAIN_REVISIONS, ...query })}`;
