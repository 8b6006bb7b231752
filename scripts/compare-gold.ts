import { compareTexts } from "../lib/compare";
import type { Resources } from "../lib/model/resources";
import type { GoldPair } from "./gold";
import type { FoundLinks } from "./score-gold";

type Compared = ReturnType<typeof compareTexts>;

const made = new WeakMap<GoldPair, Map<Resources, Compared>>();

/**
 * Compares a gold pair as the app does, once for all figures that are counted on it.
 *
 * @example
 * compareGold(pair, loadResources()).kind; //=> "comparison"
 */
export function compareGold(pair: GoldPair, resources: Resources): Compared {
  const own = made.get(pair) ?? new Map<Resources, Compared>();
  made.set(pair, own);
  const known = own.get(resources);
  if (known) return known;
  const textOf = ({ text, language = "en" }: GoldPair["left"]) => ({ text, language });
  const compared = compareTexts(textOf(pair.left), textOf(pair.right), resources);
  own.set(resources, compared);
  return compared;
}

/** The result for a pair that is too long to be compared. */
const NOTHING: FoundLinks = { left: [], right: [], links: [] };

/**
 * The built-in aligner's result in the form that is scored.
 *
 * @example
 * findByAligner(pair, loadResources()).links.length; //=> 3
 */
export function findByAligner(pair: GoldPair, resources: Resources): FoundLinks {
  const found = compareGold(pair, resources);
  if (found.kind === "refusal") return NOTHING;
  return { left: found.left.passages, right: found.right.passages, links: found.links };
}
