import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { database } from "../../data/client";
import { LONGEST_IMPORT, beginImportJob } from "../../data/jobs/import-jobs";
import { makeCall, useFreshDatabase } from "../../data/testing/test-database";
import { inWriteTransaction } from "../../data/write-transaction";
import { wakeComparisonJob } from "./comparison-job";
import { makeTemporaryFolder } from "./temporary-folders";
import { cancelImport, endOldImports, openImport, startImport, type OpenedImport } from "./import-jobs";

/** Milliseconds: a process starts and compiles what it runs. */
const PATIENCE = 120_000;

/** The folder where sent files wait for their import. */
const folder = mkdtempSync(join(tmpdir(), "parallax-test-"));
vi.stubEnv("TMPDIR", folder);
vi.stubEnv("PORT", "3999");
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const keptFiles = () => readdirSync(folder).filter((name) => name.startsWith("parallax-received-"));

/** A library of this many calls with one readout each. */
function fileOf(calls: number, text = "The ministers spoke today."): Uint8Array {
  const { parties, readouts } = makeCall();
  const [readout] = readouts;
  const library = {
    format: "parallax-library",
    version: 1,
    parties: parties.map(({ party }) => party),
    issuers: [{ ...readout!.issuer, party: readout!.issuer.party.slug }],
    calls: Array.from({ length: calls }, (_, n) => ({
      slug: `call-${n}`,
      title: `Call ${n}`,
      kind: "meeting",
      date: String(1000 + n),
      parties: parties.map(({ party, principal }) => ({ party: party.slug, principal })),
      readouts: [{ ...readout, issuer: readout!.issuer.slug, text: `${text} ${n}` }],
    })),
  };
  return new TextEncoder().encode(JSON.stringify(library));
}

/** A file as the server received it. */
function sent(bytes: Uint8Array) {
  const path = join(mkdtempSync(join(folder, "received-")), "file");
  writeFileSync(path, bytes);
  return { name: "calls.json", format: "json" as const, path };
}

/** Polls the latest import until it has ended. */
async function untilOver(look: (job: OpenedImport) => void = () => {}) {
  let latest: OpenedImport | null = null;
  const read = async () => {
    latest = await openImport();
    look(latest!);
    return latest!.state;
  };
  await expect.poll(read, { interval: 5, timeout: PATIENCE }).not.toBe("running");
  return latest!;
}

beforeEach(async () => void (await useFreshDatabase()));

describe("an import in a process of its own", () => {
  it("says how far it is, and stores all", { timeout: PATIENCE }, async () => {
    expect(await startImport(sent(fileOf(600)))).toBe(true);
    expect(await startImport(sent(fileOf(1)))).toBe(false);
    const seen = new Set<string>();
    const job = await untilOver(({ progress }) => progress && seen.add(progress.stage));
    expect([job.state, job.outcome?.kind]).toEqual(["done", "imported"]);
    expect(await database().call.count()).toBe(600);
    expect([...seen].every((stage) => ["checking", "storing"].includes(stage)) && seen.size > 0).toBe(true);
    expect(keptFiles()).toEqual([]);
    await wakeComparisonJob();
  });

  it("reports the faults of the file, and stores nothing of it", { timeout: PATIENCE }, async () => {
    await startImport(sent(new TextEncoder().encode(`{"format":"parallax-library","version":1,"calls":[{}]}`)));
    const job = await untilOver();
    expect([job.state, job.outcome?.kind]).toEqual(["failed", "faults"]);
    expect(await database().call.count()).toBe(0);
  });

  it("stores nothing where it is broken off", { timeout: PATIENCE }, async () => {
    await startImport(sent(fileOf(5_000)));
    await expect.poll(async () => (await openImport())?.progress, { interval: 5, timeout: PATIENCE }).toBeTruthy();
    await cancelImport();
    expect(await openImport()).toMatchObject({ state: "cancelled", outcome: null, progress: null });
    expect(await database().call.count()).toBe(0);
    expect(await startImport(sent(fileOf(1)))).toBe(true);
    expect((await untilOver()).state).toBe("done");
  });

  it("is refused at once while another one holds the lock of the database to store", async () => {
    await beginImportJob("calls.json", "another:3000", new Date());
    let release: (() => void) | undefined;
    const storing = inWriteTransaction(() => new Promise<void>((resolve) => (release = resolve)), {
      timeout: PATIENCE,
    });
    await expect.poll(() => release).toBeDefined();
    expect(await startImport(sent(fileOf(1)))).toBe(false);
    release!();
    await storing;
  });

  it("was broken off where it has run for too long: the server that did it may never come back", async () => {
    const begun = new Date(Date.now() - LONGEST_IMPORT);
    await beginImportJob("calls.json", "gone:3000", begun);
    expect(await openImport()).toMatchObject({ state: "failed", outcome: null, isOwn: false });
    expect(await startImport(sent(fileOf(1)))).toBe(true);
    expect((await untilOver()).state).toBe("done");
  });

  it("was broken off where the server that did it starts anew, and its file is removed", async () => {
    const left = await makeTemporaryFolder();
    mkdirSync(join(folder, "parallax-received-39990-other"));
    await beginImportJob("calls.json", "another:3000", new Date());
    await endOldImports();
    expect((await openImport())?.state).toBe("running");
    await database().importJob.updateMany({ data: { state: "done" } });
    await beginImportJob("calls.json", `${hostname()}:3999`, new Date());
    await endOldImports();
    expect(await openImport()).toMatchObject({ state: "failed", outcome: null, isOwn: false });
    expect([existsSync(left), keptFiles()]).toEqual([false, ["parallax-received-39990-other"]]);
  });
});
