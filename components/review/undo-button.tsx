import { undoLabel } from "@/lib/messages/review";
import type { Message } from "@/lib/model/message";
import type { Judgement } from "@/lib/model/review-events";
import { writeMoveCommand } from "@/lib/schema/command-value";
import { CommandButton } from "./command-button";

interface Props {
  judgement: Judgement;
  /** What it stands at: "Azerbaijan, 9". */
  of: Message;
  /** The anchor that the reader comes back to. */
  anchor: string;
}

/** Takes back what the reviewer said here, and says so where more was said in the same step. */
export function UndoButton({ judgement, of, anchor }: Props) {
  return <CommandButton say={writeMoveCommand("undone", judgement.id, anchor)} {...undoLabel(judgement, of)} />;
}
