import "server-only";
import type { Matrix } from "../../model/matrices";
import { findCall } from "../calls/call-queries";
import { findAllReviewed } from "../reviews/judgement-queries";

/** Fewer readouts than this are a pair, and have a comparison. */
export const FEWEST_READOUTS = 3;

/**
 * The matrix of a call.
 *
 * @param of the slug of the readout whose points are the rows; the first that is no official one, or else the first, where there is
 *   none of that slug
 * @returns null when there is no such call, or it has fewer than three readouts
 * @example
 * (await findMatrix("2024-04-03-blinken-aliyev", null))?.others.length; //=> 2
 */
export async function findMatrix(callSlug: string, of: string | null): Promise<Matrix | null> {
  const call = await findCall(callSlug);
  if (!call || call.readouts.length < FEWEST_READOUTS) return null;
  const report = call.readouts.find(({ kind }) => !kind.startsWith("official"));
  const readout = call.readouts.find(({ slug }) => slug === of) ?? report ?? call.readouts[0]!;
  const others = call.readouts.filter((other) => other !== readout);
  const pairs = others.map((other) => ({ left: { call, readout }, right: { call, readout: other } }));
  const reviewed = await findAllReviewed(pairs);
  return { call, readout, others: others.map((other, i) => ({ readout: other, comparison: reviewed[i]!.comparison })) };
}
