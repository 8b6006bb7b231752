import { randomBytes } from "node:crypto";
import { migratePostgres, withConnection } from "../../../prisma/postgresql/migrate";

/** The names of test databases begin with this, followed by the id of the process that runs all tests. */
const PREFIX = "parallax_test_";

const databaseOf = (cluster: string, name: string) => Object.assign(new URL(cluster), { pathname: `/${name}` }).href;

/** Makes an empty database in a cluster; answers its address. */
export async function createDatabase(cluster: string, name: string, template = "template0"): Promise<string> {
  await withConnection(cluster, (client) => client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`));
  return databaseOf(cluster, name);
}

/**
 * Makes the migrated, empty database that `copyPostgresTemplate` copies.
 *
 * @param cluster the address of any of its databases, as a user who may create others
 * @returns a function that removes every database of the run
 */
export async function makePostgresTemplate(cluster: string): Promise<() => Promise<void>> {
  const run = `${PREFIX}${process.pid}_`;
  const template = `${run}template`;
  await migratePostgres(await createDatabase(cluster, template));
  process.env.TEST_POSTGRES_RUN = run;
  return () =>
    withConnection(cluster, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        "SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)",
        [run],
      );
      for (const { name } of rows) await client.query(`DROP DATABASE "${name}" WITH (FORCE)`);
    });
}

/** A name that no other test uses. */
export const freshName = (): string => `${process.env.TEST_POSTGRES_RUN}${randomBytes(6).toString("hex")}`;

/** Makes a migrated database for one test; answers its address. */
export const copyPostgresTemplate = (cluster: string): Promise<string> =>
  createDatabase(cluster, freshName(), `${process.env.TEST_POSTGRES_RUN}template`);
