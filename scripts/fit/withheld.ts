import type { Resources, Weights } from "../../lib/model/resources";
import { loadResources } from "../../lib/resources/load";
import { readFittingGold, type GoldPair } from "../gold";
import withheld from "../fold-weights.json" with { type: "json" };
import { foldsOf } from "./folds";

/** For each gold pair, the resources with weights fitted without it; for any other pair, those of the app. */
export function withheldResources(): (pair: Pick<GoldPair, "slug">) => Resources {
  const own = loadResources();
  const byFold = withheld.folds.map((weights: Weights) => ({ ...own, weights }));
  const folds = foldsOf(readFittingGold().map((pair) => ({ pair })));
  const foldBySlug = new Map(folds.flatMap((fold, k) => fold.map(({ pair }) => [pair.slug, k] as const)));
  return ({ slug }) => {
    const fold = foldBySlug.get(slug);
    return fold === undefined ? own : byFold[fold]!;
  };
}
