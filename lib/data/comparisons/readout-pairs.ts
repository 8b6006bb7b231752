import "server-only";
import { MAX_SLUG_LENGTH } from "../../schema/text";
import { findCall, findRevision } from "../calls/call-queries";
import type { Call } from "../../model/calls";
import type { ReadoutPair } from "../../model/readout-pairs";

/** One side of a pair as its address names it. */
export interface SideName {
  call: string;
  readout: string;
  /** The revision asked for; null for the latest. */
  revision: number | null;
}

/** Reads "readout@2", or "call:readout@2" where no call is given. */
function readName(text: string, call: string | null): SideName | null {
  const match = /^(?:([a-z0-9-]+):)?([a-z0-9-]+)(?:@([1-9]\d{0,8}))?$/.exec(text);
  if (!match || text.length > 3 * MAX_SLUG_LENGTH || (call !== null && match[1] !== undefined)) return null;
  const from = call ?? match[1];
  return from ? { call: from, readout: match[2]!, revision: match[3] ? Number(match[3]) : null } : null;
}

async function findSide({
  call: slug,
  readout: readoutSlug,
  revision: number,
}: SideName): Promise<ReadoutPair["left"] | null> {
  const call = await findCall(slug);
  const readout = call?.readouts.find((stored) => stored.slug === readoutSlug);
  if (!call || !readout) return null;
  if (number === null || number === readout.revision.number) return { call, readout };
  const revision = await findRevision(slug, readoutSlug, number);
  return revision && { call, readout: { ...readout, revision } };
}

/**
 * The two sides that an address names, or null when it is of another shape.
 *
 * @param address as `findPair` takes it
 * @param call as `findPair` takes it
 */
export function readAddress(address: string, call: string | null): [SideName, SideName] | null {
  const [left, right, ...more] = address.split("..").map((name) => readName(name, call));
  return left && right && more.length === 0 ? [left, right] : null;
}

/**
 * Finds the two readouts that an address names: "left..right" with the slugs of readouts, each with "@2" for a given revision, and
 * with "call:" before it where no call is given.
 *
 * @param call the slug of the call that both belong to, or null where each side names its own
 * @returns null when the address names nothing that is stored
 */
export async function findPair(address: string, call: string | null): Promise<ReadoutPair | null> {
  const sides = readAddress(address, call);
  if (!sides) return null;
  const [here, there] = await Promise.all([findSide(sides[0]), findSide(sides[1])]);
  return here && there && { left: here, right: there };
}

/** The first two official readouts of a call, or its first two of any kind; null when it has fewer than two. */
export function defaultPair(call: Call): ReadoutPair | null {
  const official = call.readouts.filter(({ kind }) => kind.startsWith("official"));
  const [left, right] = official.length >= 2 ? official : call.readouts;
  return left && right ? { left: { call, readout: left }, right: { call, readout: right } } : null;
}
