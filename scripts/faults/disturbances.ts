import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { callsPath } from "../../lib/addresses/call-path";
import { backUp } from "../../prisma/back-up";
import { withConnection } from "../../prisma/postgresql/migrate";
import { anew } from "../bench/load";
import { ROOT, TYPESCRIPT } from "../install.mjs";
import { ask, isRefused, isUnavailable, isWhole, withServer, worksAgain, type Checks } from "./checks";
import { tryToStart, type Server, type Wrapper } from "./serve";
import { within } from "./within";
import { NoteWriter } from "./write";

/** A disturbance of a server, and what must hold afterwards. */
export interface Disturbance {
  title: string;
  /**
   * @param prepared a file with the example calls, or the address of such a database
   * @param folder to work in
   * @returns a sentence if it cannot be tested on this machine
   */
  attempt(prepared: string, folder: string): Promise<Checks | string>;
}

const LOCKED = "A database that another process locks for longer than a write waits";

/** Has another process hold the write lock; answers how to release it. */
async function holdLock(url: string): Promise<() => Promise<void>> {
  const script = join(ROOT, "scripts/faults/lock-holder.ts");
  const stdio = ["pipe", "pipe", "inherit"] as const;
  const holder = spawn(process.execPath, [...TYPESCRIPT, script, url, "once"], { stdio: [...stdio] });
  const ended = once(holder, "exit");
  try {
    await within("The lock of the other process", once(holder.stdout, "data"));
  } catch (error) {
    holder.kill("SIGKILL");
    throw error;
  }
  return async () => {
    holder.stdin.end();
    await within("The end of the process that holds the lock", ended);
  };
}

async function attemptLocked(url: string): Promise<Checks> {
  const checks = await withServer(url, async (server) => {
    const notes = await NoteWriter.open(server);
    await ask(server, anew(callsPath()));
    const release = await holdLock(url);
    const answered: string[] = [];
    const [refused, page] = await Promise.all([
      isRefused(server, notes, "while locked").finally(() => answered.push("write")),
      ask(server, anew(callsPath())).finally(() => answered.push("page")),
    ]).finally(release);
    return [
      ...refused,
      [`pages are read while a write waits (${page.status})`, page.status === 200 && answered[0] === "page"],
      ...(await worksAgain(server, notes, "after the lock")),
    ];
  });
  return [...checks, ...(await isWhole(url, ["after the lock"], ["while locked"]))];
}

const lock: Disturbance = {
  title: LOCKED,
  async attempt(prepared, folder) {
    const file = join(folder, "locked.db");
    copyFileSync(prepared, file);
    return attemptLocked(`file:${file}`);
  },
};

const replaced: Disturbance = {
  title: "A database file that is taken away, and one that takes its place",
  async attempt(prepared, folder) {
    const file = join(folder, "replaced.db");
    const aside = join(folder, "aside.db");
    const backup = join(folder, "backup.db");
    copyFileSync(prepared, file);
    const checks = await withServer(`file:${file}`, async (server) => {
      const notes = await NoteWriter.open(server);
      const first = await notes.write(server, "before the backup");
      await backUp(`file:${file}`, backup);
      const second = await notes.write(server, "after the backup");
      renameSync(file, aside);
      const gone = await isUnavailable(server);
      renameSync(backup, file);
      const again = await worksAgain(server, notes, "in the new file");
      return [["writes are stored at first", first.isAcknowledged && second.isAcknowledged], ...gone, ...again];
    });
    return [
      ...checks,
      ...(await isWhole(`file:${file}`, ["before the backup", "in the new file"], ["after the backup"])),
    ];
  },
};

/** Bytes of a small disk, and of the file that fills it. */
const SMALL_DISK = 24 * 1024 * 1024;
const PIECE = 64 * 1024;

/** Fills the disk with a file. */
function fill(file: string) {
  const piece = Buffer.alloc(PIECE);
  try {
    for (;;) writeFileSync(file, piece, { flag: "a" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}

const LONG_NOTE = "A long note. ".repeat(300);

/** Writes until a write is refused, because the free space in the log lasts for a few. */
async function writeUntilRefused(server: Server, notes: NoteWriter, stored: string[]): Promise<Checks> {
  const MOST = 50;
  for (let n = 0; n < MOST; n++) {
    const text = `${n} ${LONG_NOTE}`.trim();
    const written = await notes.write(server, text);
    if (!written.isAcknowledged) return isRefused(server, notes, `refused ${LONG_NOTE}`.trim());
    stored.push(text);
  }
  return [["a write is refused on a full disk", false]];
}

async function attemptOn(disk: string, prepared: string): Promise<Checks> {
  const file = join(disk, "full.db");
  const filler = join(disk, "filler");
  const stored: string[] = [];
  copyFileSync(prepared, file);
  const checks = await withServer(`file:${file}`, async (server) => {
    const notes = await NoteWriter.open(server);
    fill(filler);
    const refused = await writeUntilRefused(server, notes, stored);
    const page = await ask(server, anew(callsPath()));
    rmSync(filler);
    return [
      ...refused,
      [`pages are read, or say that the database cannot be reached (${page.status})`, [200, 503].includes(page.status)],
      ...(await worksAgain(server, notes, "after the disk was full")),
    ];
  });
  return [
    ...checks,
    ...(await isWhole(`file:${file}`, [...stored, "after the disk was full"], [`refused ${LONG_NOTE}`.trim()])),
  ];
}

const full: Disturbance = {
  title: "A full disk",
  async attempt(prepared, folder) {
    const disk = join(folder, "disk");
    mkdirSync(disk);
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${SMALL_DISK}`, "none", disk]);
    if (mounted.status !== 0) return "a small disk can be mounted only by root";
    try {
      const starting = await startOnFullDisk(disk, prepared);
      return [...starting, ...(await attemptOn(disk, prepared))];
    } finally {
      // Not at once: SQLite's connections of this process close only when they are garbage-collected.
      spawnSync("umount", ["--lazy", disk]);
    }
  },
};

/** A failed start on a full disk leaves nothing behind that prevents the next one. */
async function startOnFullDisk(disk: string, prepared: string): Promise<Checks> {
  const filler = join(disk, "filler");
  fill(filler);
  const file = join(disk, "new.db");
  const started = await tryToStart(`file:${file}`);
  if (typeof started !== "string") await started.stop();
  rmSync(filler);
  const again = await tryToStart(`file:${file}`);
  if (typeof again !== "string") await again.stop();
  for (const name of readdirSync(disk)) rmSync(join(disk, name));
  return [
    ["a start on a full disk says so", typeof started === "string" && started.includes(file)],
    [
      `the next start is as the first should have been ${typeof again === "string" ? again : ""}`,
      typeof again !== "string",
    ],
    ["the database it was to be copied from is there", existsSync(prepared)],
  ];
}

/** Root can write anywhere; without this capability it cannot. */
const WITHOUT_RIGHTS: Wrapper = {
  program: "setpriv",
  args: ["--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-dac_override,-dac_read_search"],
};

const isRoot = process.getuid?.() === 0;

const readOnly: Disturbance = {
  title: "A folder that nobody may write to",
  async attempt(prepared, folder) {
    if (isRoot && spawnSync("setpriv", ["--version"]).status !== 0) return "root needs setpriv to be kept from writing";
    const wrapper = isRoot ? WITHOUT_RIGHTS : undefined;
    const shut = join(folder, "shut");
    mkdirSync(shut);
    const file = join(shut, "parallax.db");
    const setRights = (mode: number) => {
      for (const name of readdirSync(shut)) chmodSync(join(shut, name), mode & 0o666);
      chmodSync(shut, mode);
    };
    copyFileSync(prepared, file);
    setRights(0o555);
    const refused = await tryToStart(`file:${file}`, wrapper);
    if (typeof refused !== "string") await refused.stop();
    setRights(0o755);
    const checks = await withServer(
      `file:${file}`,
      async (server) => {
        const notes = await NoteWriter.open(server);
        const first = await notes.write(server, "before");
        setRights(0o555);
        const page = await ask(server, anew(callsPath()));
        const meanwhile = await notes.write(server, "while read-only");
        setRights(0o755);
        return [
          ["writes are stored at first", first.isAcknowledged],
          [
            `pages are read, or say that the database cannot be reached (${page.status})`,
            [200, 503].includes(page.status),
          ],
          [`a write is stored, or answered with 503 (${meanwhile.status})`, [303, 503].includes(meanwhile.status)],
          ...(await worksAgain(server, notes, "after")),
          ...(await isWhole(`file:${file}`, [
            "before",
            "after",
            ...(meanwhile.isAcknowledged ? ["while read-only"] : []),
          ])),
        ];
      },
      wrapper,
    );
    const isSaid = typeof refused === "string" && refused.includes(`The database ${file} cannot be opened`);
    return [[`a start says that the database cannot be opened ${String(refused)}`, isSaid], ...checks];
  },
};

/** The disturbances of a SQLite file, besides kills. */
export const FILE_DISTURBANCES: Disturbance[] = [lock, replaced, full, readOnly];

/** Has PostgreSQL end every connection to a database and refuse new ones, as when it is stopped. */
const takeAway = (cluster: string, name: string) =>
  withConnection(cluster, async (client) => {
    await client.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
    await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
  });

const bringBack = (cluster: string, name: string) =>
  withConnection(cluster, (client) => client.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`));

/** PostgreSQL's own database, from which others are managed. */
const clusterOf = (url: string) => Object.assign(new URL(url), { pathname: "/postgres" }).href;

const gone: Disturbance = {
  title: "A database that is gone, and comes back",
  async attempt(url) {
    const [cluster, name] = [clusterOf(url), new URL(url).pathname.slice(1)];
    const checks = await withServer(url, async (server) => {
      const notes = await NoteWriter.open(server);
      const first = await notes.write(server, "before it was gone");
      await takeAway(cluster, name);
      const unavailable = await isUnavailable(server);
      const refused = await isRefused(server, notes, "while it was gone");
      await bringBack(cluster, name);
      return [
        ["writes are stored at first", first.isAcknowledged],
        ...unavailable,
        ...refused,
        ...(await worksAgain(server, notes, "when it was back")),
      ];
    });
    return [...checks, ...(await isWhole(url, ["before it was gone", "when it was back"], ["while it was gone"]))];
  },
};

/** The disturbances of a PostgreSQL database, besides kills; each starts from the state that the previous one left. */
export const POSTGRES_DISTURBANCES: Disturbance[] = [{ title: LOCKED, attempt: attemptLocked }, gone];
