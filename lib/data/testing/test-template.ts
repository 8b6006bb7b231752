import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { migrate } from "../../../prisma/migrate";
import { makePostgresTemplate } from "../postgresql/test-databases";

/** Where Linux keeps files in memory. */
const MEMORY = "/dev/shm";
/** Bytes: more than the databases of a whole run take. */
const ENOUGH = 2 * 1024 ** 3;

/** In memory where there is room: on a disk the tests mostly wait for it to sync. */
function folderForDatabases(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize >= ENOUGH) return MEMORY;
  } catch {
    // Other systems have no such folder.
  }
  return tmpdir();
}

/**
 * Makes the migrated, empty database that `useFreshDatabase` copies, once for a whole run: a migration takes longer than most tests.
 * `TEST_DATABASES` names its folder to the processes that run the tests. Where `PARALLAX_TEST_POSTGRES` names a PostgreSQL cluster, such as
 * "postgresql://parallax@127.0.0.1/postgres", the tests run on databases of that one instead.
 *
 * @returns what removes every database of the run
 */
export default async function makeTemplate(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(folderForDatabases(), "parallax-tests-"));
  const url = `file:${join(folder, "template.db")}`;
  await migrate(url);
  // A copy of the file lacks what is still in the write-ahead log.
  const client = createClient({ url });
  await client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  client.close();
  process.env.TEST_DATABASES = folder;
  const { PARALLAX_TEST_POSTGRES: cluster } = process.env;
  const dropDatabases = cluster ? await makePostgresTemplate(cluster) : null;
  return async () => {
    rmSync(folder, { recursive: true });
    await dropDatabases?.();
  };
}
