import type { ReviewerVerdict } from "@/lib/model/reviews/adjudication";
import { isSamePerson } from "@/lib/model/reviews/same-person";

/** What a reviewer has said of one thing by itself, which one button undoes; and, apart from it, what they have settled of it. */
export function findOwn<Verdict extends string>(verdicts: ReviewerVerdict<Verdict>[], reviewer: string) {
  const own = verdicts.filter(({ author, isImplied }) => isSamePerson(author, reviewer) && !isImplied);
  return {
    mine: own.find(({ judgement }) => !judgement.settles),
    settled: own.find(({ judgement }) => judgement.settles),
  };
}
