import "server-only";
import { makeDemonstration } from "../../exchange/library/demonstration";
import { readDemonstration } from "../../resources/demonstration";
import { knownCalls } from "../audience";
import { withAudience } from "../current-audience";
import { database } from "../client";
import { storeAudited } from "../store-audited";
import { importLibrary, type ImportResult } from "./library-import";
import type { OnProgress } from "../../exchange/library/read-library";

/** The most other calls that a nearly empty library has. */
const NEARLY_EMPTY = 10;

/** The time limit for removing, in milliseconds. */
const REMOVE_TIMEOUT = 60_000;

/** What pages need to know of the demonstration library. */
export interface DemonstrationState {
  /** How many of its calls are stored. */
  calls: number;
  /** Whether the library holds little besides. */
  isNearlyEmpty: boolean;
}

/**
 * Whether the demonstration library is loaded, and whether a page should offer to load it.
 *
 * @example
 * await findDemonstration(); //=> { calls: 0, isNearlyEmpty: true }
 */
export async function findDemonstration(): Promise<DemonstrationState> {
  const calls = await database().call.count({ where: { isFictional: true, ...knownCalls() } });
  const others = await database().call.findMany({
    where: { isFictional: false },
    select: { id: true },
    take: NEARLY_EMPTY + 1,
  });
  return { calls, isNearlyEmpty: others.length <= NEARLY_EMPTY };
}

/**
 * Loads the demonstration library, published, all of it or nothing. Its comparisons are made afterwards, as for any import.
 *
 * @returns what was imported, or the faults of calls whose addresses are taken
 * @throws when the database cannot be written
 * @example
 * await loadDemonstration(); //=> { kind: "imported", imported: { calls: 126, … } }
 */
export function loadDemonstration(progress?: OnProgress): Promise<ImportResult> {
  const library = makeDemonstration(readDemonstration());
  return withAudience("alone", () =>
    importLibrary(Buffer.from(JSON.stringify(library)), "json", progress, { act: "demonstration-loaded" }),
  );
}

/**
 * Removes the fictional calls for good, with their permanent links, and the parties and issuers that only they used.
 *
 * @returns how many calls were removed
 * @throws when the database cannot be written
 * @example
 * await removeDemonstration(); //=> 126
 */
export async function removeDemonstration(): Promise<number> {
  return storeAudited(
    async (client) => {
      const ofFiction = { calls: { some: { call: { isFictional: true } } } };
      const seated = await client.party.findMany({ where: ofFiction, select: { id: true } });
      const published = await client.issuer.findMany({
        where: { readouts: { some: { call: { isFictional: true } } } },
        select: { id: true },
      });
      await client.$executeRaw`
        DELETE FROM "Snapshot" WHERE "leftCall" IN (SELECT "slug" FROM "Call" WHERE "isFictional")
          OR "rightCall" IN (SELECT "slug" FROM "Call" WHERE "isFictional")`;
      await client.patternSnapshot.deleteMany({ where: { isFictional: true } });
      const { count } = await client.call.deleteMany({ where: { isFictional: true } });
      const ids = (rows: { id: number }[]) => ({ in: rows.map(({ id }) => id) });
      await client.issuer.deleteMany({ where: { id: ids(published), readouts: { none: {} } } });
      await client.party.deleteMany({
        where: { id: ids(seated), calls: { none: {} }, issuers: { none: {} } },
      });
      return count;
    },
    (count) => (count > 0 ? { act: "demonstration-removed" } : null),
    { timeout: REMOVE_TIMEOUT },
  );
}
