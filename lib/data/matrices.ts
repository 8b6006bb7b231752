import "server-only";
import type { Comparison, Refusal } from "../compare";
import { findCall, type Call, type Readout } from "./call-queries";
import { compareReadouts } from "./comparisons";

/** One readout of a call held against all the others. */
export interface Matrix {
  call: Call;
  readout: Readout;
  others: { readout: Readout; comparison: Comparison | Refusal }[];
}

/** Fewer readouts than this are a pair, and have a comparison. */
export const FEWEST_READOUTS = 3;

/**
 * The matrix of a call.
 *
 * @param of the slug of the readout whose points are the rows; the first that is no official one, or else the first, where there is
 *   none of that slug
 * @returns null when there is no such call, or it has fewer than three readouts
 */
export async function findMatrix(callSlug: string, of: string | null): Promise<Matrix | null> {
  const call = await findCall(callSlug);
  if (!call || call.readouts.length < FEWEST_READOUTS) return null;
  const report = call.readouts.find(({ kind }) => !kind.startsWith("official"));
  const readout = call.readouts.find(({ slug }) => slug === of) ?? report ?? call.readouts[0]!;
  const others = call.readouts.filter((other) => other !== readout);
  return {
    call,
    readout,
    others: others.map((other) => ({ readout: other, comparison: compareReadouts(readout, other) })),
  };
}
