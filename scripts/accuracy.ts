// `npm run accuracy`: scores the comparison against the gold alignments: the pairs committed in the project, and the development
// corpus beside it where it is present. `npm run accuracy -- --reviewed`: against what analysts have confirmed in this library.
import { compareTexts } from "../lib/compare";
import { plural } from "../lib/messages/message";
import { toText } from "../lib/messages/to-text";
import { readCommittedGold, readCorpus, type GoldPair } from "./gold";
import { scoreGold, type Figures } from "./score-gold";
import type { Link } from "../lib/model/comparison";
import { loadResources } from "../lib/resources/load";

/** Compares every pair as the app does, and scores what it finds. */
export function measure(pairs: GoldPair[]): Figures {
  return scoreGold(
    pairs.map((pair) => {
      const textOf = ({ text, language = "en" }: GoldPair["left"]) => ({ text, language });
      const found = compareTexts(textOf(pair.left), textOf(pair.right), loadResources());
      const links: Link[] = found.kind === "comparison" ? found.links : [];
      const passages = (side: "left" | "right") => (found.kind === "comparison" ? found[side].passages : []);
      return { pair, found: { left: passages("left"), right: passages("right"), links } };
    }),
  );
}

const MEANINGS: Record<keyof Figures, string> = {
  linksF1: "likely links: precision and recall in one figure (F1)",
  linksPrecision: "likely links that are right",
  linksRecall: "true links that are found as likely",
  includedF1: "does the other side have this sentence? (F1)",
  falseLeftOut: "sentences the other side has, shown without any counterpart",
  falseShared: "sentences the other side lacks, shown with a likely counterpart",
  possiblePrecision: "possible links that are right",
};

function print(title: string, pairs: GoldPair[]) {
  console.log(`${title}, ${toText(plural(pairs.length, "pair"))}`);
  for (const [name, value] of Object.entries(measure(pairs)))
    console.log(`  ${(100 * value).toFixed(1).padStart(5)} %  ${MEANINGS[name as keyof Figures]}`);
}

async function printReviewed() {
  const { openDatabase } = await import("./library-command");
  await openDatabase();
  const { readReviewedGold } = await import("./reviewed-gold");
  const gold = (await readReviewedGold()).map((reviewed) => reviewed.gold);
  if (gold.length === 0) return console.log("Nothing is reviewed in this library yet.");
  print("Reviewed comparisons of this library", gold);
  const links = gold.reduce((sum, pair) => sum + pair.links.size, 0);
  console.log(
    `  ${toText(plural(links, "confirmed link"))}; pairs of sentences that nobody judged count neither for nor against`,
  );
}

function printGold() {
  const committed = readCommittedGold();
  print(
    "Fictional calls (the weights are fitted to them)",
    committed.filter(({ isFictional }) => isFictional),
  );
  print(
    "The call of 3 April 2024 (not fitted to)",
    committed.filter(({ isFictional }) => !isFictional),
  );
  const corpus = readCorpus();
  if (corpus) print("Development corpus (not fitted to)", corpus);
  else console.log("The development corpus is absent: ../shared/corpus.");
}

if (process.argv[1]?.endsWith("accuracy.ts")) {
  if (process.argv.includes("--reviewed")) await printReviewed();
  else printGold();
}
