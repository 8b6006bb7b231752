import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mapFrame } from "./source-frames";

const folder = mkdtempSync(join(tmpdir(), "parallax-frames-"));
const file = join(folder, "built.js");

beforeAll(() => {
  // The second line of the built file is the third line of the source, from its fifth column.
  const map = { version: 3, sources: ["turbopack:///[project]/lib/a.ts"], names: [], mappings: ";AAEI" };
  writeFileSync(`${file}.map`, JSON.stringify(map));
  writeFileSync(join(folder, "broken.js.map"), "{");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a frame of a stack", () => {
  it("names the source, where a map lies beside the built file", () => {
    expect(mapFrame(`at open (${file}:2:1)`)).toBe("at open (lib/a.ts:3:5)");
    expect(mapFrame(`at file://${file}:2:1`)).toBe("at lib/a.ts:3:5");
  });

  it("stays as it is where there is none, or one that cannot be read", () => {
    for (const frame of [
      "at open (node:fs:1:2)",
      `at x (${join(folder, "broken.js")}:1:1)`,
      `at x (${folder}/y.js:1:1)`,
    ])
      expect(mapFrame(frame)).toBe(frame);
  });
});
