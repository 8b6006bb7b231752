import type { Chain, NeighbourLink } from "../model/dyads/chains";

/** Each passage continues at most one other, and is continued by at most one; the best links win. */
function pairUp(links: NeighbourLink[]): Map<number, number> {
  const next = new Map<number, number>();
  const taken = new Set<number>();
  const order = links.toSorted((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
  for (const { from, to } of order)
    if (!next.has(from) && !taken.has(to)) {
      next.set(from, to);
      taken.add(to);
    }
  return next;
}

/**
 * Joins links between neighbouring readouts into chains: the same formula from readout to readout.
 *
 * @param neighbours for each two neighbours, oldest first, the links between their passages
 * @param shortest chains with fewer passages are left out
 * @returns in the order of their first passages
 * @example
 * buildChains([[{ from: 1, to: 2, score: 0.9 }], [{ from: 2, to: 0, score: 0.8 }]]);
 * //=> [[{ text: 0, passage: 1 }, { text: 1, passage: 2 }, { text: 2, passage: 0 }]]
 */
export function buildChains(neighbours: NeighbourLink[][], shortest = 2): Chain[] {
  const steps = neighbours.map(pairUp);
  const chains: Chain[] = [];
  steps.forEach((next, text) => {
    const reached = new Set(steps[text - 1]?.values() ?? []);
    const begins = [...next.keys()].filter((passage) => !reached.has(passage)).sort((a, b) => a - b);
    for (const passage of begins) {
      const chain: Chain = [{ text, passage }];
      for (let at = text, own: number | undefined = passage; own !== undefined; at++) {
        own = steps[at]?.get(own);
        if (own !== undefined) chain.push({ text: at + 1, passage: own });
      }
      if (chain.length >= shortest) chains.push(chain);
    }
  });
  return chains;
}
