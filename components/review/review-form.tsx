"use client";
import { useActionState, useRef, useState, type ReactNode, type SubmitEvent } from "react";
import { splitCommand } from "@/lib/schema/command-value";
import { MAX_NOTE_LENGTH } from "@/lib/schema/review-limits";
import { newForm } from "@/lib/forms/form-state";
import { TextArea } from "@/components/forms/text-area";
import { NameDialog } from "./name-dialog";
import { REVIEW_FORM } from "./command-button";
import { Toast } from "./toast";
import { useCommandQueue, type ReviewAction } from "./command-queue";
import { holdPosition } from "./scroll-position";
import { REVIEWER } from "@/lib/messages/reviews/reviewer";
import styles from "./review-panel.module.css";
import { ReviewerLine } from "./reviewer-line";
import { StillChosen } from "./still-chosen";
import { useAnswer } from "./use-answer";
import { isCommandButton, usePressed } from "./use-pressed";
import { isOfChosen, useSelection } from "./use-selection";

interface Props {
  action: ReviewAction;
  reviewer: string;
  /** Whether it is the name of an account, which is not entered here. */
  isSignedIn?: boolean;
  canUndo: boolean;
  canRedo: boolean;
  /** In review mode: the question. */
  children?: ReactNode;
  /** Identifies the question; null outside review mode. */
  asked?: string | null;
}

/**
 * The one form of a review: the reviewer's name, undo and redo, and, in review mode, the question. The buttons that judge are all over
 * the page and submit this form. Without scripts it is a plain form.
 */
export function ReviewForm({ action, reviewer, isSignedIn = false, canUndo, canRedo, children, asked = null }: Props) {
  const [opened, submit] = useActionState(action, newForm({ author: reviewer, note: "" }));
  const { answer, isPending, send } = useCommandQueue(action, opened);
  // The toast of which answer was dismissed, by its count.
  const [dismissed, setDismissed] = useState<number | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const { pressed, isOfPanel } = usePressed();
  const { letGo, bringBack } = useSelection(form);
  useAnswer(answer, { form, asked, isOfPanel, bringBack });
  // Not through the form's action: React empties every field after one, and would lose what is typed meanwhile or was refused.
  const queue = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = event.nativeEvent.submitter;
    const [, , , anchor = ""] = splitCommand(isCommandButton(button) ? button.value : "");
    const sent = {
      form: new FormData(event.currentTarget, button),
      held: button && holdPosition(button, anchor),
    };
    send(sent);
    if (isOfChosen(sent.form)) letGo();
  };
  const { values, faults, message, done = 0 } = answer.state;
  const isShown = message !== null && done !== dismissed;
  return (
    <>
      <form ref={form} id={REVIEW_FORM} action={submit} onSubmit={queue} aria-busy={isPending} className={styles.form}>
        <ReviewerLine
          name={isSignedIn ? reviewer : values.author || reviewer}
          isSignedIn={isSignedIn}
          onMissing={() => dialog.current?.showModal()}
          canUndo={canUndo && !isShown}
          canRedo={canRedo}
        />
        <Toast {...{ message, done, isShown, canUndo }} onDismiss={() => setDismissed(done)} />
        <p role="alert" className={styles.fault}>
          {faults.map(({ message }) => message).join(" ")}
        </p>
        <StillChosen values={values} />
        {children}
        {children && (
          <label className={styles.note}>
            {REVIEWER.reason}{" "}
            <TextArea id="review-note" name="note" rows={1} defaultValue={values.note} maxLength={MAX_NOTE_LENGTH} />
          </label>
        )}
      </form>
      <NameDialog
        dialog={dialog}
        onName={(given) => {
          (form.current!.elements.namedItem("author") as HTMLInputElement).value = given;
          pressed.current?.click();
        }}
      />
    </>
  );
}
