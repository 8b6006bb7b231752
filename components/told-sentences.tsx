/** What is said of a link or a passage, each sentence apart; two of them may read the same. */
export function ToldSentences({ sentences }: { sentences: string[] }) {
  return sentences.map((sentence, place) => (
    <span key={place} dir="auto">
      {sentence}
    </span>
  ));
}
