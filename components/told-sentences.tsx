import { LinkedWords } from "./note-text";

/** What is said of a link or a passage, each sentence apart, with the web addresses in it; two of them may read the same. */
export function ToldSentences({ sentences }: { sentences: string[] }) {
  return sentences.map((sentence, place) => (
    <span key={place} dir="auto">
      <LinkedWords text={sentence} />
    </span>
  ));
}
