import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { layReading } from "../lib/aligners/model/lay-reading";
import { toReading, type ReadingPlan } from "../lib/aligners/model/plan-reading";
import { compareTexts } from "../lib/compare";
import type { Side, Span } from "../lib/model/comparisons/comparison";
import type { Dropped } from "../lib/model/readers/readings";
import { loadResources } from "../lib/resources/load";
import type { GoldPair } from "./gold";
import type { FoundLinks } from "./score-gold";

const side = z.object({ passages: z.array(z.object({ id: z.string(), text: z.string() })) });

/** One file of a folder of recorded replies: what a model was shown of a pair, and its reply. */
const recordedSchema = z.object({ request: z.object({ left: side, right: side }), reply: z.unknown() });
export type Recorded = z.infer<typeof recordedSchema>;

/**
 * Reads what was recorded of a pair: FOLDER/PAIR.json.
 *
 * @returns null where there is no such file
 * @throws when it is of another format
 */
export function readRecorded(folder: string, slug: string): Recorded | null {
  const path = join(folder, `${slug}.json`);
  return existsSync(path) ? recordedSchema.parse(JSON.parse(readFileSync(path, "utf8"))) : null;
}

/** The positions of the shown passages, one after another, because the text may be cut differently now. */
function locate(text: string, passages: Recorded["request"]["left"]["passages"]): Map<string, Span> {
  const places = new Map<string, Span>();
  let from = 0;
  for (const { id, text: shown } of passages) {
    const start = text.indexOf(shown, from);
    if (start < 0) continue;
    from = start + shown.length;
    places.set(id, { start, end: from });
  }
  return places;
}

const languageOf = ({ language = "en" }: GoldPair["left"]) => language;

/**
 * The reading that a recorded reply gives: parsed, checked, and laid on the passages that the pair is cut into now, as in the app.
 *
 * @throws ReaderError when the reply cannot be used
 * @example
 * findByReply(pair, readRecorded("../shared/reader/replies", pair.slug)!).dropped.notQuoted; //=> 0
 */
export function findByReply(pair: GoldPair, { request, reply }: Recorded): FoundLinks & { dropped: Dropped } {
  const textOf = (of: Side) => ({ text: pair[of].text, language: languageOf(pair[of]) });
  const found = compareTexts(textOf("left"), textOf("right"), loadResources());
  if (found.kind === "refusal") throw new Error(`${pair.slug} is too long.`);
  const shown = (of: Side) => ({ text: pair[of].text, passages: locate(pair[of].text, request[of].passages) });
  const texts = { left: shown("left"), right: shown("right") };
  const sideOf = (of: Side) => ({ language: languageOf(pair[of]), passages: request[of].passages });
  const ids = { left: [...texts.left.passages.keys()], right: [...texts.right.passages.keys()] };
  const planned = { request: { left: sideOf("left"), right: sideOf("right"), gistOf: [] }, shown: ids };
  const plan: ReadingPlan = { basis: found.basis, requests: [planned], texts };
  const made = { model: "recorded", madeAt: new Date(0), tokens: { in: 0, out: 0 } };
  const reading = toReading(plan, [typeof reply === "string" ? reply : JSON.stringify(reply)], made);
  const laid = (of: Side) => ({ ...textOf(of), passages: found[of].passages });
  const { links } = layReading(reading, { left: laid("left"), right: laid("right") }).comparison;
  return { left: found.left.passages, right: found.right.passages, links, dropped: reading.dropped };
}
