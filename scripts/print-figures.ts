// Prints figures of any reader.
import { plural } from "../lib/messages/parts/message";
import { toText } from "../lib/messages/parts/to-text";
import { estimate, type Estimate } from "./bootstrap";
import { addCounts, type Counts, type Figures } from "./score-gold";

const MEANINGS: Record<keyof Figures, string> = {
  linksPrecision: "likely links that are right (precision)",
  linksRecall: "true links that are found as likely (recall)",
  linksF1: "both in one figure (F1)",
  includedPrecision: "sentences shown with a likely counterpart that have one (precision)",
  includedRecall: "sentences that have a counterpart, shown with a likely one (recall)",
  includedF1: "both in one figure (F1)",
  falseShared: "sentences the other side lacks, shown with a likely counterpart (false shared)",
  falseLeftOut: "sentences the other side has, shown without any counterpart (false left-out)",
  lackingAsNone: "sentences the other side lacks, shown without any counterpart",
  possibleRight: "possible links that are right",
  possibleIncluded: "sentences shown with a possible counterpart at most that have one",
  noneWrong: "sentences shown without any counterpart that have one (“none” wrong)",
};

/**
 * A rate in its printed form.
 *
 * @example
 * inHundred(0.918); //=> " 91.8"
 */
export const inHundred = (value: number) => (100 * value).toFixed(1).padStart(5);

/** Prints the figures of some pairs, with their 95 % range over bootstrap samples. */
export function printFigures(title: string, counts: Counts[]) {
  console.log(
    `${title}, ${toText(plural(counts.length, "pair"))} (with the range of 95 in 100 draws of as many pairs)`,
  );
  const estimates = estimate(counts);
  for (const name of Object.keys(MEANINGS) as (keyof Figures)[]) {
    const { value, low, high }: Estimate = estimates[name];
    console.log(`  ${inHundred(value)} %  (${inHundred(low)} to ${inHundred(high)})  ${MEANINGS[name]}`);
  }
}

/** Prints the figures of a library's own reviews, and how often people overruled each mark. */
export function printReviewedFigures(title: string, counts: Counts[]) {
  if (counts.length === 0) return console.log("Nothing is reviewed in this library yet.");
  printFigures(title, counts);
  const { links, possible, noneWrong } = addCounts(counts);
  console.log(
    `  People overruled ${links.found - links.hit} of ${links.found} likely links, ${possible.of - possible.n} of ${possible.of} possible ` +
      `links, and found a counterpart for ${noneWrong.n} of ${noneWrong.of} passages without one.\n` +
      "  Pairs of sentences that nobody judged count neither for nor against.",
  );
}
