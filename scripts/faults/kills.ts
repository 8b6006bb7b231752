import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readyPath } from "../../lib/addresses/site-path";
import { ROOT, TYPESCRIPT } from "../install.mjs";
import { ask } from "./checks";
import { findFaults, lookInto, type Acknowledged } from "./look";
import { start, type Server } from "./serve";
import { within } from "./within";
import { CallWriter, NoteWriter, alertIn, type Written } from "./write";

/** Writers at once. */
const NOTE_WRITERS = 3;

/** Acknowledged writes before a kill, and milliseconds after the last of them, so that it hits the next ones. */
const MOST_WRITES = 8;
const LONGEST_WAIT = 40;

/** Milliseconds within which this many must be acknowledged. */
const PATIENCE = 30_000;

/** Milliseconds between polls. */
const INTERVAL = 5;

/** Holds the lock again and again until it is stopped; stopping it tells whether it had ended before. */
function startLockHolder(url: string): () => Promise<boolean> {
  const script = join(ROOT, "scripts/faults/lock-holder.ts");
  const holder = spawn(process.execPath, [...TYPESCRIPT, script, url], { stdio: ["ignore", "ignore", "inherit"] });
  return async () => {
    if (holder.exitCode !== null) return true;
    const ended = once(holder, "exit");
    holder.kill("SIGKILL");
    await within("The end of the process that holds locks", ended);
    return false;
  };
}

/**
 * Writes repeatedly until the server is gone. What is acknowledged is recorded before the next write is sent.
 *
 * @returns an answer that no write may get; null if there was none
 */
async function writeOn(
  write: (name: string) => Promise<Written>,
  name: string,
  acknowledged: string[],
): Promise<string | null> {
  for (let n = 0; ; n++) {
    const written = await write(`${name}-${n}`).catch(() => null);
    if (!written) return null;
    if (written.isAcknowledged) acknowledged.push(`${name}-${n}`);
    else if (written.status !== 503) return `${name}-${n} was answered ${written.status}: ${alertIn(written.body)}`;
  }
}

const countAll = ({ notes, calls }: Acknowledged) => notes.length + calls.length;

interface Round {
  server: Server;
  number: number;
  /** Read from the first server; the forms of later ones are the same. */
  notes: NoteWriter;
  calls: CallWriter;
  acknowledged: Acknowledged;
}

/** Writes to a server, and kills it meanwhile; answers what went wrong with the writes. */
async function writeAndKill({ server, number, notes, calls, acknowledged }: Round): Promise<string[]> {
  const writers = Array.from({ length: NOTE_WRITERS }, (_, writer) =>
    writeOn((text) => notes.write(server, text), ["note", number, writer].join("-"), acknowledged.notes),
  );
  writers.push(writeOn((slug) => calls.write(server, slug), `call-${number}`, acknowledged.calls));
  const wanted = countAll(acknowledged) + Math.ceil(Math.random() * MOST_WRITES);
  const giveUpAt = performance.now() + PATIENCE;
  while (countAll(acknowledged) < wanted && performance.now() < giveUpAt) await sleep(INTERVAL);
  await sleep(Math.random() * LONGEST_WAIT);
  await server.kill();
  const faults = await within("The end of the writers", Promise.all(writers));
  return faults.filter((fault) => fault !== null);
}

/**
 * Kills the server in the middle of writes, repeatedly, while another process holds locks. After each kill it must start by itself, with
 * every acknowledged write, on a sound database.
 *
 * @returns what went wrong, and how much was written
 */
export async function tryKills(url: string, kills: number): Promise<{ faults: string[]; writes: number }> {
  const acknowledged: Acknowledged = { notes: [], calls: [] };
  const faults: string[] = [];
  let server = await start(url);
  const notes = await NoteWriter.open(server);
  const calls = await CallWriter.open(server);
  const stopHolder = startLockHolder(url);
  try {
    for (let number = 1; number <= kills; number++) {
      const answers = await writeAndKill({ server, number, notes, calls, acknowledged });
      faults.push(...answers.map((fault) => `Kill ${number}: ${fault}`));
      server = await start(url);
      const ready = await ask(server, readyPath());
      if (ready.status !== 200) faults.push(`Kill ${number}: the server is not ready: ${ready.status}.`);
      const found = findFaults(await lookInto(url), acknowledged);
      faults.push(...found.map((fault) => `Kill ${number}: ${fault}.`));
    }
  } finally {
    if (await stopHolder()) faults.push("The process that holds locks ended by itself.");
    await server.stop();
  }
  return { faults, writes: countAll(acknowledged) };
}
