// Holds the write lock of a database again and again, as another program that works on it would: `lock-holder.ts DATABASE_URL [MILLISECONDS]`.
// With a time it holds the lock once, for so long.
import { setTimeout as sleep } from "node:timers/promises";
import { createClient, LibsqlError } from "@libsql/client";
import { WRITE_LOCK } from "../../lib/data/postgresql/write-lock";
import { isPostgresUrl } from "../../lib/schema/environment";
import { withConnection } from "../../prisma/postgresql/migrate";

const [url = "", given] = process.argv.slice(2);

/** Milliseconds. */
const LONGEST_HOLD = 300;
const LONGEST_PAUSE = 150;
const WAIT = 2;

const random = (most: number) => Math.ceil(Math.random() * most);

type Hold = (milliseconds: number) => Promise<void>;

async function holdUntilStopped(hold: Hold) {
  if (given !== undefined) return hold(Number(given));
  for (;;) {
    await hold(random(LONGEST_HOLD));
    await sleep(random(LONGEST_PAUSE));
  }
}

async function lockFile() {
  const client = createClient({ url, timeout: 0 });
  await holdUntilStopped(async (milliseconds) => {
    try {
      const transaction = await client.transaction("write");
      console.log("locked");
      await sleep(milliseconds);
      await transaction.rollback();
    } catch (error) {
      if (!(error instanceof LibsqlError)) throw error;
      await sleep(WAIT);
    }
  });
  client.close();
}

const lockPostgres = () =>
  withConnection(url, (client) =>
    holdUntilStopped(async (milliseconds) => {
      await client.query("BEGIN");
      await client.query("SELECT pg_advisory_xact_lock($1)", [WRITE_LOCK]);
      console.log("locked");
      await sleep(milliseconds);
      await client.query("ROLLBACK");
    }),
  );

await (isPostgresUrl(url) ? lockPostgres() : lockFile());
