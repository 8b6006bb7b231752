import { machineGrounds } from "@/lib/messages/links";
import { passageLabel } from "@/lib/messages/sides";
import type { ComparisonView, QuestionView } from "@/lib/model/comparison-view";
import { SIDES } from "@/lib/model/sides";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import { AskedPassage } from "./asked-passage";
import { JudgeLink } from "./judge-link";
import { JudgePassage } from "./judge-passage";
import styles from "./review-panel.module.css";

/** Where the reader comes back to: to the next question. */
const HERE = "review";

interface Props {
  question: Extract<QuestionView, { kind: "link" }>;
  view: ComparisonView;
}

/** Asks whether two passages report the same point. */
export function LinkQuestion({ question, view }: Props) {
  const { link } = question;
  return (
    <>
      <h2>Do these report the same point?</h2>
      <div className={styles.pair}>
        {SIDES.map((side) => (
          <AskedPassage key={side} passage={question[side]} view={view} />
        ))}
      </div>
      <p className={styles.why}>
        <InterfaceMessage of={machineGrounds(link)} />
      </p>
      <JudgeLink link={link} side="left" view={view} anchor={HERE} />
      {SIDES.map((side) => (
        <p key={side} className={styles.why}>
          <Message of={passageLabel(view[side].names, question[side].number)} />, as a whole:{" "}
          <JudgePassage passage={question[side]} view={view} anchor={HERE} hasKeys={side === "left"} />
        </p>
      ))}
    </>
  );
}
