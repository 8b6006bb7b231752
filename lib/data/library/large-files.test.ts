import { setImmediate as nextTurn } from "node:timers/promises";
import { beforeEach, describe, expect, it } from "vitest";
import { createCall } from "../calls/call-writes";
import { database } from "../client";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { importLibrary } from "./library-import";
import { exportWhole } from "./test-whole-library";

beforeEach(async () => void (await useFreshDatabase()));

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Imports a file, and counts the turns of the event loop in the meantime. */
async function importBeside(bytes: Uint8Array) {
  let turns = 0;
  let isOver = false;
  const result = importLibrary(bytes, "json").finally(() => (isOver = true));
  while (!isOver) {
    turns++;
    await nextTurn();
  }
  return { result: await result, turns };
}

describe("A large file", () => {
  it("of nothing but faults is refused with their number, while everything else goes on", async () => {
    const items = 100_000;
    const file = `{"format":"parallax-library","version":1,"calls":[${Array(items).fill("{}").join(",")}]}`;
    const { result, turns } = await importBeside(bytesOf(file));
    if (result.kind !== "faults") throw new Error("It was imported.");
    expect(result.faults.total).toBeGreaterThan(items);
    expect(result.faults.shown).toHaveLength(100);
    expect(turns).toBeGreaterThan(1_000);
  });

  it("of nothing but brackets is refused in words", async () => {
    const { result } = await importBeside(bytesOf("[".repeat(600_000)));
    expect(result.kind === "faults" && result.faults.shown.map(({ message }) => message)).toEqual([
      "The file is nested too deeply to be a library.",
    ]);
  });

  it("is imported as a small one is, and its conflicts have their lines", async () => {
    const text = "The ministers spoke. ".repeat(2_000);
    const [readout] = makeCall().readouts;
    for (let n = 0; n < 20; n++)
      await createCall(makeCall({ slug: `2030-01-02-long-${n}`, readouts: [{ ...readout!, text: `${text}${n}` }] }));
    const file = await exportWhole();
    await useFreshDatabase();
    expect(await importLibrary(bytesOf(file), "json")).toMatchObject({ kind: "imported", imported: { calls: 20 } });
    expect(await exportWhole()).toBe(file);
    await database().call.updateMany({ data: { version: 2 } });
    const again = await importLibrary(bytesOf(file), "json");
    const line = again.kind === "faults" ? again.faults.shown[0]!.line : 0;
    expect(
      file
        .split("\n")
        .slice(line - 1, line + 1)
        .join(""),
    ).toContain("2030-01-02-long-");
  });
});
