import "server-only";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Two servers on one machine have different ports. */
const prefix = () => `parallax-received-${process.env.PORT ?? ""}-`;

/**
 * Makes a folder for a file that was sent, until it is processed.
 *
 * @throws when the disk is full or not writable
 * @example
 * await makeTemporaryFolder(); //=> "/tmp/parallax-received-3000-a1b2c3"
 */
export const makeTemporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), prefix()));

/**
 * At the start of a server, removes the files that it had received when it was killed.
 *
 * @throws when the folder for temporary files cannot be read
 * @example
 * await removeOldFolders();
 */
export async function removeOldFolders(): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(prefix()));
  await Promise.all(names.map((name) => rm(join(tmpdir(), name), { recursive: true, force: true })));
}
