import "server-only";
import type { DyadName } from "../../addresses/dyad-path";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { diffTexts } from "../../compare";
import { findDyad } from "../../data/calls/dyads";
import { findIssuerTexts, type IssuerText } from "../../data/calls/issuer-texts";
import type { Chain, ChainStepView, ChainView, FormulasView } from "../../model/chains";
import type { Comparison } from "../../model/comparison";
import { buildChains } from "../../patterns/chains";
import { alignTexts } from "../align-texts";
import { linkNeighbours } from "./link-neighbours";

/** The latest readouts that are compared with each other: each pair is aligned once, and kept in memory. */
const MOST_READOUTS = 40;

interface Neighbours {
  comparison: Comparison | null;
}

async function alignNeighbours(texts: IssuerText[]): Promise<Neighbours[]> {
  const made: Neighbours[] = [];
  for (const [i, right] of texts.slice(1).entries()) {
    const alignment = await alignTexts(DEFAULT_ALIGNER, texts[i]!, right);
    made.push({ comparison: alignment.kind === "comparison" ? alignment : null });
  }
  return made;
}

type Cut = (step: { text: number; passage: number }) => string;

/** Passages are those of the comparison that a text is in, on either side. */
const cutter =
  (texts: IssuerText[], neighbours: Neighbours[]): Cut =>
  ({ text, passage }) => {
    const cut = neighbours[text]?.comparison?.left ?? neighbours[text - 1]?.comparison?.right;
    const { start = 0, end = 0 } = cut?.passages[passage] ?? {};
    return texts[text]!.text.slice(start, end);
  };

function viewStep(
  step: Chain[number],
  previous: Chain[number] | undefined,
  texts: IssuerText[],
  cut: Cut,
): ChainStepView {
  const { call, language } = texts[step.text]!;
  const words = cut(step);
  const before = previous ? cut(previous) : null;
  const parts = before === null ? null : diffTexts(before, words, language, false);
  return { call, language, words, number: step.passage + 1, before, parts };
}

/** How much of the words of the steps is not what stood there before. */
function changeOf(steps: ChainStepView[]): number {
  const later = steps.slice(1);
  const shares = later.map(({ parts, words, before }) => {
    if (!parts) return 1;
    const changed = parts
      .filter(({ state }) => state !== "same")
      .reduce((sum, { left, right }) => sum + left.end - left.start + right.end - right.start, 0);
    return changed / Math.max(1, words.length + (before?.length ?? 0));
  });
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
}

function viewChain(chain: Chain, texts: IssuerText[], cut: Cut): ChainView {
  const steps = chain.map((step, i) => viewStep(step, chain[i - 1], texts, cut));
  const [first] = steps;
  return {
    id: `${first!.call.slug}-${first!.number}`,
    steps,
    change: changeOf(steps),
    isDropped: chain.at(-1)!.text < texts.length - 1,
  };
}

/**
 * The formulas of one issuer over the calls of a dyad: passages that go on from readout to readout, with what changed in them word by
 * word. Each readout is compared with the issuer's one before; the longest chains come first, then those that changed most.
 *
 * @returns null where the dyad is not stored, or where the issuer has no readout in it
 * @throws when the database cannot be read, or when an alignment takes too long
 * @example
 * (await openFormulas({ a: "vestria", b: "norland" }, "vestria-mfa"))?.chains[0]?.steps.length; //=> 6
 */
export async function openFormulas(name: DyadName, issuer: string): Promise<FormulasView | null> {
  const dyad = await findDyad([name.a, name.b]);
  const own = dyad?.calls.flatMap(({ readouts }) => readouts).find((readout) => readout.issuer.slug === issuer);
  if (!dyad || !own) return null;
  const all = await findIssuerTexts(
    dyad.calls.map(({ slug }) => slug),
    issuer,
  );
  const texts = all.slice(-MOST_READOUTS);
  const neighbours = await alignNeighbours(texts);
  const links = neighbours.map(({ comparison }) => (comparison ? linkNeighbours(comparison) : []));
  const cut = cutter(texts, neighbours);
  const chains = buildChains(links).map((chain) => viewChain(chain, texts, cut));
  return {
    parties: { a: dyad.parties[0], b: dyad.parties[1] },
    issuer: { slug: issuer, name: own.issuer.name },
    readouts: texts.length,
    chains: chains.sort((a, b) => b.steps.length - a.steps.length || b.change - a.change),
  };
}
