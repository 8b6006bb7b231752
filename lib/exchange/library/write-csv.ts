import type { LibraryCall, LibraryIssuer, LibraryParty, LibraryReadout } from "../../schema/library";
import { COLUMNS, type Column, type Owner } from "./columns";
import type { Path } from "./source";
import type { LibraryLists } from "./write-library";

/** Spreadsheets recognise UTF-8 by this mark. */
const MARK = "\ufeff";

const MUST_BE_QUOTED = /[",;\t\n\r]|^\s|\s$/;

/** A cell restores its text exactly. Even texts that look like formulas are not changed. */
const asCell = (value: string) => (MUST_BE_QUOTED.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

function valueAt(record: unknown, path: Path): string {
  const value = path.reduce<unknown>((within, part) => (within as Record<string, unknown> | undefined)?.[part], record);
  return Array.isArray(value) ? value.join(" ") : String(value ?? "");
}

/** Describes parties and issuers in place, as the rows of a CSV file do. */
async function describer({ parties, issuers }: Pick<LibraryLists, "parties" | "issuers">) {
  const partyOf = new Map<string, LibraryParty>();
  for await (const party of parties) partyOf.set(party.slug, party);
  const issuerOf = new Map<string, LibraryIssuer>();
  for await (const issuer of issuers) issuerOf.set(issuer.slug, issuer);
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

/** Even a file without seats has columns for two parties. */
const FEWEST_SEATS = 2;

const columnsFor = (seats: number): Column[] =>
  COLUMNS.filter(({ path: [list, seat] }) => list !== "parties" || Number(seat) < Math.max(seats, FEWEST_SEATS));

/**
 * Writes a library as CSV, a row at a time: one row per revision, with its readout and its call. It does not contain judgements, notes,
 * snapshots, nor parties and issuers without calls.
 *
 * @example
 * for await (const piece of writeLibraryCsv(library)) file.write(piece);
 */
export async function* writeLibraryCsv(library: LibraryLists): AsyncGenerator<string> {
  const columns = columnsFor(library.seats);
  const describe = await describer(library);
  const cells = (owner: Owner, record: unknown) =>
    columns.map((column) => (column.owner === owner ? asCell(valueAt(record, column.path)) : ""));
  yield `${MARK}${columns.map(({ name }) => name).join(",")}\n`;
  for await (const call of library.calls) {
    const ofCall = cells("call", describe.call(call));
    for (const readout of call.readouts) {
      const ofReadout = cells("readout", describe.readout(readout));
      for (const revision of readout.revisions) {
        const own = cells("revision", revision);
        yield `${columns.map((_, index) => ofCall[index] || ofReadout[index] || own[index]).join(",")}\n`;
      }
    }
  }
}
