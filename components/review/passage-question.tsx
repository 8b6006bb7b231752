import { JUDGE_LABELS, bothPassages, hasCounterpart } from "@/lib/messages/reviews/review-buttons";
import { passageName } from "@/lib/messages/comparisons/sides";
import type { ComparisonView, QuestionView } from "@/lib/model/comparisons/comparison-view";
import { otherSide } from "@/lib/model/comparisons/sides";
import { writeJudgementCommand } from "@/lib/schema/command-value";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { AskedPassage } from "./asked-passage";
import { CommandButton } from "./command-button";
import { JudgePassage } from "./judge-passage";
import { REVIEW } from "@/lib/messages/reviews/review";
import styles from "./review-panel.module.css";

/** The anchor to return to: that of the next question. */
const HERE = "review";

interface Props {
  question: Extract<QuestionView, { kind: "passage" }>;
  view: ComparisonView;
}

/** Asks whether a passage has a counterpart, and shows the nearest passages. */
export function PassageQuestion({ question: { passage, candidates, foundBy }, view }: Props) {
  const { side, number } = passage;
  const far = otherSide(side);
  return (
    <>
      <h2>
        <Message of={hasCounterpart(view[far].names)} />
      </h2>
      <AskedPassage passage={passage} view={view} />
      {foundBy && (
        <p className={styles.why}>
          <InterfaceMessage of={foundBy} />
        </p>
      )}
      <JudgePassage passage={passage} view={view} anchor={HERE} />
      {candidates.length > 0 && (
        <>
          <h3>{REVIEW.nearest}</h3>
          <ul className={styles.nearest}>
            {candidates.map(({ passage: candidate, link }) => (
              <li key={candidate.id}>
                <AskedPassage passage={candidate} view={view} />
                <CommandButton
                  say={writeJudgementCommand(link?.machine ? "link-confirmed" : "link-added", {
                    [side]: [passage],
                    [far]: [candidate],
                    returnTo: HERE,
                  })}
                  label={JUDGE_LABELS.linkThese}
                  about={bothPassages(
                    passageName(view[side].names, number),
                    passageName(view[far].names, candidate.number),
                  )}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
