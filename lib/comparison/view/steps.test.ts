import { describe, expect, it } from "vitest";
import { atOnce, inTurns, type Steps } from "./steps";

/** Three steps, each of which records that it was done. */
function* three(log: string[]): Steps<number> {
  log.push("one");
  yield;
  log.push("two");
  yield;
  log.push("three");
  return 3;
}

describe("Steps", () => {
  it("are done at once, or with turns of the event loop between them, with the same answer", async () => {
    const log: string[] = [];
    expect(atOnce(three(log))).toBe(3);
    const other: string[] = [];
    const done = inTurns(three(other));
    setImmediate(() => other.push("another's"));
    expect(await done).toBe(3);
    expect([log, other]).toEqual([
      ["one", "two", "three"],
      ["one", "two", "another's", "three"],
    ]);
  });

  it("end with what a step throws", async () => {
    function* failing(): Steps<number> {
      yield;
      throw new Error("no");
    }
    await expect(inTurns(failing())).rejects.toThrow("no");
  });
});
