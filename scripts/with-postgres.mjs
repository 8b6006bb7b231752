// `npm run with-postgres -- COMMAND …`: runs a command with a PostgreSQL cluster of its own, in a temporary folder that is removed
// afterwards. PARALLAX_TEST_POSTGRES names the cluster to the command. Plain JavaScript: it runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail } from "./install.mjs";

/** Where Debian installs the programs of each version. */
const DEBIAN = "/usr/lib/postgresql";
/** The folder that Linux keeps in memory, and how many bytes must be free there. */
const MEMORY = "/dev/shm";
const ENOUGH = 2 * 1024 ** 3;

/** Settings that skip waiting for the disk, because the cluster is thrown away. */
const UNSAFE = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

const [command, ...args] = process.argv.slice(2);
if (!command) fail("Usage: npm run with-postgres -- COMMAND …");

/** The folder of initdb and pg_ctl, which Debian does not put on the path. */
function findPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(DEBIAN, version, "bin")), ...process.env.PATH.split(":")];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")));
}

/** PostgreSQL refuses to run as root, so it then runs as its own user, or as nobody. Answers the options for such a process. */
function findUser() {
  if (process.getuid() !== 0) return {};
  const idOf = (flag) =>
    ["postgres", "nobody"]
      .map((name) => spawnSync("id", [flag, name], { encoding: "utf8" }))
      .find(({ status }) => status === 0);
  return { uid: Number(idOf("-u").stdout), gid: Number(idOf("-g").stdout) };
}

function makeFolder({ uid, gid }) {
  const { bavail, bsize } = existsSync(MEMORY) ? statfsSync(MEMORY) : { bavail: 0, bsize: 0 };
  const folder = mkdtempSync(join(bavail * bsize >= ENOUGH ? MEMORY : tmpdir(), "parallax-postgres-"));
  if (uid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const programs = findPrograms();
if (!programs) fail("PostgreSQL is not installed: on Debian, apt-get install postgresql.");
const user = findUser();
const folder = makeFolder(user);
const data = join(folder, "data");

/** Runs a program of PostgreSQL to its end; a server that it starts must not keep the output open. */
function run(program, ...given) {
  const { status, stderr } = spawnSync(join(programs, program), given, {
    ...user,
    cwd: folder,
    stdio: ["ignore", "ignore", program === "initdb" ? "pipe" : "ignore"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${program} failed. ${stderr ?? ""}`);
}

function remove() {
  if (existsSync(join(data, "postmaster.pid"))) run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
  rmSync(folder, { recursive: true, force: true });
}

try {
  const port = await freePort();
  run("initdb", "-D", data, "-U", "parallax", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync");
  const settings = [`port=${port}`, "listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`, ...UNSAFE];
  const options = settings.map((setting) => `-c ${setting}`).join(" ");
  run("pg_ctl", "-D", data, "-l", join(folder, "log"), "-o", options, "-w", "start");
  const cluster = `postgresql://parallax@127.0.0.1:${port}/postgres`;
  const child = spawn(command, args, {
    stdio: "inherit",
    env: { ...process.env, PARALLAX_TEST_POSTGRES: cluster },
    shell: process.platform === "win32",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise((resolve) => {
    child.on("error", ({ message }) => resolve((console.error(message), 1)));
    child.on("exit", (status) => resolve(status ?? 1));
  });
} finally {
  remove();
}
