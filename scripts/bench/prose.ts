import { readCommittedGold } from "../gold";

/** Sentences of the fictional readouts, shuffled by a fixed rule and numbered, up to this many words. */
export function prose(words: number, seed: number): string {
  const sentences = readCommittedGold().flatMap((pair) =>
    pair.left.sentences
      .concat(pair.right.sentences)
      .map((span, i) => (i < pair.left.sentences.length ? pair.left : pair.right).text.slice(span.start, span.end)),
  );
  const chosen: string[] = [];
  let count = 0;
  let state = seed;
  while (count < words) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const sentence = sentences[state % sentences.length]!.replace(/\.$/, ` in matter ${state % 9973}.`);
    chosen.push(sentence);
    count += sentence.split(" ").length;
  }
  return chosen.join(" ");
}
