import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";

/** The folder that Linux keeps in memory. */
const MEMORY = "/dev/shm";
/** Bytes: more than the databases of a whole run take. */
const ENOUGH = 2 * 1024 ** 3;

/**
 * Where test databases are: in memory if there is room, because on a disk they mostly wait for it to sync.
 *
 * @example
 * folderForDatabases(); //=> "/dev/shm"
 */
export function folderForDatabases(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize >= ENOUGH) return MEMORY;
  } catch {
    // Other systems have no such folder.
  }
  return tmpdir();
}
