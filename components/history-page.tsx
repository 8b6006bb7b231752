import { SIDES, type Refusal, type Side } from "@/lib/compare";
import type { Pair } from "@/lib/data/pairs";
import { findAgreement } from "@/lib/review/agreement";
import type { ReviewState } from "@/lib/review/replay";
import type { ReviewedComparison } from "@/lib/review/reviewed";
import { isSamePerson } from "@/lib/review/same-person";
import type { LostEntry } from "@/lib/review/tell-lost";
import type { HistoryEntry } from "@/lib/review/tell-history";
import { nameSides } from "@/lib/wording";
import { claimSentence } from "@/lib/wording-claims";
import { AgreementTables } from "./agreement-tables";
import { Disagreements } from "./disagreements";
import { LookAgain } from "./look-again";
import type { PressReview } from "./press-queue";
import { ReviewForm } from "./review-form";
import { ReviewHistory } from "./review-history";
import styles from "./review-history.module.css";
import { SubpageHeading } from "./subpage-heading";

interface Props {
  pair: Pair;
  comparison: ReviewedComparison | Refusal;
  state: ReviewState;
  entries: HistoryEntry[];
  /** Judgements that wait to be looked at again. */
  lost: LostEntry[];
  /** The path of the comparison. */
  path: string;
  /** Who may judge here, and how; null on a page that never changes. */
  judged: { reviewer: string; press: PressReview } | null;
}

const bySide = <T,>(of: (side: Side) => T) =>
  Object.fromEntries(SIDES.map((side) => [side, of(side)])) as Record<Side, T>;

/** The whole review of a comparison: what waits, where reviewers differ, how far they agree, and all that was ever done. */
export function HistoryPage({ pair, comparison, state, entries, lost, path, judged }: Props) {
  const names = nameSides(pair);
  const languages = bySide((side) => pair[side].readout.language);
  const texts = bySide((side) => pair[side].readout.revision.text);
  const own = state.reviewers.find(({ author }) => judged && isSamePerson(author, judged.reviewer));
  return (
    <>
      <SubpageHeading title="History of the review" pair={pair} path={path} />
      {comparison.kind === "comparison" && <p>{claimSentence(comparison)}</p>}
      {judged && entries.length > 0 && (
        <section id="review" className={styles.own} aria-label="Review">
          <ReviewForm
            press={judged.press}
            reviewer={judged.reviewer}
            canUndo={(own?.undo.length ?? 0) > 0}
            canRedo={(own?.redo.length ?? 0) > 0}
          />
        </section>
      )}
      {judged && <LookAgain path={path} lost={lost} names={names} languages={languages} />}
      {comparison.kind === "comparison" && (
        <Disagreements
          disagreements={comparison.disagreements}
          texts={texts}
          names={names}
          languages={languages}
          path={path}
        />
      )}
      {comparison.kind === "comparison" && <AgreementTables agreements={findAgreement(state, comparison)} />}
      <section aria-labelledby="history" className={styles.part}>
        <h2 id="history">All that was done</h2>
        <ReviewHistory
          entries={entries}
          names={names}
          languages={languages}
          revisions={bySide((side) => pair[side].readout.revision.number)}
          reviewer={judged?.reviewer ?? null}
          redo={own?.redo ?? []}
        />
      </section>
    </>
  );
}
