import { OurWords } from "@/components/site/our-words";

/** What is said of a link or a passage, each sentence apart; two of them may read the same. */
export function ReviewSentences({ sentences, quoted }: { sentences: string[]; quoted: string[] }) {
  return sentences.map((sentence, place) => (
    <OurWords key={place} quoted={quoted}>
      {sentence}
    </OurWords>
  ));
}
