import type { ReviewerVerdict } from "@/lib/model/reviews/adjudication";

/**
 * A reviewer's own judgements of one link or passage, which one button undoes; and, separately, what they have settled of it.
 *
 * @param own the ids of their judgements
 */
export function findOwn<Verdict extends string>(verdicts: ReviewerVerdict<Verdict>[], own: ReadonlySet<number>) {
  const said = verdicts.filter(({ judgement, isImplied }) => own.has(judgement.id) && !isImplied);
  return {
    mine: said.find(({ judgement }) => !judgement.settles),
    settled: said.find(({ judgement }) => judgement.settles),
  };
}
