import type { Judgement } from "@/lib/review/events";
import { writeMove } from "@/lib/schema/press-value";
import { undoing } from "@/lib/wording-review";
import { PressButton } from "./press-button";

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
    <PressButton say={writeMove("undone", judgement.id, place)} about={about}>
      {label}
    </PressButton>
  );
}
