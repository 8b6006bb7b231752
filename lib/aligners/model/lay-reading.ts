import { countWords, coverageOf } from "../../compare";
import type {
  Difference,
  ComparedText,
  Comparison,
  Link,
  Passage,
  Reason,
  Side,
  Span,
} from "../../model/comparisons/comparison";
import { linkKey } from "../../model/comparisons/link-key";
import type { LinkLabel, Reading, ReadingFacts, ReadLink } from "../../model/readers/readings";
import { overlapOf } from "../../model/comparisons/spans";
import { swapSides } from "../../model/comparisons/sides";

/**
 * The tier and score for each of the model's labels. The scores are rounded from how often recorded readings of the development corpus were
 * right.
 */
const CLAIMS: Record<LinkLabel, Pick<Link, "tier" | "score" | "strength">> = {
  same: { tier: "likely", score: 0.95, strength: "strong" },
  partial: { tier: "likely", score: 0.85, strength: "fair" },
  unsure: { tier: "possible", score: 0.5, strength: "fair" },
};

/** A text with the passages that a reading is laid on. */
export interface LaidText {
  text: string;
  /** BCP 47. */
  language: string;
  passages: Passage[];
}

/** A reading as a comparison of the given passages, and what it says besides. */
export interface LaidReading {
  comparison: Comparison;
  facts: ReadingFacts;
}

/** The passage that shares most with the quoted words; the first if several share equally, null if none does. */
function passageOf(spans: Span[], passages: Passage[]): Passage | null {
  let best: Passage | null = null;
  let most = 0;
  for (const passage of passages) {
    const shared = spans.reduce((sum, span) => sum + overlapOf(span, passage), 0);
    if (shared > most) [best, most] = [passage, shared];
  }
  return best;
}

/** Passages that are covered at least half by what was one passage: it may have been split since, or merged with another. */
const within = (span: Span, passages: Passage[]) =>
  passages.filter((passage) => 2 * overlapOf(span, passage) >= passage.end - passage.start);

/** The quoted words as they are in the text, on one line. */
const cut = (text: string, spans: Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")).join(" … ");

const reasonOf = ({ words: { left, right } }: ReadLink, texts: Record<Side, LaidText>): Reason => ({
  kind: "quotation",
  label: `${cut(texts.left.text, left)} ~ ${cut(texts.right.text, right)}`,
  left,
  right,
});

/** Several quotations may link the same two passages: the surest label counts, and every quotation is a reason. */
function layLinks(reading: Reading, texts: Record<Side, LaidText>) {
  const links = new Map<string, Link>();
  const differs = new Map<string, Difference>();
  const bySureness = [...reading.links].sort((a, b) => CLAIMS[b.label].score - CLAIMS[a.label].score);
  for (const read of bySureness) {
    const [left, right] = [
      passageOf(read.words.left, texts.left.passages),
      passageOf(read.words.right, texts.right.passages),
    ];
    if (!left || !right) continue;
    const ids = { left: left.id, right: right.id };
    const key = linkKey(ids);
    const link = links.get(key);
    if (link) link.reasons.push(reasonOf(read, texts));
    else links.set(key, { ...ids, ...CLAIMS[read.label], reasons: [reasonOf(read, texts)] });
    if (read.differs && !differs.has(key)) differs.set(key, read.differs);
  }
  return { links, differs };
}

/**
 * Lays a reading on passages: those that the model was shown, or those that a newer version cuts the same texts into. A link goes to the
 * passages that contain its quoted words.
 *
 * @param reading of these two texts, with its sides in the same order
 * @returns a comparison, with its coverage counted as for any aligner, and by the passages' ids what else the model says of them
 * @example
 * const { comparison, facts } = layReading(reading, { left, right });
 * comparison.links[0]?.tier; //=> "likely"
 * facts.differs.get("l1 r2"); //=> "figure"
 */
export function layReading(reading: Reading, texts: Record<Side, LaidText>): LaidReading {
  const passages = { left: texts.left.passages, right: texts.right.passages };
  const { links: byKey, differs } = layLinks(reading, texts);
  const place = new Map([...passages.left, ...passages.right].map(({ id, index }) => [id, index]));
  const links = [...byKey.values()].sort(
    (a, b) => place.get(a.left)! - place.get(b.left)! || place.get(a.right)! - place.get(b.right)!,
  );
  const linked = new Set(links.flatMap(({ left, right }) => [left, right]));
  const compared = (side: Side): ComparedText => {
    const { text, language } = texts[side];
    const points = passages[side].filter(({ boilerplate }) => !boilerplate);
    const words = points.map((passage) => countWords(text, passage, language));
    return {
      language,
      passages: passages[side],
      coverage: coverageOf(points, words, links, side),
      nearest: {},
    };
  };
  const sides = ["left", "right"] as const;
  const boilerplate = sides.flatMap((side) =>
    reading.boilerplate[side].flatMap((span) => within(span, passages[side])),
  );
  // A sentence translates a whole passage, so it belongs to no other.
  const gists = sides.flatMap((side) =>
    reading.gists[side].flatMap(({ passage: { start, end }, english }) =>
      passages[side].flatMap((of): [string, string][] =>
        of.start === start && of.end === end ? [[of.id, english]] : [],
      ),
    ),
  );
  return {
    comparison: { kind: "comparison", basis: reading.basis, left: compared("left"), right: compared("right"), links },
    facts: {
      differs,
      boilerplate: new Set(boilerplate.map(({ id }) => id).filter((id) => !linked.has(id))),
      gists: new Map(gists),
    },
  };
}

/**
 * A reading with its sides swapped: one stored reading serves both orders.
 *
 * @example
 * reading.links[0]?.words.right;             //=> [{ start: 12, end: 40 }]
 * swapReading(reading).links[0]?.words.left; //=> [{ start: 12, end: 40 }]
 */
export function swapReading(reading: Reading): Reading {
  return {
    ...reading,
    links: reading.links.map((link) => ({ ...link, words: swapSides(link.words) })),
    boilerplate: swapSides(reading.boilerplate),
    gists: swapSides(reading.gists),
  };
}
