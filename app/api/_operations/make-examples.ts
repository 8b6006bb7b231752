import { WHOLE_PATTERN, formatDyadName, nameOfDyad } from "@/lib/addresses/dyad-path";
import { ALL_CALLS } from "@/lib/addresses/calls-query";
import { nextPath } from "@/lib/addresses/api-path";
import { formatPair, formatReadoutName, latestPair, revisionReference } from "@/lib/addresses/pair-names";
import {
  OPERATIONS,
  type ParsedRequest,
  type Content,
  type OperationId,
  type ReadId,
  type WriteId,
} from "@/lib/api/operations";
import { Problem } from "@/lib/api/problem";
import { openDyad } from "@/lib/comparison/dyads/open-dyad";
import { findCallPage } from "@/lib/data/calls/call-list";
import { findCall } from "@/lib/data/calls/call-queries";
import { listDyads as listStoredDyads } from "@/lib/data/calls/dyad-list";
import { findLatestDyadLink } from "@/lib/data/comparisons/pattern-snapshots";
import { defaultPair } from "@/lib/data/comparisons/readout-pairs";
import { findLatestSnapshot } from "@/lib/data/comparisons/snapshots";
import { findNotes } from "@/lib/data/notes/note-queries";
import { shortenExample } from "@/lib/messages/site/api";
import type { ApiExample } from "@/lib/model/api-page";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";
import { Moved, addressOf, type Operate } from "./answer-operation";
import { listCalls, listRevisions, readCall, readRevision, searchCalls } from "./calls";
import { compareTexts } from "./compare-texts";
import { listJudgements, listNotes, readComparison, readComparisonAcrossCalls, readPermanentLink } from "./comparisons";
import { listDyads, readDyad, readDyadRow, readKeptDyad } from "./dyads";
import { readNote } from "./reviews";
import { listIssuers, listParties, readIssuer, readParty } from "./names";

/** The example call that Parallax comes with, if it is still stored. */
const USUAL_CALL = "2024-04-03-blinken-aliyev";

/** Something stored to make the examples of; null if there is nothing. */
async function findNames() {
  const usual = await findCall(USUAL_CALL);
  const listed = usual ? null : (await findCallPage(ALL_CALLS, 100)).calls.find(({ opening }) => opening !== null);
  const call = usual ?? (listed ? await findCall(listed.call.slug) : null);
  const pair = call && defaultPair(call);
  if (!call || !pair) return null;
  const [first] = await listStoredDyads();
  const dyad = first && nameOfDyad({ a: first.parties[0], b: first.parties[1] });
  const view = dyad ? await openDyad(dyad, WHOLE_PATTERN) : null;
  const name = latestPair(pair);
  return {
    call: call.slug,
    readout: formatReadoutName({ call: call.slug, readout: pair.left.readout.slug }),
    pair: formatPair(name, true),
    wholePair: formatPair(name, false),
    issuer: pair.left.readout.issuer.slug,
    party: pair.left.readout.issuer.party.slug,
    dyad: dyad ? formatDyadName(dyad) : null,
    row: view?.pattern.rows[0]?.topic ?? null,
    pinned: formatPair({ left: pinnedSide(pair.left), right: pinnedSide(pair.right) }, true),
    note: (await findNotes(pair))[0]?.id ?? null,
    snapshot: await findLatestSnapshot(),
    pattern: await findLatestDyadLink(),
  };
}

const pinnedSide = ({ call, readout }: ReadoutPair["left"]) => revisionReference({ call, readout });

const write = (content: object): string => JSON.stringify(shortenExample(content), null, 2);

const TEXTS = {
  left: "The two ministers discussed the ceasefire and the exchange of prisoners.",
  right: "An exchange of prisoners was discussed. Tariffs on steel were raised.",
};

async function compare(origin: string): Promise<ApiExample | null> {
  const content = await compareTexts(TEXTS, origin);
  if (content instanceof Problem) return null;
  const address = addressOf("compareTexts", {}, origin);
  return {
    command: `curl ${address} --json '${JSON.stringify(TEXTS)}'`,
    answer: write(content),
  };
}

/** An example of a request that writes. The page does not send it, because that would store it. */
function send(id: WriteId, origin: string, params: Record<string, string | null> = {}): ApiExample | null {
  const named = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== null);
  if (named.length < Object.keys(params).length) return null;
  const { method, sample, isLocked } = OPERATIONS[id];
  const options = [
    addressOf(id, Object.fromEntries(named), origin),
    ...(method === "patch" ? ["-X PATCH"] : []),
    "-H 'Authorization: Bearer plx_…'",
    ...(isLocked ? [`-H 'If-Match: "…"'`] : []),
    `--json '${JSON.stringify(sample)}'`,
  ];
  return { command: `curl ${options.join(" ")}`, answer: null };
}

/** Sends a request to an operation, and returns both request and answer. */
async function ask<Id extends ReadId>(
  id: Id,
  operate: Operate<Id>,
  origin: string,
  params: Record<string, string | null> = {},
  query: Record<string, string> = {},
): Promise<ApiExample | null> {
  const named = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== null);
  if (named.length < Object.keys(params).length) return null;
  const values = Object.fromEntries(named);
  const content: Content<Id> | Problem | Moved = await operate({ params: values, query, origin } as ParsedRequest<Id>);
  if (content instanceof Problem || content instanceof Moved) return null;
  const { after, ...rest } = { after: "", ...query };
  return { command: `curl '${nextPath(addressOf(id, values, origin), rest, after)}'`, answer: write(content) };
}

/**
 * Asks each operation for something that is stored here, so that the examples on the page are real.
 *
 * @param origin "https://parallax.example"
 * @returns null for operations of which nothing is stored
 */
export async function makeExamples(origin: string): Promise<Record<OperationId, ApiExample | null>> {
  const names = await findNames();
  const { call = null, pair = null, wholePair = null, readout = null, dyad = null, row = null } = names ?? {};
  const { party = null, issuer = null, snapshot = null, pattern = null } = names ?? {};
  const { pinned = null, note: noteId = null } = names ?? {};
  const both = { call, pair };
  const exact = { call, pair: pinned };
  const note = noteId === null ? null : String(noteId);
  return {
    listCalls: await ask("listCalls", listCalls, origin, {}, { kind: "phone-call", limit: "2" }),
    searchCalls: await ask("searchCalls", searchCalls, origin, {}, { q: "peace" }),
    readCall: await ask("readCall", readCall, origin, { call }),
    listRevisions: await ask("listRevisions", listRevisions, origin, { readout }),
    readRevision: await ask("readRevision", readRevision, origin, { readout, number: "1" }),
    readComparison: await ask("readComparison", readComparison, origin, both),
    readComparisonAcrossCalls: await ask("readComparisonAcrossCalls", readComparisonAcrossCalls, origin, {
      pair: wholePair,
    }),
    listJudgements: await ask("listJudgements", listJudgements, origin, both),
    listNotes: await ask("listNotes", listNotes, origin, both),
    readNote: await ask("readNote", readNote, origin, { note }),
    addCall: send("addCall", origin),
    addReadout: send("addReadout", origin, { call }),
    addRevision: send("addRevision", origin, { readout }),
    addJudgement: send("addJudgement", origin, exact),
    addNote: send("addNote", origin, exact),
    editNote: send("editNote", origin, { note: note ?? "1" }),
    readPermanentLink: await ask("readPermanentLink", readPermanentLink, origin, { id: snapshot }),
    compareTexts: await compare(origin),
    listDyads: await ask("listDyads", listDyads, origin, {}, { limit: "1" }),
    readDyad: await ask("readDyad", readDyad, origin, { pair: dyad }),
    readDyadRow: await ask("readDyadRow", readDyadRow, origin, { pair: dyad, row }),
    readKeptDyad: await ask("readKeptDyad", readKeptDyad, origin, { id: pattern }),
    listParties: await ask("listParties", listParties, origin, {}, { limit: "1" }),
    readParty: await ask("readParty", readParty, origin, { party }),
    listIssuers: await ask("listIssuers", listIssuers, origin, {}, { limit: "1" }),
    readIssuer: await ask("readIssuer", readIssuer, origin, { issuer }),
  };
}
