import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copyTemplate, makeCall } from "../lib/data/testing/test-database";
import { TYPESCRIPT } from "./install.mjs";
import { makeProgressBar } from "./progress-bar";

const folder = mkdtempSync(join(tmpdir(), "parallax-import-"));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const LIBRARY = JSON.stringify({ format: "parallax-library", version: 1, calls: [makeCall()] }, null, 2);
const CALLS = file("calls.json", LIBRARY);

const databases = new Map<string, string>();

/** The address of the database of that name, which is migrated and empty at first. */
function urlOf(database: string): string {
  const url = databases.get(database) ?? copyTemplate();
  databases.set(database, url);
  return url;
}

/** Runs a command on the database of that name. */
function run(command: "import" | "export", database: string, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: urlOf(database) };
  return spawnSync(process.execPath, [...TYPESCRIPT, `scripts/${command}.ts`, ...args], { encoding: "utf8", env });
}

describe("npm run import and npm run export", () => {
  it("carry a library from one database to another and say what came in", () => {
    const imported = run("import", "one.db", CALLS);
    expect([imported.status, imported.stdout]).toEqual([0, "Imported 1 call with 1 readout and 1 revision.\n"]);
    const exported = run("export", "one.db");
    expect(JSON.parse(exported.stdout).calls).toHaveLength(1);
    const again = run("export", "one.db", join(folder, "out.csv"));
    expect([again.status, again.stdout]).toEqual([0, ""]);
    expect(run("import", "two.db", join(folder, "out.csv")).status).toBe(0);
    expect(run("export", "two.db").stdout).toBe(exported.stdout);
    expect(readdirSync(folder).filter((name) => name.endsWith(".unfinished"))).toEqual([]);
  });

  it("carry the review as JSON, and say that CSV leaves it out", () => {
    const [readout] = makeCall().readouts;
    const call = makeCall({ readouts: [readout!, { ...readout!, kind: "official-post" }] });
    const { slug } = call;
    const about = { pair: `${slug}:velmora-mfa@1..${slug}:velmora-mfa-2@1`, left: ["The ministers spoke today."] };
    const judgements = [{ ...about, kind: "not-a-point", author: "Ana" }];
    const notes = [{ ...about, versions: [{ author: "Ben", text: "See the map." }] }];
    const library = { format: "parallax-library", version: 1, calls: [call], judgements, notes };
    const imported = run("import", "six.db", file("reviewed.json", JSON.stringify(library)));
    expect(imported.stdout).toBe("Imported 1 call with 2 readouts, 2 revisions, 1 judgement and 1 note.\n");
    expect(JSON.parse(run("export", "six.db").stdout)).toMatchObject({ judgements: [{ number: 1 }], notes: [{}] });
    expect(run("export", "six.db", "--format", "csv").stderr).toBe(
      "CSV leaves out 1 judgement and 1 note: use JSON for a full copy.\n",
    );
  });

  it("report the faults of a file with their lines, and end with status 1", () => {
    const path = file("faulty.json", LIBRARY.replace("phone-call", "rumour"));
    const { status, stdout, stderr } = run("import", "three.db", path);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      `${path}:8: call 2030-01-02-marenov-ilves, kind: Choose the kind of call. One of: phone-call, video-call, meeting.\n` +
        "Nothing was imported: 1 fault found.\n",
    );
  });

  const REFUSED: ["import" | "export", string[], RegExp][] = [
    ["import", [join(folder, "none.json")], /^Cannot read .*none\.json: there is no such file or folder\.\n$/],
    ["import", [folder], /does not end in \.json or \.csv/],
    ["import", ["--format", "json", folder], /^Cannot read .*: it is a folder\.\n$/],
    ["import", ["--format", "xml", CALLS], /^The format is json or csv, not “xml”\./],
    ["import", [], /^Usage: /],
    ["import", [CALLS, CALLS], /^Usage: /],
    ["export", ["--colour"], /Unknown option/],
    ["export", [join(folder, "no", "where.json")], /^Cannot write .*: there is no such file or folder\.\n$/],
  ];
  it.each(REFUSED)("refuse %s %j in a sentence, with status 2", (command, args, sentence) => {
    const { status, stdout, stderr } = run(command, "four.db", ...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(sentence);
  });

  it("end quietly when the program that reads an export has seen enough", () => {
    const command = `set -o pipefail; "$0" ${TYPESCRIPT.join(" ")} scripts/export.ts | head -c 1`;
    const env = { ...process.env, DATABASE_URL: urlOf("one.db") };
    const { status, stdout, stderr } = spawnSync("bash", ["-c", command, process.execPath], { encoding: "utf8", env });
    expect([status, stdout, stderr]).toEqual([0, "{", ""]);
  });

  it("make the database that is not there yet, and leave it empty", () => {
    databases.set("five.db", `file:${join(folder, "five.db")}`);
    expect(JSON.parse(run("export", "five.db").stdout)).toEqual({
      format: "parallax-library",
      version: 1,
      parties: [],
      issuers: [],
      calls: [],
      snapshots: [],
    });
  });

  it("replace the file that was there", () => {
    const path = file("kept.json", "before");
    run("export", "one.db", path);
    expect(JSON.parse(readFileSync(path, "utf8")).format).toBe("parallax-library");
  });
});

describe("makeProgressBar", () => {
  function show(isTTY: boolean, total: number) {
    const written: string[] = [];
    const step = makeProgressBar({ isTTY, write: (text) => written.push(text) });
    for (let done = 250; done <= total; done += 250) step("storing", done, total);
    return written;
  }

  it("draws a bar on a terminal", () => {
    expect(show(true, 10_000).at(-1)).toBe(`\r\u001b[K${"█".repeat(30)} Stored 10,000 of 10,000 calls\n`);
  });

  it("prints a line now and then elsewhere", () => {
    expect(show(false, 10_000)).toEqual([
      "Stored 2,500 of 10,000 calls\n",
      "Stored 5,000 of 10,000 calls\n",
      "Stored 7,500 of 10,000 calls\n",
      "Stored 10,000 of 10,000 calls\n",
    ]);
  });

  it("is silent on a short file", () => {
    expect(show(false, 500)).toEqual([]);
  });
});
