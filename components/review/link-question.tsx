import { machineGrounds } from "@/lib/messages/comparisons/links";
import { noneLabel } from "@/lib/messages/reviews/review-buttons";
import { passageLabel } from "@/lib/messages/comparisons/sides";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView, QuestionView } from "@/lib/model/comparisons/comparison-view";
import { otherSide, SIDES } from "@/lib/model/comparisons/sides";
import { writeJudgementCommand } from "@/lib/schema/command-value";
import { InterfaceMessage } from "@/components/site/interface-message";
import { AskedPassage } from "./asked-passage";
import { CommandButton } from "./command-button";
import { JudgeLink } from "./judge-link";
import { JudgePassage } from "./judge-passage";
import { REVIEW } from "@/lib/messages/reviews/review";
import styles from "./review-panel.module.css";

/** The anchor to return to: that of the next question. */
const HERE = "review";

interface Props {
  question: Extract<QuestionView, { kind: "link" }>;
  view: ComparisonView;
}

/** The keys that say that one side, and not both, has no counterpart. */
const NONE_KEYS = { left: "a", right: "d" } as const;

/** One key if it means both passages, or only the one without another counterpart. */
function None({ question: { otherwiseAlone }, view }: Props) {
  if (otherwiseAlone.length === 0) return null;
  const of = (side: Side) => otherwiseAlone.filter((passage) => passage.side === side);
  const labels = otherwiseAlone.map(({ side, number }) => passageLabel(view[side].names, number));
  const isPartial = otherwiseAlone.some(({ side }) => view[otherSide(side)].names.isPartial);
  return (
    <CommandButton
      say={writeJudgementCommand("no-counterpart", { left: of("left"), right: of("right"), returnTo: HERE })}
      hotkey="o"
      label={noneLabel(labels, isPartial)}
    />
  );
}

/** Asks whether two passages report the same point. */
export function LinkQuestion({ question, view }: Props) {
  const { link } = question;
  return (
    <>
      <h2>{REVIEW.samePoint}</h2>
      <div className={styles.pair}>
        {SIDES.map((side) => (
          <div key={side} data-judge="">
            <AskedPassage passage={question[side]} view={view} />
            <JudgePassage passage={question[side]} view={view} anchor={HERE} noneKey={NONE_KEYS[side]} />
          </div>
        ))}
      </div>
      <p className={styles.why}>
        <InterfaceMessage of={machineGrounds(link)} /> {question.foundBy && <InterfaceMessage of={question.foundBy} />}
      </p>
      <p className={styles.answers}>
        <JudgeLink link={link} side="left" view={view} anchor={HERE} />
        <None question={question} view={view} />
      </p>
    </>
  );
}
