import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { migrate } from "../../../prisma/migrate";
import { folderForDatabases } from "./memory-folder";
import { makePostgresTemplate } from "../postgresql/test-databases";

/**
 * Makes the migrated, empty database that `useFreshDatabase` copies, once for a whole run, because a migration takes longer than most
 * tests. `TEST_DATABASES` tells its folder to the processes that run the tests. If `PARALLAX_TEST_POSTGRES` names a PostgreSQL cluster,
 * such as "postgresql://parallax@127.0.0.1/postgres", the tests use databases there instead.
 *
 * @returns a function that removes every database of the run
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
