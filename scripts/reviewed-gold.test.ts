import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createCall } from "../lib/data/calls/call-writes";
import { addJudgement } from "../lib/data/reviews/judgement-writes";
import { findPair } from "../lib/data/comparisons/readout-pairs";
import { makeCall, useFreshDatabase } from "../lib/data/testing/test-database";
import { pinnedName } from "../lib/addresses/pair-names";
import { judgementInput } from "../lib/schema/review";
import { measure } from "./accuracy";
import { nameFolders } from "./export-gold";
import { ROOT, TYPESCRIPT } from "./install.mjs";
import { readReviewedGold } from "./reviewed-gold";
import { hasShared, sharedPath } from "./shared";

const LEFT = "They discussed the ceasefire and the exchange of prisoners. The Minister condemned the attack. Good day.";
const RIGHT = "The exchange of prisoners and the ceasefire were discussed. Trade tariffs come next.";
const SLUG = "2030-05-01-call";
const SCORER = "corpus/score.mjs";

const folder = mkdtempSync(join(tmpdir(), "parallax-gold-"));
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [...TYPESCRIPT, `scripts/${script}.ts`, ...args], { encoding: "utf8", cwd: ROOT });

beforeAll(async () => {
  await useFreshDatabase();
  const [readout] = makeCall().readouts;
  const second = { ...readout!, kind: "official-post" as const, text: RIGHT };
  await createCall(makeCall({ slug: SLUG, readouts: [{ ...readout!, text: LEFT }, second] }));
  await createCall(makeCall({ slug: "2030-05-02-call" }));
  const pair = pinnedName((await findPair("velmora-mfa..velmora-mfa-2", SLUG))!);
  const judge = (kind: string, left: string, right = "") =>
    addJudgement(judgementInput.parse({ pair, kind, left, right, author: "Ana" }));
  await judge("link-confirmed", "0-59", "0-59");
  await judge("no-counterpart", "60-94");
  await judge("not-a-point", "95-104");
});

describe("reviews as gold", () => {
  it("contain what was confirmed, leave out what is not a point, and mark as unsure what nobody judged", async () => {
    const [{ gold } = { gold: null }, ...more] = await readReviewedGold();
    expect(more).toEqual([]);
    expect(gold!.left.sentences.map(({ start, end }) => LEFT.slice(start, end))).toEqual([
      "They discussed the ceasefire and the exchange of prisoners.",
      "The Minister condemned the attack.",
    ]);
    expect([...gold!.links]).toEqual(["0 0"]);
    expect([...gold!.unsure]).toEqual(["0 1"]);
    expect(measure([gold!])).toMatchObject({ linksF1: 1, includedF1: 1, falseShared: 0 });
  });

  it("are printed by npm run accuracy -- --reviewed", () => {
    const { status, stdout } = run("accuracy", "--reviewed");
    expect(status).toBe(0);
    expect(stdout).toContain("Reviewed comparisons of this library, 1 pair (");
    expect(stdout).toContain("  100.0 %  (100.0 to 100.0)  likely links that are right");
    expect(stdout).toContain("\n  People overruled 0 of 1 likely links, 0 of ");
  });

  it("are scored against what a language model has read, which is nothing here", () => {
    const { status, stdout } = run("accuracy", "--reader", "model", "--reviewed");
    expect([status, stdout]).toEqual([0, "Nothing is reviewed in this library yet.\n"]);
  });

  it("are written in the format of the corpus, into a folder of their own", () => {
    const out = join(folder, "gold");
    const { status, stdout } = run("export-gold", out);
    expect([status, stdout]).toEqual([0, "Written: 1 reviewed comparison.\n"]);
    expect(readdirSync(out)).toEqual([SLUG]);
    const read = (name: string) => readFileSync(join(out, SLUG, name), "utf8");
    expect([read("a.txt"), read("b.txt")]).toEqual([LEFT, RIGHT]);
    expect(JSON.parse(read("gold.json")).links).toEqual([
      { a: 0, b: 0, label: "same" },
      { a: 0, b: 1, label: "unsure" },
    ]);
    expect(JSON.parse(read("sentences.json")).a[1]).toEqual({ start: 60, end: 94, text: LEFT.slice(60, 94) });
    expect(run("export-gold", out).stderr).toBe(`${out} is not empty: name a new folder.\n`);
    expect(run("export-gold").status).toBe(2);
  });

  it.skipIf(!hasShared(SCORER))(`are read by the scorer of the corpus (../shared/${SCORER})`, () => {
    const out = join(folder, "scored");
    expect(run("export-gold", out).status).toBe(0);
    const compare = [process.execPath, ...TYPESCRIPT, join(ROOT, "scripts/compare.ts"), "--json"];
    const scored = execFileSync(process.execPath, [sharedPath(SCORER), "--corpus", out, "--json", "--", ...compare], {
      encoding: "utf8",
      cwd: ROOT,
    });
    expect(JSON.parse(scored)).toMatchObject({ pairs: 1, links: { likely: { f1: 1 } } });
  });

  it("have a folder for each pair of a call", () => {
    expect(nameFolders(["a", "b", "a"])).toEqual(["a", "b", "a_2"]);
  });
});
