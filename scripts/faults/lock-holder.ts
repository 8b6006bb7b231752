// Holds the write lock of a database again and again, as another program that works on it would: `lock-holder.ts FILE [MILLISECONDS]`.
// With a time it holds the lock once, for so long.
import { setTimeout as sleep } from "node:timers/promises";
import { createClient, LibsqlError } from "@libsql/client";

const [file, given] = process.argv.slice(2);
const client = createClient({ url: `file:${file}`, timeout: 0 });

/** Milliseconds. */
const LONGEST_HOLD = 300;
const LONGEST_PAUSE = 150;
const WAIT = 2;

const random = (most: number) => Math.ceil(Math.random() * most);

async function hold(milliseconds: number) {
  try {
    const transaction = await client.transaction("write");
    console.log("locked");
    await sleep(milliseconds);
    await transaction.rollback();
  } catch (error) {
    if (!(error instanceof LibsqlError)) throw error;
    await sleep(WAIT);
  }
}

if (given === undefined)
  for (;;) {
    await hold(random(LONGEST_HOLD));
    await sleep(random(LONGEST_PAUSE));
  }
await hold(Number(given));
client.close();
