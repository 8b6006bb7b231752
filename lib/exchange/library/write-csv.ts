import type { Library, LibraryCall, LibraryReadout } from "../../schema/library";
import { COLUMNS, type Column, type Owner } from "./columns";
import type { Path } from "./source";

/** Spreadsheets take a file for UTF-8 by this mark. */
const MARK = "\ufeff";

const MUST_BE_QUOTED = /[",;\t\n\r]|^\s|\s$/;

/** A cell gives its text back exactly. Texts that look like formulas stay what they are: a text is never changed. */
const asCell = (value: string) => (MUST_BE_QUOTED.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

function valueAt(record: unknown, path: Path): string {
  const value = path.reduce<unknown>((within, part) => (within as Record<string, unknown> | undefined)?.[part], record);
  return Array.isArray(value) ? value.join(" ") : String(value ?? "");
}

/** Describes parties and issuers in place, as the rows do. */
function describer({ parties, issuers }: Library) {
  const partyOf = new Map(parties.map((party) => [party.slug, party]));
  const issuerOf = new Map(issuers.map((issuer) => [issuer.slug, issuer]));
  const party = (slug: string) => partyOf.get(slug) ?? { slug };
  const issuer = (slug: string) => {
    const known = issuerOf.get(slug);
    return known ? { ...known, party: party(known.party) } : { slug };
  };
  return {
    call: (call: LibraryCall) => ({
      ...call,
      parties: call.parties.map((seat) => ({ ...seat, party: party(seat.party) })),
    }),
    readout: (readout: LibraryReadout) => ({ ...readout, issuer: issuer(readout.issuer) }),
  };
}

/** All columns, with as many seats as the largest call has parties. */
function columnsFor(calls: LibraryCall[]): Column[] {
  const seats = calls.reduce((most, { parties }) => Math.max(most, parties.length), 2);
  return COLUMNS.filter(({ path: [list, seat] }) => list !== "parties" || Number(seat) < seats);
}

/**
 * Writes a library as CSV, a call at a time: one row per revision, with what its readout and its call are. Judgements, notes,
 * snapshots, and parties and issuers that no call has, are not in it.
 */
export function* writeCsv(library: Library): Generator<string> {
  const columns = columnsFor(library.calls);
  const describe = describer(library);
  const cells = (owner: Owner, record: unknown) =>
    columns.map((column) => (column.owner === owner ? asCell(valueAt(record, column.path)) : ""));
  yield `${MARK}${columns.map(({ name }) => name).join(",")}\n`;
  for (const call of library.calls) {
    const ofCall = cells("call", describe.call(call));
    const rows = call.readouts.flatMap((readout) => {
      const ofReadout = cells("readout", describe.readout(readout));
      return readout.revisions.map((revision) => {
        const own = cells("revision", revision);
        return columns.map((_, index) => ofCall[index] || ofReadout[index] || own[index]).join(",");
      });
    });
    yield rows.map((row) => `${row}\n`).join("");
  }
}
