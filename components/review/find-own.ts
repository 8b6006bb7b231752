import type { ReviewerVerdict } from "@/lib/model/reviews/adjudication";

/**
 * What somebody has said of one thing by itself, which one button undoes; and, apart from it, what they have settled of it.
 *
 * @param own ids of their judgements
 */
export function findOwn<Verdict extends string>(verdicts: ReviewerVerdict<Verdict>[], own: ReadonlySet<number>) {
  const said = verdicts.filter(({ judgement, isImplied }) => own.has(judgement.id) && !isImplied);
  return {
    mine: said.find(({ judgement }) => !judgement.settles),
    settled: said.find(({ judgement }) => judgement.settles),
  };
}
