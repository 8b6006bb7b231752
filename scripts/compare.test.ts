import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { startModelServer } from "../e2e/model-server";
import { RECORDED, TEXTS } from "../lib/aligners/model/test-recorded";
import { TYPESCRIPT } from "./install.mjs";

const folder = mkdtempSync(join(tmpdir(), "parallax-compare-"));
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const LEFT = file("left.txt", "They discussed the peace agreement. He thanked the host.");
const RIGHT = file("right.txt", "The peace agreement was discussed. Energy was named.");

const COMMAND = [...TYPESCRIPT, "scripts/compare.ts"];
const compare = (...args: string[]) => spawnSync(process.execPath, [...COMMAND, ...args], { encoding: "utf8" });

describe("npm run compare", () => {
  it("prints the object that the scorer reads", () => {
    const { stdout, status } = compare("--json", LEFT, RIGHT);
    const { left, links } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(left.passages[0]).toMatchObject({ id: "l1", start: 0, end: 35 });
    expect(links[0]).toMatchObject({ left: ["l1"], right: ["r1"], tier: "likely" });
  });

  it("leaves a topic open that is in a passage with a weak candidate, as the pages do", () => {
    const left = file(
      "peace.txt",
      "Minister Marenov spoke of peace with Ostania and of the need to continue the negotiations.",
    );
    const right = file(
      "rail.txt",
      "The railway line between Velmora and Ostania will be opened. Fisheries came up. He thanked his host. He spoke of the weather of the summer. The war of words must end.",
    );
    const { candidates, topics } = JSON.parse(compare("--json", left, right).stdout);
    expect(candidates).toMatchObject([{ left: "l1", right: "r1" }]);
    expect(topics).toContainEqual({ topic: "transport-connectivity", claim: "open", left: [], right: ["r1"] });
  });

  it("guesses the languages of the texts, and takes those that it is given", () => {
    const left = file(
      "gauche.txt",
      "Le ministre a exigé le retrait des troupes, et les deux pays ont signé un accord.",
    );
    const languages = (...args: string[]) => {
      const { left: of, right } = JSON.parse(compare("--json", ...args).stdout);
      return [of.language, right.language];
    };
    expect(languages(left, RIGHT)).toEqual(["fr", "en"]);
    expect(languages("--left-language", "it", left, RIGHT)).toEqual(["it", "en"]);
  });

  it("prints a comparison that a person can read", () => {
    const { stdout } = compare(LEFT, RIGHT);
    expect(stdout).toContain("Likely the same point (1)");
    expect(stdout).toContain("Left only: no counterpart found in the right text (1)\n  l2  He thanked the host.");
  });

  it("compares by the operator's language model where that is asked for", async () => {
    const server = await startModelServer([RECORDED]);
    const env = { ...process.env, PARALLAX_MODEL_URL: server.url, PARALLAX_MODEL: "stand-in" };
    const files = [file("first.txt", TEXTS.left.text), file("second.txt", TEXTS.right.text)];
    try {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [...COMMAND, "--json", "--reader", "model", ...files],
        { env },
      );
      expect(JSON.parse(stdout).links[0]).toMatchObject({ left: ["l1"], right: ["r1"] });
    } finally {
      await server.close();
    }
  });

  const FAULTS: [string, string[], RegExp][] = [
    ["a missing file", [LEFT, join(folder, "none.txt")], /^Cannot read .*none\.txt: there is no such file\.\n$/],
    ["a folder", [LEFT, folder], /^Cannot read [^\n]*: it is a folder\.\n$/],
    [
      "bytes that are no text",
      [LEFT, file("bytes.txt", Buffer.from([0xff, 0xfe, 0x00]))],
      /^Cannot read .*not UTF-8 text\.\n$/,
    ],
    ["a reader that there is not", ["--reader", "oracle", LEFT, RIGHT], /^Usage: [^\n]*lexical\|model[^\n]*\n$/],
    [
      "a language model that is not set up",
      ["--reader", "model", LEFT, RIGHT],
      /^No language model is set up: [^\n]*\n$/,
    ],
    ["one file only", [LEFT], /^Usage: [^\n]*\n$/],
  ];
  it.each(FAULTS)("says in one sentence that it got %s, with status 2", (_, args, sentence) => {
    const { stderr, stdout, status } = compare(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(sentence);
  });
});
