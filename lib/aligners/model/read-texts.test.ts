import { describe, expect, it } from "vitest";
import type { RecordedReply } from "../../../e2e/recorded-replies";
import { INSTRUCTIONS_IN_TEXT, obey } from "../../../e2e/obedient-model";
import { compareTexts } from "../../compare";
import type { Comparison } from "../../model/comparisons/comparison";
import type { Tokens } from "../../model/readers/readings";
import { loadResources } from "../../resources/load";
import { storedComparison as comparisonSchema } from "../../schema/comparison";
import { layReading } from "./lay-reading";
import type { ReadingRequest } from "./prompt";
import { ReaderError } from "./reader-error";
import { planReading } from "./plan-reading";
import { readTexts, type AskModel } from "./read-texts";
import { LEFT, RECORDED, RIGHT, TEXTS, askRecorded } from "./test-recorded";

const read = (ask: AskModel, texts = TEXTS) => readTexts(texts.left, texts.right, ask, { model: "stand-in" });
const slice = (side: "left" | "right", spans: { start: number; end: number }[], texts = TEXTS) =>
  spans.map(({ start, end }) => texts[side].text.slice(start, end)).join(" … ");

describe("readTexts", () => {
  it("keeps each link by the words that it quotes, where they are in the stored texts", async () => {
    const { reading, replies } = await read(askRecorded([RECORDED]));
    expect(reading.links.map(({ words, ...link }) => ({ left: slice("left", words.left), ...link }))).toEqual([
      { left: "spoke on 5 April", label: "same", differs: null },
      { left: "agreed to release “all prisoners", label: "partial", differs: "polarity" },
      { left: "12 percent", label: "unsure", differs: "figure" },
    ]);
    expect(slice("left", reading.boilerplate.left)).toBe("Press office of Velmora");
    expect(replies).toHaveLength(1);
  });

  it("counts the tokens of an answer that was cut short", async () => {
    const counted: Tokens[] = [];
    const ask: AskModel = () =>
      Promise.reject(new ReaderError({ kind: "reply-cut-short" }, null, "{", { in: 900, out: 400 }));
    const options = { model: "stand-in", onTokens: (spent: Tokens) => counted.push(spent) };
    await expect(readTexts(TEXTS.left, TEXTS.right, ask, options)).rejects.toThrow("reply-cut-short");
    expect(counted).toEqual([{ in: 900, out: 400 }]);
  });

  it("asks for English sentences of foreign passages only, and keeps them as one line", async () => {
    const texts = { left: TEXTS.left, right: { text: "Görüşme yapıldı. Esirler konuşuldu.", language: "tr" } };
    const ask: AskModel = ({ user }) => {
      expect((JSON.parse(user) as ReadingRequest).gistOf).toEqual(["right"]);
      const gist = { R1: "A call\ntook place.", R2: "", R9: "Nothing.", L1: "The ministers spoke." };
      return Promise.resolve({ text: JSON.stringify({ links: [], gist }), tokens: null });
    };
    const { reading } = await read(ask, texts);
    expect(reading.basis).toBe("across-languages");
    expect(reading.gists).toEqual({
      left: [],
      right: [{ passage: { start: 0, end: 16 }, english: "A call took place." }],
    });
  });

  it("reads 400 passages against 400 in windows, and finds every link once", async () => {
    const name = (side: string, n: number) => `${side} passage number${n} reports point${n}.`;
    const lefts = Array.from({ length: 400 }, (_, n) => name("Left", n));
    const rights = Array.from({ length: 400 }, (_, n) => name("Right", (n * 7) % 400));
    const number = (letter: string, texts: string[]) => ({
      passages: texts.map((text, index) => ({ id: `${letter}${index + 1}`, text })),
    });
    const long: RecordedReply = {
      request: { left: number("L", lefts), right: number("R", rights) },
      reply: {
        links: lefts.map((_, n) => ({
          left: `L${n + 1}`,
          right: `R${((n * 343) % 400) + 1}`,
          label: "same",
          leftWords: `point${n}`,
          rightWords: `point${n}`,
          differs: null,
        })),
        boilerplate: ["L400", "R400"],
      },
    };
    long.reply.links.pop();
    const texts = {
      left: { text: lefts.join("\n\n"), language: "en" },
      right: { text: rights.join("\n\n"), language: "en" },
    };
    expect(planReading(texts.left, texts.right).requests).toHaveLength(36);
    const { reading } = await read(askRecorded([long]), texts);
    expect(reading.links.map(({ words }) => slice("left", words.left, texts))).toEqual(
      long.reply.links.map(({ leftWords }) => leftWords),
    );
    expect(
      reading.links.every(({ words }) => slice("left", words.left, texts) === slice("right", words.right, texts)),
    ).toBe(true);
    expect(slice("left", reading.boilerplate.left, texts)).toBe(lefts.at(-1));
    expect(reading.tokens).toEqual({ in: 3_600, out: 360 });
  });

  it("asks nothing about a text without passages, and refuses two that would take too many requests", async () => {
    const empty = { text: "", language: "en" };
    expect((await read(() => Promise.reject(new Error("asked")), { ...TEXTS, left: empty })).reading.links).toEqual([]);
    const book = { text: "A sentence of a book.\n\n".repeat(3_000), language: "en" };
    await expect(read(askRecorded([]), { left: book, right: book })).rejects.toThrow("text-too-long");
  });

  it("asks for permission before each request, and ends when it is refused", async () => {
    const asked: number[] = [];
    const mayAsk = (tokens: { in: number; out: number }) => asked.push(tokens.in + tokens.out) < 0;
    const reading = readTexts(TEXTS.left, TEXTS.right, askRecorded([]), { model: "stand-in", mayAsk });
    await expect(reading).rejects.toThrow("over-budget");
    expect(asked).toHaveLength(1);
  });
});

/** Everything in a comparison that could contain words other than the readouts' own. */
function expectHarmless(comparison: Comparison, texts: typeof TEXTS) {
  expect(() => comparisonSchema.parse(comparison)).not.toThrow();
  const ids = new Set([...comparison.left.passages, ...comparison.right.passages].map(({ id }) => id));
  for (const { left, right, score, reasons } of comparison.links) {
    expect([ids.has(left), ids.has(right), score < 1]).toEqual([true, true, true]);
    for (const { label, ...reason } of reasons)
      expect(label).toBe(`${slice("left", reason.left, texts)} ~ ${slice("right", reason.right, texts)}`);
  }
}

describe("a readout with instructions in it", () => {
  const SECRET = "Bearer sk-secret-4711";

  it("comes in at least twenty kinds", () => {
    expect(Object.keys(INSTRUCTIONS_IN_TEXT).length).toBeGreaterThanOrEqual(20);
  });

  it.each(Object.keys(INSTRUCTIONS_IN_TEXT))("can at worst get a wrong link: %s", async (instruction) => {
    for (const place of ["left", "right"] as const) {
      const own = { left: LEFT, right: RIGHT }[place];
      const texts = { ...TEXTS, [place]: { text: [...own, instruction].join("\n\n"), language: "en" } };
      const replay = askRecorded([RECORDED]);
      const ask: AskModel = async (prompt) => {
        const { text } = await replay(prompt);
        const held = { request: JSON.parse(prompt.user) as ReadingRequest, everything: SECRET };
        return { text: obey(held, JSON.parse(text)), tokens: null };
      };
      const outcome = await read(ask, texts).catch((error: unknown) => error);
      if (outcome instanceof ReaderError) {
        expect(outcome.fault).toEqual({ kind: "reply-unusable" });
        continue;
      }
      const { reading } = outcome as Awaited<ReturnType<typeof read>>;
      const machine = compareTexts(texts.left, texts.right, loadResources()) as Comparison;
      const passagesOf = (side: "left" | "right") => ({ ...texts[side], passages: machine[side].passages });
      const { comparison, facts } = layReading(reading, { left: passagesOf("left"), right: passagesOf("right") });
      expectHarmless(comparison, texts);
      // Both are in English, so no sentence by the model was requested, and none is kept.
      expect(facts.gists.size).toBe(0);
      expect(JSON.stringify([reading, comparison])).not.toMatch(/sk-secret|isAdmin|We agree with everything/);
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    }
  });
});
