import type { ReviewedComparison } from "../../model/reviews/reviewed-comparison";
import { NOTHING, plural, say, type Message } from "../parts/message";

type Links = ReviewedComparison["links"];

function howMany(likely: Links): Message {
  const confirmed = likely.filter(({ by }) => by !== null).length;
  const where = say` in the order of each text`;
  if (confirmed === 0) return say`${plural(likely.length, "likely link")}${where}.`;
  if (confirmed === likely.length) return say`${plural(likely.length, "confirmed link")}${where}.`;
  return say`${plural(likely.length, "link")}${where}: ${confirmed} confirmed, ${likely.length - confirmed} likely.`;
}

function crossings(crossing: number, comparable: number): Message {
  if (comparable === 0) return NOTHING;
  if (crossing === 0) return say` Both sides report them in the same order.`;
  return say` Of ${plural(comparable, "pair")} of them, ${plural(crossing, "is", "are")} in the opposite order on the other side.`;
}

function machineClause(likely: Links): Message {
  if (likely.every(({ by }) => by !== null)) return NOTHING;
  return likely.some(({ status }) => status !== "unreviewed")
    ? say` What is not confirmed was matched automatically.`
    : say` Matched automatically, not reviewed.`;
}

/**
 * How far two sides report the same in the same order. A link that was added is confirmed too.
 *
 * @param order how many pairs of links are in the other order on the other side, of how many
 * @example
 * toText(orderSentence(reviewed, { crossing: 1, comparable: 10 }));
 * //=> "5 links in the order of each text: 2 confirmed, 3 likely. Of 10 pairs of them, 1 is in the opposite order on the other side. …"
 */
export function orderSentence(
  { links }: Pick<ReviewedComparison, "links">,
  { crossing, comparable }: { crossing: number; comparable: number },
): Message {
  const likely = links.filter(({ tier }) => tier === "likely");
  return say`${howMany(likely)}${crossings(crossing, comparable)}${machineClause(likely)}`;
}
