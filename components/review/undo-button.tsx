import type { Judgement } from "@/lib/model/review-events";
import { writeMoveCommand } from "@/lib/schema/command-value";
import { undoing } from "@/lib/messages/review";
import { CommandButton } from "./command-button";

interface Props {
  judgement: Judgement;
  /** What it stands at, in words: "Azerbaijan, 9". */
  of: string;
  /** The anchor that the reader comes back to. */
  place: string;
}

/** Takes back what the reviewer said here, and says so where more was said by the same press. */
export function UndoButton({ judgement, of, place }: Props) {
  const { label, about } = undoing(judgement, of);
  return (
    <CommandButton say={writeMoveCommand("undone", judgement.id, place)} about={about}>
      {label}
    </CommandButton>
  );
}
