import type { GoldPair } from "../scripts/gold";
import type { RecordedReply } from "./recorded-replies";

/** As many words of a quotation as the prompt allows at most. */
const MAX_WORDS = 12;

const quote = (text: string) =>
  text
    .split(/(?<=\s)/)
    .slice(0, MAX_WORDS)
    .join("")
    .trim();

const number = (letter: string, { text, sentences }: GoldPair["left"]) => ({
  passages: sentences.map(({ start, end }, index) => ({ id: `${letter}${index + 1}`, text: text.slice(start, end) })),
});

/**
 * Replies of a model that agrees with the gold, for the stand-in.
 *
 * @param keep whether the model finds a link, by its index among the gold links; by default all of them
 * @example
 * await startModelServer(readCommittedGold().map((pair) => answerByGold(pair)));
 */
export function answerByGold(
  { left, right, links }: GoldPair,
  keep: (place: number) => boolean = () => true,
): RecordedReply {
  const request = { left: number("L", left), right: number("R", right) };
  const found = [...links]
    .filter((_, place) => keep(place))
    .map((key) => {
      const [i, j] = key.split(" ").map(Number) as [number, number];
      const [here, there] = [request.left.passages[i]!, request.right.passages[j]!];
      const words = { leftWords: quote(here.text), rightWords: quote(there.text) };
      return { left: here.id, right: there.id, label: "same", ...words, differs: null };
    });
  return { request, reply: { links: found, boilerplate: [] } };
}
