import { existsSync, renameSync, rmSync } from "node:fs";
import { createClient } from "@libsql/client";

/** Milliseconds to wait for a writer. */
const BUSY_TIMEOUT = 30_000;

async function assertSound(file: string) {
  const client = createClient({ url: `file:${file}` });
  try {
    const [row] = (await client.execute("PRAGMA integrity_check")).rows;
    if (row?.integrity_check !== "ok") throw new Error(`the copy is not sound: ${String(row?.integrity_check)}`);
  } finally {
    client.close();
  }
}

/**
 * Copies a database into a file while others read and write it. The copy is the database as of one moment, including its log, and is
 * checked before it gets its name.
 *
 * @param url a `file:` address
 * @throws when there is such a file already, the copy cannot be written, or it is not sound
 */
export async function backUp(url: string, file: string): Promise<void> {
  if (existsSync(file)) throw new Error("there is such a file already");
  const unfinished = `${file}.unfinished-${process.pid}`;
  const client = createClient({ url, timeout: BUSY_TIMEOUT });
  try {
    await client.execute({ sql: "VACUUM INTO ?", args: [unfinished] });
    await assertSound(unfinished);
    renameSync(unfinished, file);
  } finally {
    client.close();
    rmSync(unfinished, { force: true });
  }
}
