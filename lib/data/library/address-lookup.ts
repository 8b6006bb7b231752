import "server-only";
import { notePath, readNoteId } from "../../addresses/note-path";
import { readReadoutId } from "../../addresses/readout-path";
import { database } from "../client";
import { FEWEST_READOUTS } from "../comparisons/matrices";
import { findNotePair } from "../notes/note-queries";
import { readAddress, type SideName } from "../comparisons/readout-pairs";
import { currentCall, currentReadout } from "../calls/current";
import { hasSnapshot } from "../comparisons/snapshots";
import { SIDES } from "../../model/sides";

/** What an address leads to. */
export type AddressStatus =
  | { kind: "stored" }
  | { kind: "missing" }
  /** A call, or a readout of it, that is in the bin. */
  | { kind: "hidden"; call: string; readout: string | null }
  /** The path under the slugs of today, with all that followed in the old one. */
  | { kind: "moved"; path: string };

/** What an address names of a call: the call itself, or a readout of it. */
type Mention = Omit<SideName, "readout"> & { readout: string | null };

/** An address taken apart, to be looked up and put together again. */
interface ParsedAddress {
  mentions: Mention[];
  write: (mentions: Mention[]) => string;
  /** How many readouts must be shown for the page to be there. */
  readouts: number;
}

const STORED: AddressStatus = { kind: "stored" };
const MISSING: AddressStatus = { kind: "missing" };

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** Pages of a call itself; anything else below a call names a pair of its readouts. */
const CALL_PAGE = /^(|add|edit|delete|matrix|opengraph-image.*)$/;

const nameSide = ({ readout, revision }: Mention) => (revision === null ? readout : `${readout}@${revision}`);

function readCallPlace(call: string, second: string, rest: string[]): ParsedAddress | null {
  const write = (slug: string, below: string) => ["/calls", slug, ...(below ? [below] : []), ...rest].join("/");
  if (CALL_PAGE.test(second))
    return {
      mentions: [{ call, readout: null, revision: null }],
      write: ([now]) => write(now!.call, second),
      readouts: second === "matrix" ? FEWEST_READOUTS : 0,
    };
  const mentions = readAddress(second, call);
  return mentions && { mentions, write: (now) => write(now[0]!.call, now.map(nameSide).join("..")), readouts: 0 };
}

function readComparePlace(pair: string, rest: string[]): ParsedAddress | null {
  const mentions = readAddress(pair, null);
  const side = (mention: Mention) => `${mention.call}:${nameSide(mention)}`;
  const write = (now: Mention[]) => ["/compare", now.map(side).join(".."), ...rest].join("/");
  return mentions && { mentions, write, readouts: 0 };
}

function readReadoutPlace(id: string, rest: string[]): ParsedAddress | null {
  const name = readReadoutId(id);
  const write = ([now]: Mention[]) => ["/readouts", `${now!.call}:${now!.readout}`, ...rest].join("/");
  return name && { mentions: [{ ...name, revision: null }], write, readouts: 0 };
}

/** Whether all is where the address says: the cheap question, and the usual answer. */
async function isShown({ call: slug, readout, revision }: Mention, readouts: number): Promise<boolean> {
  const call = { slug, hiddenAt: null };
  if (readout === null && readouts === 0)
    return (await database().call.findUnique({ where: call, select: { id: true } })) !== null;
  if (readout === null) return (await database().readout.count({ where: { call, hiddenAt: null } })) >= readouts;
  const revisions = revision === null ? undefined : { some: { number: revision } };
  const where = { slug: readout, hiddenAt: null, call, ...(revisions && { revisions }) };
  return (await database().readout.findFirst({ where, select: { id: true } })) !== null;
}

/** Where a call or a readout is now: in the bin, or under which names. */
async function locate({ call: callSlug, readout: slug, revision }: Mention): Promise<AddressStatus | Mention> {
  const call = await currentCall(callSlug);
  if (!call) return MISSING;
  const readout = slug === null ? null : await currentReadout(call.id, slug);
  if (slug !== null && !readout) return MISSING;
  const where = { readoutId: readout?.id ?? 0, number: revision ?? 1 };
  if (revision !== null && (await database().revision.count({ where })) === 0) return MISSING;
  if (call.hiddenAt) return { kind: "hidden", call: call.slug, readout: null };
  if (readout?.hiddenAt) return { kind: "hidden", call: call.slug, readout: readout.slug };
  return { call: call.slug, readout: readout?.slug ?? null, revision };
}

/** The page that stands in for what is in the bin is there for nothing else. */
async function isHidden(id: string): Promise<AddressStatus> {
  const found = await locate({ ...(readReadoutId(id) ?? { call: id, readout: null }), revision: null });
  return "kind" in found && found.kind === "hidden" ? STORED : MISSING;
}

async function lookUpPlace({ mentions, write, readouts }: ParsedAddress): Promise<AddressStatus> {
  const shown = await Promise.all(mentions.map((mention) => isShown(mention, readouts)));
  if (shown.every(Boolean)) return STORED;
  const now = await Promise.all(mentions.map(locate));
  const standings = now.filter((found) => "kind" in found);
  if (standings.length > 0) return standings.find(({ kind }) => kind === "missing") ?? standings[0]!;
  const present = now.filter((found): found is Mention => !("kind" in found));
  const path = write(present);
  // All is under the names of the address, and yet not what it takes: a matrix of too few readouts.
  return path === write(mentions) ? MISSING : { kind: "moved", path };
}

/** A note is where the two readouts are that it is on. */
async function lookUpNote(name: string): Promise<AddressStatus> {
  const id = readNoteId(name);
  const pair = id && (await findNotePair(id));
  if (!pair) return MISSING;
  const mentions = SIDES.map((side) => ({
    call: pair[side].call.slug,
    readout: pair[side].readout.slug,
    revision: null,
  }));
  return lookUpPlace({ mentions, write: () => notePath(id), readouts: 0 });
}

/**
 * What an address leads to: "/calls/2024-04-03-blinken-aliyev", "/calls/…/left..right", "/compare/left..right", "/readouts/…", "/c/…",
 * "/notes/7", and what lies below them. Addresses of other shapes are the router's. Only looks whether the rows are there: the page reads what
 * is in them.
 *
 * @param pathname as it was asked for, percent-encoded
 */
export async function lookUpAddress(pathname: string): Promise<AddressStatus> {
  const [, place = "", first = "", ...rest] = pathname.split("/");
  const [name, second, ...more] = [first, ...rest].map(decode);
  if ([decode(place), name, second, ...more].includes(null)) return MISSING;
  if (!name) return place === "gone" ? MISSING : STORED;
  if (place === "gone") return isHidden(name);
  if (place === "c") return (await hasSnapshot(name)) ? STORED : MISSING;
  if ((place === "calls" || place === "notes") && name === "new") return STORED;
  if (place === "notes") return lookUpNote(name);
  const read = {
    calls: () => readCallPlace(name, second ?? "", rest.slice(1)),
    compare: () => readComparePlace(name, rest),
    readouts: () => readReadoutPlace(name, rest),
  }[place];
  if (!read) return STORED;
  const found = read();
  return found ? lookUpPlace(found) : MISSING;
}
