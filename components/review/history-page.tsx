import { findAgreement } from "@/lib/review/agreement";
import type { ReviewState } from "@/lib/review/replay";
import type { ReviewedComparison } from "@/lib/model/reviewed-comparison";
import { isSamePerson } from "@/lib/review/same-person";
import type { OrphanWithReplacement } from "@/lib/review/orphaned-judgements";
import type { HistoryEntry } from "@/lib/review/history";
import { nameSides } from "@/lib/messages/names";
import { claimSentence } from "@/lib/messages/claims";
import { AgreementTables } from "./agreement-tables";
import { Disagreements } from "./disagreements";
import { OrphanedJudgements } from "./orphaned-judgements";
import type { ReviewAction } from "./command-queue";
import { ReviewForm } from "./review-form";
import { ReviewHistory } from "./review-history";
import styles from "./review-history.module.css";
import { SubpageHeading } from "@/components/comparison/subpage-heading";
import type { ReadoutPair } from "@/lib/model/readout-pairs";
import type { Side, Refusal } from "@/lib/model/comparison";
import { SIDES } from "@/lib/model/sides";

interface Props {
  pair: ReadoutPair;
  comparison: ReviewedComparison | Refusal;
  state: ReviewState;
  entries: HistoryEntry[];
  /** Judgements that wait to be looked at again. */
  lost: OrphanWithReplacement[];
  /** The path of the comparison. */
  path: string;
  /** Who may judge here, and how; null on a page that never changes. */
  judged: { reviewer: string; press: ReviewAction } | null;
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
      {judged && <OrphanedJudgements path={path} lost={lost} names={names} languages={languages} />}
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
