import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { inMemory } from "../../exchange/library/file-bytes";
import { openFile } from "../../exchange/library/read-library";
import { gather, writeWhole } from "../../exchange/library/test-libraries";
import { writeLibrary } from "../../exchange/library/write-library";
import { LIBRARY_FORMATS } from "../../model/library/downloads";
import { createCall } from "../calls/call-writes";
import { database } from "../client";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { importLibrary } from "./library-import";
import { openLibrary } from "./open-library";
import { exportWhole, readWholeLibrary } from "./test-whole-library";

beforeEach(async () => void (await useFreshDatabase()));

const CALLS = 12;
const TEXT = "They spoke of the border crossing at Lom and “agreed”.\n".repeat(200);

/** A library whose texts are many times as long as a batch. */
async function fill() {
  const [readout] = makeCall().readouts;
  for (let n = 0; n < CALLS; n++)
    await createCall(makeCall({ slug: `2030-01-02-call-${n}`, readouts: [{ ...readout!, text: `${TEXT}${n}` }] }));
}

/** Characters. */
const BATCH = 1.5 * TEXT.length;

describe("An export", () => {
  it.each(LIBRARY_FORMATS)("as %s is read and written in pieces of the size of a batch", async (format) => {
    await fill();
    const { library, close } = await openLibrary({ batchSize: BATCH });
    const pieces = await gather(writeLibrary(library, format, 1_000));
    await close();
    expect(pieces.join("")).toBe(await writeWhole(await readWholeLibrary(), format));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(2 * TEXT.length);
  });

  it("reads no more than it was asked for", async () => {
    await fill();
    const { library, close } = await openLibrary({ batchSize: BATCH });
    const calls = (library.calls as AsyncIterable<unknown>)[Symbol.asyncIterator]();
    await calls.next();
    await close();
    await expect(calls.next()).rejects.toThrow(/committed transaction/);
  });

  it("is of one moment, whatever is written meanwhile", async () => {
    await fill();
    const before = await exportWhole();
    const { library, close } = await openLibrary({ batchSize: BATCH });
    await createCall(makeCall({ slug: "2030-01-02-call-99" }));
    await database().call.updateMany({ data: { title: "Renamed" } });
    const pieces = await gather(writeLibrary(library, "json"));
    await close();
    expect(pieces.join("")).toBe(before);
    expect(await database().call.count()).toBe(CALLS + 1);
  });
});

describe("An import", () => {
  it.each(LIBRARY_FORMATS)("as %s of a file on this machine stores what was exported", async (format) => {
    await fill();
    const file = await exportWhole(format);
    const path = join(mkdtempSync(join(tmpdir(), "parallax-stream-")), `library.${format}`);
    writeFileSync(path, file);
    await useFreshDatabase();
    const result = await importLibrary({ path }, format);
    expect(result).toMatchObject({ kind: "imported", imported: { calls: CALLS } });
    expect((await readWholeLibrary()).calls.map(({ readouts }) => readouts[0]!.revisions[0]!.text)).toEqual(
      Array.from({ length: CALLS }, (_, n) => `${TEXT}${n}`).sort(),
    );
  });

  it.each(LIBRARY_FORMATS)(
    "as %s holds one item at a time, however small the pieces are that it reads",
    async (format) => {
      await fill();
      const whole = await exportWhole(format);
      const bytes = Buffer.from(whole);
      const small = { size: bytes.length, chunks: () => Array.from(bytes, (_, at) => bytes.subarray(at, at + 1)) };
      const [one, other] = [small, inMemory(bytes)].map((file) => openFile(file, format));
      if (!("outline" in one!) || !("outline" in other!)) throw new Error("It could not be read.");
      expect(one.outline).toEqual(other.outline);
      expect([...one.largeItems()]).toEqual([...other.largeItems()]);
      expect(one.outline.calls).toHaveLength(CALLS);
    },
  );

  it("puts rows of a call together that are apart in a CSV file", async () => {
    await fill();
    const [header, ...rows] = (await exportWhole("csv")).replaceAll(`"${TEXT}`, '"').trimEnd().split("\n");
    const others = rows.slice(1).map((row) => row.replace(/,velmora-mfa,velmora-mfa,/, ",velmora-2,velmora-mfa,"));
    const apart = [header, ...rows.slice(1), rows[0], ...others].map((row) => row!.replace(/[0-9a-f]{64}/, ""));
    const opened = openFile(inMemory(Buffer.from(apart.join("\n"))), "csv");
    if (!("outline" in opened)) throw new Error(JSON.stringify(opened));
    expect(opened.outline.calls.map(({ slug }) => slug)).toEqual(
      [...rows.slice(1), rows[0]!].map((row) => row.split(",")[0]),
    );
    expect(opened.outline.calls.map(({ readouts }) => readouts.length)).toEqual([...Array(CALLS - 1).fill(2), 1]);
  });
});
