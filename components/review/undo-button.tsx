import { undoLabel } from "@/lib/messages/reviews/review";
import type { Message } from "@/lib/model/message";
import type { Judgement } from "@/lib/model/reviews/review-events";
import { writeMoveCommand } from "@/lib/schema/command-value";
import { CommandButton } from "./command-button";

interface Props {
  judgement: Judgement;
  /** What it belongs to: "Azerbaijan, passage 9". */
  of: Message;
  /** The anchor to return to. */
  anchor: string;
}

/** Undoes the reviewer's judgement here, and says how many others the same step made. */
export function UndoButton({ judgement, of, anchor }: Props) {
  return <CommandButton say={writeMoveCommand("undone", judgement.id, anchor)} {...undoLabel(judgement, of)} />;
}
