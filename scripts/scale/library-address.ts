import { execFileSync } from "node:child_process";
import { createDatabase } from "../../lib/data/postgresql/test-databases";
import { TYPESCRIPT } from "../install.mjs";

/**
 * The address of the library of a file: of the file itself, or of a copy in the PostgreSQL cluster that the environment names
 * (`npm run with-postgres`), which the copy goes with.
 *
 * @param name of the copy's database, beside others in the cluster
 */
export async function libraryAddress(file: string, name: string): Promise<string> {
  const { PARALLAX_TEST_POSTGRES: cluster } = process.env;
  if (!cluster) return `file:${file}`;
  const copy = await createDatabase(cluster, `parallax_${name}_${process.pid}`);
  execFileSync(process.execPath, [...TYPESCRIPT, "scripts/copy-library.ts", `file:${file}`, copy], { stdio: "ignore" });
  return copy;
}
