import "server-only";
import { setImmediate as nextTurn } from "node:timers/promises";
import { readPassages } from "../../compare";
import { findLatestTexts } from "../../data/calls/latest-texts";
import type { Silence, SilentPassage } from "../../model/dyads/dyad-view";
import { otherPatternSide, type Pattern, type PatternReadout, type PatternSide } from "../../model/dyads/patterns";
import { loadResources } from "../../resources/load";
import { topicLabels } from "../../resources/topic-labels";

/** The latest calls whose readouts are quoted: each text is read again, and a period can show other calls. */
const MOST_CALLS = 40;

function listPassages(text: string, { language }: PatternReadout): SilentPassage[] {
  const labels = topicLabels();
  return readPassages({ text, language }, loadResources())
    .filter(({ boilerplate }) => !boilerplate)
    .map(({ index, start, end, topics }) => ({
      number: index + 1,
      words: text.slice(start, end),
      topics: topics.map((topic) => labels.get(topic) ?? topic),
    }));
}

/** In how many calls each topic occurs, the most frequent first; ties are in the order of the lexicon. */
function countTopics(calls: Silence["calls"]): Silence["topics"] {
  const counts = new Map<string, number>();
  for (const { readouts } of calls)
    for (const label of new Set(readouts.flatMap(({ passages }) => passages.flatMap(({ topics }) => topics))))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  const order = [...topicLabels().values()];
  return [...counts]
    .map(([label, n]) => ({ label, calls: n }))
    .sort((a, b) => b.calls - a.calls || order.indexOf(a.label) - order.indexOf(b.label));
}

/**
 * What only the other side published about the calls on which a side has no readout stored: its points with their topics. There is nothing
 * to compare them with, so no rate counts them.
 *
 * @param side the one without readouts
 * @returns the latest 40 of the calls, the oldest first; null if the side has a readout of every call
 * @throws when the database cannot be read
 * @example
 * (await openSilence(pattern, "b"))?.calls[0]?.readouts[0]?.passages[0]?.topics; //=> ["Ceasefire and cessation of hostilities"]
 */
export async function openSilence({ columns }: Pattern, side: PatternSide): Promise<Silence | null> {
  const silent = columns.flatMap(({ missing, call }, index) => (missing.includes(side) ? [{ call, index }] : []));
  if (silent.length === 0) return null;
  const shown = silent.slice(-MOST_CALLS);
  const texts = await findLatestTexts(shown.map(({ call }) => call.slug));
  const calls: Silence["calls"] = [];
  for (const { call, index } of shown) {
    const readouts = call.readouts[otherPatternSide(side)].flatMap((readout) => {
      const own = texts.find((one) => one.call === call.slug && one.readout === readout.slug);
      const { slug, issuer, language, isPartial } = readout;
      return own ? [{ slug, issuer: issuer.name, language, isPartial, passages: listPassages(own.text, readout) }] : [];
    });
    calls.push({ index, readouts });
    // A long text takes a while, so other requests are answered between two texts.
    await nextTurn();
  }
  return { side, of: silent.length, calls, topics: countTopics(calls) };
}
