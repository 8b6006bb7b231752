import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareTexts } from "../lib/compare";
import type { Comparison, Link, Side, Span } from "../lib/model/comparisons/comparison";
import { SIDES } from "../lib/model/comparisons/sides";
import { loadResources } from "../lib/resources/load";
import { unreviewed } from "../lib/review/apply-review";
import { findFinding } from "../lib/review/find-finding";
import { readCorpus, type GoldPair } from "./gold";
import { sharedPath } from "./shared";

interface Lead {
  at: [number, number];
  readings: number;
}

const LEADS = sharedPath("corpus/leads.json");
const hasLeads = existsSync(LEADS);
const KEYS = { left: "a", right: "b" } as const;

const overlaps = (quoted: Span, { at: [start, end] }: Lead) =>
  Math.min(quoted.end, end) - Math.max(quoted.start, start) >= 0.5 * Math.min(quoted.end - quoted.start, end - start);

function compared({ left, right }: GoldPair): Comparison {
  const found = compareTexts({ language: "en", ...left }, { language: "en", ...right }, loadResources());
  if (found.kind === "refusal") throw new Error("A pair of the corpus is not compared.");
  return found;
}

/** The comparison with the links of the gold alignment, to measure the finding where passages are matched well. */
function trulyLinked(pair: GoldPair): Comparison {
  const comparison = compared(pair);
  const at = (side: Side, index: string) => {
    const { start, end } = pair[side].sentences[Number(index)]!;
    return comparison[side].passages.find(
      (p) => Math.min(p.end, end) - Math.max(p.start, start) > (p.end - p.start) / 2,
    );
  };
  const links = [...pair.links].flatMap((key): Link[] => {
    const [i, j] = key.split(" ");
    const [left, right] = [at("left", i!), at("right", j!)];
    if (!left || !right) return [];
    return [{ left: left.id, right: right.id, tier: "likely", strength: "strong", score: 1, reasons: [] }];
  });
  return { ...comparison, links, candidates: [] };
}

/** The three figures of score-finding.mjs. */
function score(pairs: GoldPair[], compare: (pair: GoldPair) => Comparison) {
  const leads = JSON.parse(readFileSync(LEADS, "utf8")) as Record<string, Record<"a" | "b", Lead[]> | undefined>;
  const count = { lines: 0, leads: 0, agreed: 0, shown: 0, sides: 0, first: 0 };
  for (const pair of pairs) {
    const texts = { left: pair.left.text, right: pair.right.text };
    const comparison = compare(pair);
    const finding = findFinding(unreviewed(comparison, texts), texts, loadResources());
    for (const side of SIDES) {
      const wanted = leads[pair.slug]?.[KEYS[side]] ?? [];
      const quotes = finding.filter(({ claim }) => claim === `only-${side}`).map((line) => line[side]!.passage);
      const lines = quotes.map((id) => comparison[side].passages.find((passage) => passage.id === id)!);
      const isLead = (line: Span) => wanted.some((lead) => overlaps(line, lead));
      const agreed = wanted.filter(({ readings }) => readings === 2);
      count.lines += lines.length;
      count.leads += lines.filter(isLead).length;
      count.agreed += agreed.length;
      count.shown += agreed.filter((lead) => lines.some((line) => overlaps(line, lead))).length;
      count.sides += Number(wanted.length > 0);
      count.first += Number(wanted.length > 0 && lines[0] !== undefined && isLead(lines[0]));
    }
  }
  return { leads: count.leads / count.lines, shown: count.shown / count.agreed, first: count.first / count.sides };
}

describe.skipIf(!hasLeads)("the finding on the development corpus (../shared/corpus)", () => {
  const corpus = hasLeads ? readCorpus()! : [];

  it("leads with what analysts lead with, where passages are matched as people match them", () => {
    const { leads, shown, first } = score(corpus, trulyLinked);
    expect(leads).toBeGreaterThanOrEqual(0.7);
    expect(shown).toBeGreaterThanOrEqual(0.6);
    expect(first).toBeGreaterThanOrEqual(0.75);
  });

  it("does not fall below what it reaches with the links that are found", () => {
    const { leads, shown } = score(corpus, compared);
    expect(leads).toBeGreaterThanOrEqual(0.68);
    // The current result: a passage with a possible link or a weak candidate never leads, and two in five of the gold's leads have one.
    expect(shown).toBeGreaterThanOrEqual(0.5);
  });
});
