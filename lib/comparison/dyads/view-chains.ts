import type { IssuerText } from "../../data/calls/issuer-texts";
import type { Chain, ChainPassage, ChainStepView, ChainView, WordsChanged } from "../../model/dyads/chains";
import type { Comparison } from "../../model/comparisons/comparison";
import { diffWordings } from "./diff-wordings";

/** What chains are made from. */
interface Readouts {
  /** The oldest first. */
  texts: IssuerText[];
  /** Each text with the next one; null if the two cannot be compared. */
  comparisons: (Comparison | null)[];
  /** Whether all readouts were read, so that there are no older ones. */
  areAllRead: boolean;
}

/** A passage's words, cut by the offsets of a comparison that its text is part of, on either side. */
function cutPassage({ text, passage }: ChainPassage, { texts, comparisons }: Readouts): string {
  const compared = comparisons[text]?.left ?? comparisons[text - 1]?.right;
  const { start = 0, end = 0 } = compared?.passages[passage] ?? {};
  return texts[text]!.text.slice(start, end);
}

function viewStep(step: ChainPassage, previous: ChainPassage | undefined, readouts: Readouts): ChainStepView {
  const { call, language } = readouts.texts[step.text]!;
  const words = cutPassage(step, readouts);
  const number = step.passage + 1;
  if (!previous) return { call, language, words, number, since: null };
  const before = cutPassage(previous, readouts);
  const beforeLanguage = readouts.texts[previous.text]!.language;
  const since = { before, beforeLanguage, ...diffWordings(before, words, language) };
  return { call, language, words, number, since };
}

const sumOf = (steps: ChainStepView[]): WordsChanged =>
  steps.reduce(
    (sum, { since }) => ({
      dropped: sum.dropped + (since?.dropped ?? 0),
      cameIn: sum.cameIn + (since?.cameIn ?? 0),
      of: sum.of + (since?.of ?? 0),
    }),
    { dropped: 0, cameIn: 0, of: 0 },
  );

/** A chain ends at the first readout without it; the formula may come back later. */
function endOf(last: ChainPassage, { texts, comparisons }: Readouts): ChainView["end"] {
  const next = texts[last.text + 1];
  if (!next) return null;
  const why = !comparisons[last.text] ? "not-compared" : next.extent === "partial" ? "partial" : "no-match";
  return { why, call: next.call };
}

function viewChain(chain: Chain, readouts: Readouts): ChainView {
  const steps = chain.map((step, i) => viewStep(step, chain[i - 1], readouts));
  const [first] = steps;
  return {
    id: `${first!.call.slug}-${first!.number}`,
    steps,
    change: sumOf(steps),
    mayBeLonger: chain[0]!.text === 0 && !readouts.areAllRead,
    end: endOf(chain.at(-1)!, readouts),
  };
}

/**
 * Chains with their words, and with what changed from step to step.
 *
 * @returns those in which most words changed first; of equal ones the longer first
 * @example
 * viewChains(buildChains(links), { texts, comparisons, areAllRead: true })[0]?.change.dropped; //=> 31
 */
export function viewChains(chains: Chain[], readouts: Readouts): ChainView[] {
  const changed = ({ change }: ChainView) => change.dropped + change.cameIn;
  return chains
    .map((chain) => viewChain(chain, readouts))
    .sort((a, b) => changed(b) - changed(a) || b.steps.length - a.steps.length);
}
