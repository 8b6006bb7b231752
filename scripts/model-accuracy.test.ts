import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startModelServer } from "../e2e/model-server";
import { answerByGold } from "../e2e/gold-replies";
import { makeReplay, type RecordedReply } from "../e2e/recorded-replies";
import { PROMPT_VERSION } from "../lib/aligners/model/prompt-version";
import { planReading, toReading } from "../lib/aligners/model/plan-reading";
import { findMeasurement } from "../lib/data/readings/measurements";
import { useFreshDatabase } from "../lib/data/testing/test-database";
import { describeMeasurement } from "../lib/messages/site/readers";
import { toText } from "../lib/messages/parts/to-text";
import { judgeReader } from "../lib/model/readers/reader-verdict";
import { readCommittedGold, readCorpus } from "./gold";
import { TYPESCRIPT } from "./install.mjs";
import { scoreRecorded } from "./model-accuracy";
import { readRecorded } from "./recorded-readings";
import { hasShared, sharedPath } from "./shared";

const gold = readCommittedGold().slice(0, 6);

const scoreAnswers = (keep: (place: number) => boolean) =>
  scoreRecorded(gold, (slug) =>
    answerByGold(
      gold.find((pair) => pair.slug === slug)!,
      keep,
    ),
  );

describe("scoreRecorded", () => {
  it("finds no fault with a model that agrees with the gold, and says so", () => {
    const accuracy = scoreAnswers(() => true);
    expect(accuracy).toMatchObject({ pairs: 6, unusable: [], dropped: { notQuoted: 0 } });
    expect(accuracy.counts.model).toHaveLength(6);
    expect(accuracy.model).toMatchObject({ linksF1: 1, includedF1: 1, falseLeftOut: 0, falseShared: 0 });
    expect(judgeReader(accuracy)).toBe("better");
    expect(toText(describeMeasurement(accuracy).at(-1)!)).toContain("may be shown first");
  });

  it("finds fault with one that finds next to nothing, or cannot be read", () => {
    expect(judgeReader(scoreAnswers((place) => place === 0))).not.toBe("better");
    const silent = scoreRecorded(gold, (slug) => ({
      ...answerByGold(
        gold.find((pair) => pair.slug === slug)!,
        () => true,
      ),
      reply: "Sorry.",
    }));
    expect(silent.unusable).toHaveLength(6);
    expect(silent.model.linksF1).toBe(0);
    expect(judgeReader(silent)).toBe("no-better");
  });

  it("leaves out pairs of which nothing is recorded", () => {
    expect(scoreRecorded(gold, () => null).pairs).toBe(0);
  });

  describe.skipIf(!hasShared("corpus") || !hasShared("reader"))("on the recorded replies (../shared/reader)", () => {
    it("reaches what was measured when they were recorded", () => {
      const { model, builtIn, dropped, pairs, unusable } = scoreRecorded(readCorpus()!, (slug) =>
        readRecorded(sharedPath("reader/replies"), slug),
      );
      expect([pairs, unusable, dropped.notQuoted + dropped.unknownPassage]).toEqual([31, [], 0]);
      expect(model.linksF1).toBeGreaterThan(0.94);
      expect(model.includedF1).toBeGreaterThan(0.97);
      expect(judgeReader({ pairs, model, builtIn })).toBe("better");
    });

    it("finds every quoted word in texts of other languages too, and a sentence for each foreign passage", () => {
      for (const slug of readdirSync(sharedPath("corpus/across"))) {
        const path = sharedPath(`reader/replies/${slug}.json`);
        if (!readdirSync(sharedPath("reader/replies")).includes(`${slug}.json`)) continue;
        const recorded = JSON.parse(readFileSync(path, "utf8")) as RecordedReply;
        const { left, right } = recorded.request as Record<"left" | "right", { language?: string }>;
        const textOf = (name: string, { language = "en" }: { language?: string }) => {
          return { text: readFileSync(sharedPath(`corpus/across/${slug}/${name}.txt`), "utf8"), language };
        };
        const plan = planReading(textOf("a", left!), textOf("b", right!));
        const replies = plan.requests.map(({ request }) => JSON.stringify(makeReplay([recorded])(request)));
        const made = { model: "recorded", madeAt: new Date(0), tokens: { in: 0, out: 0 } };
        const { links, dropped, gists } = toReading(plan, replies, made);
        expect([links.length, dropped]).toEqual([
          recorded.reply.links.length,
          { unknownPassage: 0, notQuoted: 0, malformed: 0 },
        ]);
        expect(gists.left.length + gists.right.length).toBe(Object.keys(recorded.reply.gist!).length);
      }
    });
  });
});

it("npm run accuracy measures the model that is set up, keeps what it found, and asks nothing twice", async () => {
  const all = readCommittedGold();
  const server = await startModelServer(all.map((pair) => answerByGold(pair, () => true)));
  const save = mkdtempSync(join(tmpdir(), "parallax-replies-"));
  const model = { PARALLAX_MODEL_URL: server.url, PARALLAX_MODEL: "stand-in", PARALLAX_MODEL_KEY: "" };
  const env = { ...process.env, DATABASE_URL: await useFreshDatabase(), ...model };
  const measure = async () => {
    const args = [...TYPESCRIPT, "scripts/accuracy.ts", "--reader", "model", "--save", save];
    const command = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    command.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    await once(command, "close");
    return said;
  };
  expect(await measure()).toContain("its reading may be shown first");
  const asked = server.requests.filter(({ chat }) => chat).length;
  expect(asked).toBe(all.length);
  const kept = await findMeasurement({ model: "stand-in", promptVersion: PROMPT_VERSION });
  expect(kept!.measurement).toMatchObject({ pairs: all.length });
  expect(await measure()).toContain("0 comparisons");
  expect(server.requests.filter(({ chat }) => chat)).toHaveLength(asked);
  rmSync(save, { recursive: true });
  await server.close();
});

it.each([
  [["--reader", "oracle"], "--reader must be “model”"],
  [["--reader", "model", "--recorded", "a", "--save", "b"], "Say --recorded or --save, not both."],
  [["--reader", "model", "--recorded", "a", "/nowhere"], "Cannot read /nowhere: there is no such folder."],
  [["--reader", "model", "--reviewed", "--recorded", "a"], "--reviewed takes no other option."],
  [["--reader", "model", "--recorded", "/nowhere"], "/nowhere has no reply of a pair that has a gold alignment."],
])("npm run accuracy refuses %j in words", (args, words) => {
  const { status, stderr } = spawnSync(process.execPath, [...TYPESCRIPT, "scripts/accuracy.ts", ...args], {
    encoding: "utf8",
  });
  expect([status, stderr.includes(words)]).toEqual([2, true]);
});
