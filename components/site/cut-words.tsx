import type { QuotedWords } from "@/lib/model/comparisons/finding";

interface Props {
  of: Pick<QuotedWords, "words" | "isCut">;
  /** BCP 47. */
  language: string;
}

/** The first words of a passage, with an ellipsis if it goes on. */
export const CutWords = ({ of: { words, isCut }, language }: Props) => (
  <>
    {isCut.before && "…"}
    <bdi lang={language}>{words}</bdi>
    {isCut.after && "…"}
  </>
);
