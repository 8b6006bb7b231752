import type { Message } from "@/lib/messages/parts/message";
import type { Span } from "@/lib/model/comparisons/comparison";
import type { SettlingKind } from "@/lib/model/reviews/review-events";
import type { ReviewerVerdict } from "@/lib/model/reviews/adjudication";
import { writeJudgementCommand } from "@/lib/schema/command-value";
import { CommandButton } from "./command-button";

interface Props<Verdict extends string> {
  /** What reviewers said of the link or the passage. */
  verdicts: ReviewerVerdict<Verdict>[];
  isDisputed: boolean;
  /** The ways to settle it, with the label of each button. */
  ways: readonly { verdict: Verdict; kind: SettlingKind; label: Message }[];
  target: { left?: Span[]; right?: Span[]; returnTo: string };
  /** What the buttons are about, for screen readers. */
  about: Message;
}

/** The buttons with which an editor settles a disagreement. What is settled already can be settled differently. */
export function SettleButtons<Verdict extends string>({ verdicts, isDisputed, ways, target, about }: Props<Verdict>) {
  const settled = verdicts.find(({ judgement, isImplied }) => judgement.settles && !isImplied)?.verdict;
  if (!isDisputed && !settled) return null;
  return ways
    .filter(({ verdict }) => verdict !== settled)
    .map(({ kind, label }) => (
      <CommandButton
        key={kind}
        say={writeJudgementCommand(kind, { ...target, settles: true })}
        label={label}
        about={about}
      />
    ));
}
