import { rmSync, statSync } from "node:fs";

/** Identifies the file at a path; a file that replaces it has another identity. */
export type FileIdentity = string;

/**
 * Identifies the file at a path.
 *
 * @returns null if there is none
 * @example
 * identify("/var/lib/parallax/parallax.db"); //=> "2049:131077"
 */
export function identify(file: string): FileIdentity | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.dev}:${found.ino}` : null;
}

/**
 * Removes the write-ahead log of a database that another file has replaced, because SQLite would apply it to the new one.
 *
 * @param file the database
 * @param log the identity of the log while the old database was open; a log that came with the new file is kept
 * @example
 * removeStaleLog("/var/lib/parallax/parallax.db", "2049:131078");
 */
export function removeStaleLog(file: string, log: FileIdentity | null): void {
  if (log === null || identify(`${file}-wal`) !== log) return;
  for (const suffix of ["-wal", "-shm"]) rmSync(file + suffix, { force: true });
}
