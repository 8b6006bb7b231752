import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { segmentText } from "../../compare";
import type { CallExcerpt } from "../../model/calls/call-search";
import { findExcerpt, mayHaveTerm } from "../../search/excerpt";
import { parseSearch } from "../../search/parse-search";
import { database } from "../client";

/** Characters: a longer text is segmented in a turn of the event loop of its own. */
const LONG_TEXT = 10_000;

/**
 * Where the search terms are in the readouts of calls.
 *
 * @param callIds of the calls of one page
 * @returns by the ids of the calls; calls that have them only in the title or the names are left out
 * @example
 * (await findExcerpts([12], "ceasefire")).get(12)?.readout; //=> "us-state-department"
 */
export async function findExcerpts(callIds: number[], q: string): Promise<Map<number, CallExcerpt>> {
  const found = new Map<number, CallExcerpt>();
  const search = parseSearch(q);
  if (search.all.length === 0) return found;
  const readouts = await database().readout.findMany({
    where: { callId: { in: callIds }, deletedAt: null },
    orderBy: { position: "asc" },
    select: {
      callId: true,
      slug: true,
      language: true,
      revisions: { orderBy: { number: "desc" }, select: { text: true }, take: 1 },
    },
  });
  for (const { callId, slug, language, revisions } of readouts) {
    if (found.has(callId)) continue;
    const text = revisions[0]?.text ?? "";
    if (text.length > LONG_TEXT) await nextTurn();
    if (!mayHaveTerm(text, search)) continue;
    const excerpt = findExcerpt(text, segmentText(text, language), search);
    if (excerpt)
      found.set(callId, { parts: excerpt.parts, language, readout: slug, passageNumber: excerpt.passage + 1 });
  }
  return found;
}
