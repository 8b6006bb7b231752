import "server-only";
import { parsePair, type PairReference, type ReadoutReference } from "../../addresses/pair-names";
import { findCall, findRevision } from "../calls/call-queries";
import { openingReadouts } from "./opening-pairs";
import type { Call } from "../../model/calls/calls";
import type { ReadoutPair } from "../../model/calls/readout-pairs";

async function findSide({
  call: slug,
  readout: readoutSlug,
  revision: number,
}: ReadoutReference): Promise<ReadoutPair["left"] | null> {
  const call = await findCall(slug);
  const readout = call?.readouts.find((stored) => stored.slug === readoutSlug);
  if (!call || !readout) return null;
  if (number === null || number === readout.revision.number) return { call, readout };
  const revision = await findRevision(slug, readoutSlug, number);
  return revision && { call, readout: { ...readout, revision } };
}

/**
 * Finds the two readouts of a reference.
 *
 * @returns null if one of them is not stored, or is in the trash
 * @example
 * (await findReferencedPair(reference))?.left.readout.slug; //=> "us-state-department"
 */
export async function findReferencedPair({ left, right }: PairReference): Promise<ReadoutPair | null> {
  const [here, there] = await Promise.all([findSide(left), findSide(right)]);
  return here && there && { left: here, right: there };
}

/**
 * Finds the two readouts that a part of an address names: "left..right" with slugs of readouts, each with "@2" for an exact revision, and
 * with "call:" before it if no call is given.
 *
 * @param part percent-encoded or not
 * @param call the slug of the call that both belong to, or null where each side names its own
 * @returns null if the part names nothing that is stored
 * @example
 * (await findPair("us-state-department..azerbaijan-president", "2024-04-03-blinken-aliyev"))?.left.readout.slug;
 * //=> "us-state-department"
 */
export async function findPair(part: string, call: string | null): Promise<ReadoutPair | null> {
  const pair = parsePair(part, call);
  return pair && findReferencedPair(pair);
}

/**
 * The first two official readouts of a call, or its first two of any kind; null when it has fewer than two.
 *
 * @example
 * defaultPair(call)?.left.readout.slug; //=> "us-state-department"
 */
export function defaultPair(call: Call): ReadoutPair | null {
  const opening = openingReadouts(call.readouts);
  return opening && { left: { call, readout: opening[0] }, right: { call, readout: opening[1] } };
}
