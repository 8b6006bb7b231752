import { MAX_NUMBERED_SLUG_LENGTH } from "../model/limits";
import type { Side } from "../model/comparisons/comparison";
import type { ReadoutName, RevisionName, RevisionPair } from "../model/calls/readout-pairs";

/** A readout in an address, at an exact revision or, with null, at the latest. */
export interface ReadoutReference extends ReadoutName {
  revision: number | null;
}

export type PairReference = Record<Side, ReadoutReference>;

/** The characters of a slug; `isSlug` checks its length too. */
export const SLUG = /^[a-z0-9-]+$/;
/** An upper bound for revision and note numbers; anything above is not one. */
const NUMBER = /^[1-9]\d{0,8}$/;

/**
 * Whether a part of an address can be the slug of a call or of a readout.
 *
 * @example
 * isSlug("us-state-department-2"); //=> true
 * isSlug("..");                    //=> false
 */
export const isSlug = (text: string): boolean => text.length <= MAX_NUMBERED_SLUG_LENGTH && SLUG.test(text);

/**
 * Reads a number that counts from 1, without leading zeros.
 *
 * @returns null for anything else
 * @example
 * parseNumber("7");  //=> 7
 * parseNumber("07"); //=> null
 */
export const parseNumber = (text: string): number | null => (NUMBER.test(text) ? Number(text) : null);

/**
 * Decodes a part of an address. Next gives pages the parts still encoded.
 *
 * @returns null if it is not UTF-8
 * @example
 * decodePart("a%3Ab"); //=> "a:b"
 * decodePart("%ff");   //=> null
 */
export function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/**
 * Names a readout by its call and its own slug.
 *
 * @example
 * formatReadoutName({ call: "2024-04-03-blinken-aliyev", readout: "us-state-department" });
 * //=> "2024-04-03-blinken-aliyev:us-state-department"
 */
export const formatReadoutName = ({ call, readout }: ReadoutName): string => `${call}:${readout}`;

/**
 * Reads the part of an address that names a readout, percent-encoded or not.
 *
 * @returns null if it cannot be parsed
 * @example
 * parseReadoutName("2024-04-03-blinken-aliyev:azerbaijan-president");
 * //=> { call: "2024-04-03-blinken-aliyev", readout: "azerbaijan-president" }
 */
export const parseReadoutName = (part: string): ReadoutName | null => splitReadoutName(decodePart(part) ?? "");

function splitReadoutName(text: string): ReadoutName | null {
  const [call = "", readout = "", ...more] = text.split(":");
  return isSlug(call) && isSlug(readout) && more.length === 0 ? { call, readout } : null;
}

function parseReference(text: string, within: string | null): ReadoutReference | null {
  const [name = "", number, ...more] = text.split("@");
  const named = within === null ? splitReadoutName(name) : isSlug(name) ? { call: within, readout: name } : null;
  const revision = number === undefined ? null : parseNumber(number);
  if (!named || more.length > 0 || (number !== undefined && revision === null)) return null;
  return { ...named, revision };
}

function formatReference(reference: ReadoutReference, isWithinCall: boolean): string {
  const name = isWithinCall ? reference.readout : formatReadoutName(reference);
  return reference.revision === null ? name : `${name}@${reference.revision}`;
}

/**
 * Reads the part of an address that names two readouts, percent-encoded or not.
 *
 * @param call the slug of the call that both are of; null where each is named with its own
 * @returns null if it cannot be parsed
 * @example
 * parsePair("us-state-department@1..azerbaijan-president", "2024-04-03-blinken-aliyev")?.left.revision; //=> 1
 */
export function parsePair(part: string, call: string | null): PairReference | null {
  const [left = "", right = "", ...more] = decodePart(part)?.split("..") ?? [];
  const [here, there] = [parseReference(left, call), parseReference(right, call)];
  return here && there && more.length === 0 ? { left: here, right: there } : null;
}

/**
 * Names two readouts in one part of an address; the inverse of `parsePair`.
 *
 * @param isWithinCall whether the address has named the call of both already
 * @example
 * formatPair(pair, true);  //=> "us-state-department@1..azerbaijan-president"
 * formatPair(pair, false); //=> "2024-04-03-blinken-aliyev:us-state-department@1..2024-04-03-blinken-aliyev:azerbaijan-president"
 */
export const formatPair = ({ left, right }: PairReference, isWithinCall: boolean): string =>
  `${formatReference(left, isWithinCall)}..${formatReference(right, isWithinCall)}`;

/**
 * Refers to an exact revision.
 *
 * @example
 * revisionReference(pair.left); //=> { call: "2024-04-03-blinken-aliyev", readout: "us-state-department", revision: 1 }
 */
export const revisionReference = ({ call, readout }: RevisionName): ReadoutReference => ({
  call: call.slug,
  readout: readout.slug,
  revision: readout.revision.number,
});

/** The parts of a reference to a readout in its latest revision. */
export interface NamedReadout {
  call: { slug: string };
  readout: { slug: string };
}

const latest = ({ call, readout }: NamedReadout): ReadoutReference => ({
  call: call.slug,
  readout: readout.slug,
  revision: null,
});

/**
 * Refers to the latest revisions of two readouts.
 *
 * @example
 * formatPair(latestPair(pair), true); //=> "us-state-department..azerbaijan-president"
 */
export const latestPair = ({ left, right }: Record<Side, NamedReadout>): PairReference => ({
  left: latest(left),
  right: latest(right),
});

/**
 * Names an exact revision.
 *
 * @example
 * revisionName(pair.left); //=> "2024-04-03-blinken-aliyev:us-state-department@1"
 */
export const revisionName = (revision: RevisionName): string => formatReference(revisionReference(revision), false);

/**
 * Names two exact revisions, as an address under /compare does.
 *
 * @example
 * pinnedName(pair); //=> "2024-04-03-blinken-aliyev:us-state-department@1..2024-04-03-blinken-aliyev:azerbaijan-president@2"
 */
export const pinnedName = ({ left, right }: RevisionPair): string => `${revisionName(left)}..${revisionName(right)}`;

/**
 * Reads the name of two exact revisions; the inverse of `pinnedName`.
 *
 * @returns null if it cannot be parsed, or leaves a revision open
 * @example
 * parsePinnedName("a:b@1..a:c@2")?.right; //=> { call: { slug: "a" }, readout: { slug: "c", revision: { number: 2 } } }
 * parsePinnedName("a:b..a:c@2");          //=> null
 */
export function parsePinnedName(name: string): RevisionPair | null {
  const pair = parsePair(name, null);
  const exact = ({ call, readout, revision }: ReadoutReference): RevisionName | null =>
    revision === null ? null : { call: { slug: call }, readout: { slug: readout, revision: { number: revision } } };
  const [left, right] = [pair && exact(pair.left), pair && exact(pair.right)];
  return left && right && { left, right };
}
