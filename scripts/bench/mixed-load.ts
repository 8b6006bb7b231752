import { callPath } from "../../lib/addresses/call-path";
import { pinnedName } from "../../lib/addresses/pair-names";
import { findCall } from "../../lib/data/calls/call-queries";
import { defaultPair } from "../../lib/data/comparisons/readout-pairs";
import { findReviewed } from "../../lib/comparison/find-reviewed";
import { addJudgement, undo } from "../../lib/data/reviews/judgement-writes";
import { judgementInput, moveInput } from "../../lib/schema/review";
import { finished } from "../../lib/model/comparisons/aligners";

const READERS = 20;
const WRITERS = ["Ana", "Ben"];
const SECONDS = 10;

export interface MixedLoad {
  /** The share of pages that came from the cache, for calls that nobody judged. */
  cached: number;
  /** The same for the judged call's pages. */
  cachedOfJudged: number;
  requestsPerSecond: number;
  writesPerSecond: number;
}

/** Judges a passage and undoes that, repeatedly, from this process, so that the server notices only through the database file. */
async function judgeUntil(end: number, slug: string, author: string): Promise<number> {
  const pair = defaultPair((await findCall(slug))!)!;
  const { start, end: to } = finished(await findReviewed(pair)).current.left.passages[0]!;
  const move = moveInput.parse({ pair: pinnedName(pair), author });
  const left = `${start}-${to}`;
  const judgement = judgementInput.parse({ ...move, pair: pinnedName(pair), kind: "no-counterpart", left, right: "" });
  let writes = 0;
  for (; performance.now() < end; writes += 2) {
    await addJudgement(judgement);
    await undo(move);
  }
  return writes;
}

/** Reads the calls in turn. @returns for each call how many answers were made, and how many came from the cache */
async function readUntil(end: number, url: string, slugs: string[], from: number) {
  const counts = slugs.map(() => ({ all: 0, cached: 0 }));
  for (let n = from; performance.now() < end; n++) {
    const index = n % slugs.length;
    const response = await fetch(`${url}${callPath(slugs[index]!)}`);
    if (response.status !== 200) throw new Error(`${slugs[index]} answered ${response.status}.`);
    await response.arrayBuffer();
    counts[index]!.all += 1;
    if (response.headers.has("cache-status")) counts[index]!.cached += 1;
  }
  return counts;
}

/**
 * Reads some calls, many readers at once, while writers judge the first of them.
 *
 * @param slugs of calls that are stored, and have a comparison
 */
export async function driveMixed(url: string, slugs: string[]): Promise<MixedLoad> {
  for (const slug of slugs) await (await fetch(`${url}${callPath(slug)}`)).arrayBuffer();
  const end = performance.now() + SECONDS * 1_000;
  const writing = Promise.all(WRITERS.map((author) => judgeUntil(end, slugs[0]!, author)));
  const reading = Promise.all(Array.from({ length: READERS }, (_, reader) => readUntil(end, url, slugs, reader)));
  const counts = (await reading).flatMap((of) => of.map((count, index) => ({ ...count, isJudged: index === 0 })));
  const sum = (isJudged: boolean, what: "all" | "cached") =>
    counts.reduce((total, count) => total + (count.isJudged === isJudged ? count[what] : 0), 0);
  return {
    cached: sum(false, "cached") / sum(false, "all"),
    cachedOfJudged: sum(true, "cached") / sum(true, "all"),
    requestsPerSecond: (sum(false, "all") + sum(true, "all")) / SECONDS,
    writesPerSecond: (await writing).reduce((total, writes) => total + writes, 0) / SECONDS,
  };
}
