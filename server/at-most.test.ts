import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { atMost } from "./at-most";

const FOREVER = new Promise<never>(() => {});
/** Longer than any test waits. */
const LONG = 1_000_000;

describe("Waiting for work that has a limit", () => {
  it("ends with the work, or throws what the work throws", async () => {
    await expect(atMost(Promise.resolve(), LONG)).resolves.toBeUndefined();
    await expect(atMost(Promise.reject(new Error("no disk")), LONG)).rejects.toThrow("no disk");
  });

  it("ends with its time where the work does not", async () => {
    await expect(atMost(FOREVER, 1)).resolves.toBeUndefined();
  });

  it("keeps a process alive that does nothing else, and does not keep it any longer", () => {
    const program = `
      import { atMost } from ${JSON.stringify(import.meta.resolve("./at-most.ts"))};
      await atMost(new Promise(() => {}), 100);
      await atMost(Promise.resolve(), ${LONG});
      console.log("went on");`;
    const args = ["--import", "tsx", "--input-type=module", "--eval", program];
    expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toBe("went on\n");
  });
});
