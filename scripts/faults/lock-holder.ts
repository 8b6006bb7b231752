// Holds the write lock of a database repeatedly, as another program that uses it would: `lock-holder.ts DATABASE_URL`. `lock-holder.ts
// DATABASE_URL once` holds it once, until its input ends.
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient, LibsqlError } from "@libsql/client";
import { WRITE_LOCK } from "../../lib/data/postgresql/write-lock";
import { isPostgresUrl } from "../../lib/schema/environment";
import { withConnection } from "../../prisma/postgresql/migrate";
import { endWithParent } from "../install.mjs";

const [url = "", how] = process.argv.slice(2);

/** Milliseconds. */
const LONGEST_HOLD = 300;
const LONGEST_PAUSE = 150;
const WAIT = 2;

const random = (most: number) => Math.ceil(Math.random() * most);

/** Takes the lock and releases it after a while; answers whether it was available. */
type Hold = (isOver: () => Promise<unknown>) => Promise<boolean>;

async function holdUntilStopped(hold: Hold) {
  if (how === "once") {
    const isOver = () => once(process.stdin.resume(), "end");
    while (!(await hold(isOver))) await sleep(WAIT);
    return;
  }
  for (;;) {
    const isHeld = await hold(() => sleep(random(LONGEST_HOLD)));
    await sleep(isHeld ? random(LONGEST_PAUSE) : WAIT);
  }
}

async function lockFile() {
  const client = createClient({ url, timeout: 0 });
  await holdUntilStopped(async (isOver) => {
    try {
      const transaction = await client.transaction("write");
      console.log("locked");
      await isOver();
      await transaction.rollback();
      return true;
    } catch (error) {
      if (!(error instanceof LibsqlError)) throw error;
      return false;
    }
  });
  client.close();
}

const lockPostgres = () =>
  withConnection(url, (client) =>
    holdUntilStopped(async (isOver) => {
      await client.query("BEGIN");
      await client.query("SELECT pg_advisory_xact_lock($1)", [WRITE_LOCK]);
      console.log("locked");
      await isOver();
      await client.query("ROLLBACK");
      return true;
    }),
  );

endWithParent(() => process.exit());
await (isPostgresUrl(url) ? lockPostgres() : lockFile());
