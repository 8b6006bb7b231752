import "server-only";
import { findCall } from "../data/calls/call-queries";
import { FEWEST_READOUTS, type MatrixQuery, type MatrixView } from "../model/comparisons/matrix-view";
import { findAllReviewed } from "./find-reviewed";
import { buildMatrix } from "./view/matrix";
import { isOfficial } from "../model/calls/vocabularies";
import { BUILT_IN_ALONE } from "./readings/readers";
import { isUnfinished } from "../model/comparisons/aligners";

/**
 * Opens the matrix: one readout of a call compared with all its others.
 *
 * @param query `of`: the readout whose points are the rows; by default the first press report, else the first readout
 * @param options `isWhole`: all passages at once, for a file
 * @returns null if there is no such call, or it has fewer than three readouts
 * @example
 * (await openMatrix("2024-04-03-blinken-aliyev", PLAIN_MATRIX))?.columns.length; //=> 2
 */
export async function openMatrix(
  slug: string,
  query: MatrixQuery,
  { isWhole = false } = {},
): Promise<MatrixView | null> {
  const call = await findCall(slug);
  if (!call || call.readouts.length < FEWEST_READOUTS) return null;
  const report = call.readouts.find((readout) => !isOfficial(readout));
  const readout = call.readouts.find((each) => each.slug === query.of) ?? report ?? call.readouts[0]!;
  const others = call.readouts.filter((other) => other !== readout);
  const pairs = others.map((other) => ({ left: { call, readout }, right: { call, readout: other } }));
  const read = await findAllReviewed(pairs, query.reader);
  return buildMatrix({
    call,
    readout,
    query,
    isWhole,
    others: others.map((other, index) => {
      const found = read[index]!;
      return isUnfinished(found)
        ? { readout: other, comparison: null, readers: BUILT_IN_ALONE }
        : { readout: other, comparison: found.comparison, readers: found.readers };
    }),
  });
}
