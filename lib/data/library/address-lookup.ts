import "server-only";
import { formatAddress, type Address } from "../../addresses/address";
import type { DyadName } from "../../addresses/dyad-path";
import { readMirrored, type Mirrored } from "../../addresses/api-path";
import { isOutsideSections, parseAddress } from "../../addresses/parse-address";
import type { DeletedName } from "../../addresses/site-path";
import { EVERYTHING, LIBRARY, callScope, type Scope } from "../../model/library/scopes";
import { SIDES } from "../../model/comparisons/sides";
import { shownCalls } from "../audience";
import { currentAudience } from "../current-audience";
import { currentCall, currentReadout } from "../calls/current";
import { database } from "../client";
import { findLatestImport } from "../jobs/import-jobs";
import { FEWEST_READOUTS } from "../../model/comparisons/matrix-view";
import { isPatternStored } from "../comparisons/pattern-snapshots";
import { findSnapshotCalls } from "../comparisons/snapshots";
import { currentPartySlug } from "../names/name-queries";
import { providerName } from "../people/provider";
import { findNotePair } from "../notes/note-queries";

/** What an address leads to. */
export type AddressStatus =
  | { kind: "stored" }
  | { kind: "missing" }
  /** A call, or a readout of it, that is in the trash. */
  | { kind: "deleted"; call: string; readout: string | null }
  /** The same address with current slugs. */
  | { kind: "moved"; path: string };

/** What an address leads to, and for a page also what its content depends on; null if it changes by itself. */
export type PageStatus = { kind: "stored"; dependsOn: Scope[] | null } | Exclude<AddressStatus, { kind: "stored" }>;

/** What an address names within a call: the call itself, or one of its readouts. */
interface Mention {
  call: string;
  readout: string | null;
  /** The revision asked for; null for the latest. */
  revision: number | null;
}

const stored = (...dependsOn: Scope[]): PageStatus => ({ kind: "stored", dependsOn });
const MISSING = { kind: "missing" } as const;

/** The calls and readouts that an address names; none for a page that always exists. */
function mentionsIn(address: Address): Mention[] {
  if ("name" in address) return [{ ...address.name, revision: null }];
  if ("call" in address) return [{ call: address.call, readout: null, revision: null }];
  if (!("comparison" in address) || address.comparison.under === "snapshot") return [];
  const { pair } = address.comparison;
  return SIDES.map((side) => pair[side]);
}

/** The same address with current slugs. */
function renameAddress(address: Address, [first, second]: Mention[]): Address {
  const readout = ({ call, readout: slug, revision }: Mention) => ({ call, readout: slug ?? "", revision });
  if ("call" in address) return { ...address, call: first!.call };
  if ("name" in address) return { ...address, name: { call: first!.call, readout: first!.readout ?? "" } };
  if (!("comparison" in address) || address.comparison.under === "snapshot") return address;
  return {
    ...address,
    comparison: { ...address.comparison, pair: { left: readout(first!), right: readout(second!) } },
  };
}

/** How many readouts a call must show for the page to exist. */
const readoutsFor = ({ kind }: Address) => (kind === "matrix" || kind === "matrix-file" ? FEWEST_READOUTS : 0);

const COUNTED = { id: true, _count: { select: { readouts: { where: { deletedAt: null } } } } } as const;

/** The id of the call, if everything is where the address says: the cheap check, and the usual answer. */
async function findCallId({ call: slug, readout, revision }: Mention, readouts: number): Promise<number | null> {
  const call = { slug, ...shownCalls() };
  if (readout === null && readouts === 0)
    return (await database().call.findUnique({ where: call, select: { id: true } }))?.id ?? null;
  if (readout === null) {
    const counted = await database().call.findUnique({ where: call, select: COUNTED });
    return counted && counted._count.readouts >= readouts ? counted.id : null;
  }
  const revisions = revision === null ? undefined : { some: { number: revision } };
  const where = { slug: readout, deletedAt: null, call, ...(revisions && { revisions }) };
  return (await database().readout.findFirst({ where, select: { callId: true } }))?.callId ?? null;
}

/** Where a call or a readout is now: in the trash, or under current slugs. */
async function locate({
  call: callSlug,
  readout: slug,
  revision,
}: Mention): Promise<Exclude<PageStatus, { kind: "stored" }> | Mention> {
  const call = await currentCall(callSlug);
  if (!call) return MISSING;
  const readout = slug === null ? null : await currentReadout(call.id, slug);
  if (slug !== null && !readout) return MISSING;
  const where = { readoutId: readout?.id ?? 0, number: revision ?? 1 };
  if (revision !== null && (await database().revision.count({ where })) === 0) return MISSING;
  if (call.deletedAt) return { kind: "deleted", call: call.slug, readout: null };
  if (readout?.deletedAt) return { kind: "deleted", call: call.slug, readout: readout.slug };
  return { call: call.slug, readout: readout?.slug ?? null, revision };
}

/** The page for deleted calls and readouts exists for nothing else. */
async function lookUpDeleted(name: DeletedName): Promise<PageStatus> {
  const found = await locate({ ...name, revision: null });
  return "kind" in found && found.kind === "deleted" ? stored(EVERYTHING) : MISSING;
}

async function lookUpMentions(address: Address, mentions: Mention[]): Promise<PageStatus> {
  const ids = await Promise.all(mentions.map((mention) => findCallId(mention, readoutsFor(address))));
  if (ids.every((id) => id !== null)) return stored(...new Set(ids.map(callScope)));
  const found = await Promise.all(mentions.map(locate));
  const statuses = found.filter((status) => "kind" in status);
  if (statuses.length > 0) return statuses.find(({ kind }) => kind === "missing") ?? statuses[0]!;
  const current = found.filter((mention): mention is Mention => !("kind" in mention));
  const path = formatAddress(renameAddress(address, current));
  // Everything named exists, but not enough of it: a matrix needs three readouts.
  return path === formatAddress(address) ? MISSING : { kind: "moved", path };
}

/** A note's page depends on the two readouts that the note is on. */
async function lookUpNote(address: Extract<Address, { id: number }>): Promise<PageStatus> {
  const pair = await findNotePair(address.id);
  if (!pair) return MISSING;
  const mentions = SIDES.map((side) => ({
    call: pair[side].call.slug,
    readout: pair[side].readout.slug,
    revision: null,
  }));
  return lookUpMentions(address, mentions);
}

/** A permanent link reports changes of its calls, including a deleted one that has been added again. */
async function lookUpSnapshot(id: string): Promise<PageStatus> {
  const slugs = await findSnapshotCalls(id);
  if (!slugs) return MISSING;
  const calls = await Promise.all(slugs.map((slug) => (slug === null ? null : currentCall(slug))));
  return stored(...new Set(calls.map((call) => (call ? callScope(call.id) : EVERYTHING))));
}

/** A permanent link never changes, and neither does its page; but strangers only see it as long as they may see its calls. */
async function lookUpPattern(id: string): Promise<PageStatus> {
  if (!(await isPatternStored(id))) return MISSING;
  return currentAudience() === "public" ? stored(LIBRARY) : stored();
}

/** A dyad exists as soon as both parties do, with or without calls. Any call may change it, and a party may have a new slug. */
async function lookUpDyad(address: Extract<Address, { dyad: DyadName }>): Promise<PageStatus> {
  const { a, b } = address.dyad;
  const [first, second] = await Promise.all([currentPartySlug(a), currentPartySlug(b)]);
  if (first === null || second === null || first === second) return MISSING;
  if (first === a && second === b) return stored(EVERYTHING);
  return { kind: "moved", path: formatAddress({ ...address, dyad: { a: first, b: second } }) };
}

/**
 * What pages without a call in their path depend on. A page that is not listed may show anything, like the list of calls, which shows how
 * far each is reviewed.
 */
const DEPENDENCIES: Partial<Record<Address["kind"], Scope[] | null>> = {
  trash: [LIBRARY],
  "new-call": [LIBRARY],
  texts: [],
  // It says whether the language model answers, which no write records.
  about: null,
};

/** Forms under a call suggest the existing parties and issuers. */
const isForm = (address: Address) =>
  (address.kind === "call-page" && (address.page === "edit" || address.page === "add")) ||
  (address.kind === "readout-page" && address.page === "edit") ||
  address.kind === "edit-note";

/** Pages of accounts exist only in a shared library, and each is for one member only. */
const OF_PEOPLE: Address["kind"][] = [
  ...(["sign-in", "refused", "invitation", "forgotten-password", "new-password"] as const),
  ...(["sign-in-code", "account", "account-export", "second-factor"] as const),
  ...(["people", "webhooks", "audit", "audit-export"] as const),
];

/** These exist only if the operator has named a provider. */
const OF_PROVIDER: Address["kind"][] = ["provider-return", "own-provider"];

async function lookUp(address: Address): Promise<PageStatus> {
  if (address.kind === "deleted") return lookUpDeleted(address.name);
  if (address.kind === "note" || address.kind === "edit-note") return lookUpNote(address);
  if ("comparison" in address && address.comparison.under === "snapshot") return lookUpSnapshot(address.comparison.id);
  if ("dyad" in address) return lookUpDyad(address);
  if (OF_PEOPLE.includes(address.kind))
    return process.env.PARALLAX_MODE === "shared" ? { kind: "stored", dependsOn: null } : MISSING;
  if (OF_PROVIDER.includes(address.kind))
    return providerName() === null ? MISSING : { kind: "stored", dependsOn: null };
  if ("pattern" in address) return lookUpPattern(address.pattern);
  const mentions = mentionsIn(address);
  if (address.kind === "library" && (await findLatestImport())?.state === "running")
    return { kind: "stored", dependsOn: null };
  if (mentions.length > 0) return lookUpMentions(address, mentions);
  const dependsOn = DEPENDENCIES[address.kind];
  return dependsOn === null ? { kind: "stored", dependsOn } : stored(...(dependsOn ?? [EVERYTHING]));
}

/** An answer for programs or frames exists where its page does, depends on the same, and moves with it. */
async function lookUpMirrored({ root, page, below }: Mirrored): Promise<PageStatus> {
  const address = parseAddress(page);
  // These mirror a list that no page shows, so any change may concern them.
  if (!address) return stored(EVERYTHING);
  const found = await lookUp(address);
  return found.kind === "moved" ? { kind: "moved", path: root + found.path + below } : found;
}

/**
 * What an address leads to, and what its page depends on: a write that touches none of that leaves the page as it was. A page below a call
 * depends on that call; pages that show more must be listed here. Addresses outside the app's own sections are left to the router, and
 * count as stored.
 *
 * @param path as requested, percent-encoded, with or without a query
 * @throws when the database cannot be read
 * @example
 * await lookUpPage("/calls/2024-04-03-blinken-aliyev/edit"); //=> { kind: "stored", dependsOn: ["call:1", "library"] }
 */
export async function lookUpPage(path: string): Promise<PageStatus> {
  const mirrored = readMirrored(path.split("?")[0]!);
  if (mirrored) return lookUpMirrored(mirrored);
  const address = parseAddress(path);
  if (!address) return isOutsideSections(path) ? stored(EVERYTHING) : MISSING;
  const found = await lookUp(address);
  return found.kind === "stored" && found.dependsOn && isForm(address) ? stored(...found.dependsOn, LIBRARY) : found;
}

/**
 * What an address leads to (`lookUpPage`).
 *
 * @param path as requested, percent-encoded, with or without a query
 * @throws when the database cannot be read
 * @example
 * await lookUpAddress("/calls/a-former-slug/edit"); //=> { kind: "moved", path: "/calls/2024-04-03-blinken-aliyev/edit" }
 */
export async function lookUpAddress(path: string): Promise<AddressStatus> {
  const found = await lookUpPage(path);
  return found.kind === "stored" ? { kind: "stored" } : found;
}
