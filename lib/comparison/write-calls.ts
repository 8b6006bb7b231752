import "server-only";
import { submitCall, type Submitted } from "../data/calls/call-writes";
import { readCallTexts } from "../data/comparisons/call-comparisons";
import {
  findCallPlace,
  findPlace,
  findTextsBeside,
  placeOf,
  type PlacedReadout,
} from "../data/comparisons/call-neighbours";
import { restoreStoredReadout as restoreStored, type TrashResult } from "../data/calls/trash";
import { addReadoutTo, type ReadoutAdded } from "../data/readouts/readout-additions";
import {
  storeReadoutCorrection as correctStored,
  findEditableReadout,
  type ReadoutCorrected,
} from "../data/readouts/readout-edits";
import type { ReadoutName } from "../model/calls/readout-pairs";
import type { CallInput, IssuerInput, ReadoutInput } from "../schema/call-input";
import type { ReadoutCorrection } from "../schema/corrections";
import { hashText } from "../schema/hash-text";
import type { HashedText } from "./align-texts";
import { wakeComparisonJob } from "./jobs/comparison-job";
import { prepareAlignments } from "./prepare-alignments";
import { isOfficial } from "../model/calls/vocabularies";

/** A text that is stored, or is going to be, with what determines the order of its pairs. */
interface TextOfCall extends HashedText {
  /** The position of its readout in the call. */
  position: number;
  kind: string;
}

/** A new readout comes after the call's others. */
const LAST = Infinity;

const hash = <T extends { text: string }>(given: T) => ({ ...given, sha256: hashText(given.text) });

/** Pairs in the order of the call; those of two official readouts come first, as a call opens with one of them. */
function pairUp(pairs: [TextOfCall, TextOfCall][]): [HashedText, HashedText][] {
  const ordered = pairs.map((pair) => pair.toSorted((a, b) => a.position - b.position) as [TextOfCall, TextOfCall]);
  const isFirst = (pair: TextOfCall[]) => pair.every(isOfficial);
  return [...ordered.filter(isFirst), ...ordered.filter((pair) => !isFirst(pair))];
}

/** Pairs of a text with each of the call's other texts as they are stored now. */
async function pairWithOthers(call: string, own: string | null, text: TextOfCall) {
  const others = (await readCallTexts(call)).filter(({ readout, isDeleted }) => readout !== own && !isDeleted);
  return pairUp(others.map((other) => [other, text]));
}

/** Pairs of a text with its neighbours among the readouts of its issuer, the earlier one on the left. */
async function pairBeside(placed: PlacedReadout | undefined, text: HashedText): Promise<[HashedText, HashedText][]> {
  const beside = placed ? await findTextsBeside(placed) : [];
  return beside.flatMap(({ earlier, later }): [HashedText, HashedText][] => [
    ...(earlier ? [[earlier, text] satisfies [HashedText, HashedText]] : []),
    ...(later ? [[text, later] satisfies [HashedText, HashedText]] : []),
  ]);
}

/** Compares texts, then writes. What could not be compared in time is left to the job. */
async function withPrepared<T>(
  pairs: [HashedText, HashedText][],
  write: (prepared: Awaited<ReturnType<typeof prepareAlignments>>) => Promise<T>,
): Promise<T> {
  const prepared = await prepareAlignments(pairs);
  const written = await write(prepared);
  if (prepared.hasMissed()) void wakeComparisonJob();
  return written;
}

/**
 * Saves a call from a form, with the comparisons of its readouts (`submitCall`).
 *
 * @throws when the database cannot be written
 * @example
 * await saveCall(call); //=> { kind: "created", slug: "2024-04-03-blinken-aliyev" }
 */
export async function saveCall(call: CallInput, isProposed = false): Promise<Submitted> {
  const texts = call.readouts.map((readout, position) => hash({ ...readout, position }));
  const pairs = texts.flatMap((one, index) =>
    texts.slice(0, index).map((other): [TextOfCall, TextOfCall] => [other, one]),
  );
  const beside: [HashedText, HashedText][] = [];
  for (const text of texts)
    beside.push(...(await pairBeside(placeOf(call.slug, call.date, text.issuer, call.parties), text)));
  return withPrepared([...pairUp(pairs), ...beside], (prepared) => submitCall(call, isProposed, prepared));
}

/**
 * Adds a readout to a call, with its comparisons (`addReadoutTo`).
 *
 * @throws when the database cannot be written
 * @example
 * await addReadout("2024-04-03-blinken-aliyev", readout); //=> { kind: "added", call: "…", slug: "turan" }
 */
export async function addReadout(callSlug: string, readout: ReadoutInput): Promise<ReadoutAdded> {
  const text = hash({ ...readout, position: LAST });
  const pairs = await pairWithOthers(callSlug, null, text);
  const call = await findCallPlace(callSlug);
  const beside = call ? await pairBeside(placeOf(call.slug, call.date, readout.issuer, call.parties), text) : [];
  return withPrepared([...pairs, ...beside], (prepared) => addReadoutTo(callSlug, readout, prepared));
}

/** The pairs that a correction makes necessary; none if it changes neither the text nor its language. */
async function pairCorrected(name: ReadoutName, correction: ReadoutCorrection) {
  const current = await findEditableReadout(name);
  if (!current) return [];
  const own = (await readCallTexts(current.call.slug)).find(({ readout }) => readout === current.slug);
  if (!own || (own.text === correction.text && own.language === correction.language)) return [];
  const text = hash({ ...correction, position: own.position });
  const pairs = await pairWithOthers(current.call.slug, current.slug, text);
  return [...pairs, ...(await pairBeside(await findPlace(current.call.slug, current.slug), text))];
}

/**
 * Corrects a readout. A new revision, or a text that is now read in another language, is stored with its comparisons
 * (`storeReadoutCorrection`).
 *
 * @param added issuers to be stored with it
 * @throws when the database cannot be written
 * @example
 * await correctReadout(name, 1, correction); //=> { kind: "saved", name, revision: 2 }
 */
export async function correctReadout(
  name: ReadoutName,
  version: number,
  correction: ReadoutCorrection,
  added: readonly IssuerInput[] = [],
): Promise<ReadoutCorrected> {
  const pairs = await pairCorrected(name, correction);
  return withPrepared(pairs, (prepared) => correctStored(name, version, correction, prepared, added));
}

/**
 * Restores a readout from the trash, with comparisons with whatever has changed since (`restoreStoredReadout`).
 *
 * @throws when the database cannot be written
 * @example
 * await restoreReadout({ call: "2024-04-03-blinken-aliyev", readout: "turan" }); //=> { kind: "moved" }
 */
export async function restoreReadout(name: ReadoutName): Promise<TrashResult> {
  const current = await findEditableReadout(name);
  const own = current && (await readCallTexts(current.call.slug)).find(({ readout }) => readout === current.slug);
  const pairs = own ? await pairWithOthers(current.call.slug, current.slug, own) : [];
  const beside = own ? await pairBeside(await findPlace(current.call.slug, current.slug), own) : [];
  return withPrepared([...pairs, ...beside], (prepared) => restoreStored(name, prepared));
}
