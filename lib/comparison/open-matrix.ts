import "server-only";
import { findCall } from "../data/calls/call-queries";
import { FEWEST_READOUTS } from "../data/comparisons/matrices";
import type { MatrixView } from "../model/matrix-view";
import { findAllReviewed } from "./find-reviewed";
import { buildMatrix } from "./matrix";
import { isOfficial } from "../model/vocabularies";

/**
 * Opens the matrix: one readout of a call compared with all the others.
 *
 * @param of the slug of the readout whose points are the rows; the first that is no official one, or else the first, where there is
 *   none of that slug
 * @param from the number of the passage with which the rows begin
 * @returns null when there is no such call, or it has fewer than three readouts
 * @example
 * (await openMatrix("2024-04-03-blinken-aliyev", null))?.columns.length; //=> 2
 */
export async function openMatrix(slug: string, of: string | null, from = 1): Promise<MatrixView | null> {
  const call = await findCall(slug);
  if (!call || call.readouts.length < FEWEST_READOUTS) return null;
  const report = call.readouts.find((readout) => !isOfficial(readout));
  const readout = call.readouts.find((each) => each.slug === of) ?? report ?? call.readouts[0]!;
  const others = call.readouts.filter((other) => other !== readout);
  const pairs = others.map((other) => ({ left: { call, readout }, right: { call, readout: other } }));
  const reviewed = await findAllReviewed(pairs);
  return buildMatrix({
    call,
    readout,
    from,
    others: others.map((other, index) => ({ readout: other, comparison: reviewed[index]?.comparison ?? null })),
  });
}
