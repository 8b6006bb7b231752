"use client";
import { useActionState, useEffect, useLayoutEffect, useRef, type ReactNode, type SubmitEvent } from "react";
import { splitCommand, writeMoveCommand } from "@/lib/schema/command-value";
import { MAX_AUTHOR_LENGTH, MAX_NOTE_LENGTH } from "@/lib/schema/review-limits";
import { newForm } from "@/lib/forms/form-state";
import { NameDialog } from "./name-dialog";
import { REVIEW_FORM } from "./command-button";
import { useCommandQueue, type Answer, type ReviewAction } from "./command-queue";
import { holdPosition, releasePosition, showQuestion } from "./scroll-position";
import styles from "./review-panel.module.css";
import { StillChosen } from "./still-chosen";
import { isOfChosen, useSelection } from "./use-selection";

interface Props {
  action: ReviewAction;
  reviewer: string;
  canUndo: boolean;
  canRedo: boolean;
  /** In review mode: what is asked about. */
  children?: ReactNode;
  /** Names what is asked about; null outside review mode. */
  asked?: string | null;
}

const isPress = (button: unknown): button is HTMLButtonElement =>
  button instanceof HTMLButtonElement && button.form?.id === REVIEW_FORM && button.name === "say";

/** What was said is said: its fields are emptied, unless somebody typed on meanwhile. */
function emptyFields(form: HTMLFormElement, { state, sent }: Answer) {
  for (const name of ["author", "note"]) {
    const field = form.elements.namedItem(name);
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
    if (field.value === sent?.form.get(name)) field.value = state.values[name] ?? "";
  }
}

/** Remembers which button was pressed last, and whether it belongs to the panel: questions follow each other there. */
function usePressed() {
  const pressed = useRef<HTMLButtonElement | null>(null);
  const isOfPanel = useRef(false);
  useEffect(() => {
    const remember = ({ target }: MouseEvent) => {
      if (!(target instanceof Element)) return;
      const button = target.closest("button");
      if (isPress(button)) pressed.current = button;
      isOfPanel.current = document.getElementById("review")?.contains(target) ?? false;
    };
    document.addEventListener("click", remember, { capture: true });
    return () => document.removeEventListener("click", remember, { capture: true });
  }, []);
  return { pressed, isOfPanel };
}

/**
 * The one form of a review: whose it is, what can be undone, and, in review mode, what is asked about. Buttons that judge stand all
 * over the page and belong to it. Without scripts it is a plain form.
 */
export function ReviewForm({ action, reviewer, canUndo, canRedo, children, asked = null }: Props) {
  const [opened, submit] = useActionState(action, newForm({ author: reviewer, note: "" }));
  const { answer, isPending, send } = useCommandQueue(action, opened);
  const form = useRef<HTMLFormElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const { pressed, isOfPanel } = usePressed();
  const { letGo, bringBack } = useSelection(form);
  const shown = useRef({ answer, asked });
  useLayoutEffect(() => {
    const { answer: before, asked: askedBefore } = shown.current;
    const isAnswered = answer.state.done !== before.state.done;
    const isAskedAnew = asked !== null && asked !== askedBefore;
    shown.current = { answer, asked };
    if (isAnswered) emptyFields(form.current!, answer);
    else if (answer !== before && answer.sent && isOfChosen(answer.sent.form)) bringBack(answer.sent.form);
    if (isAskedAnew && isOfPanel.current) showQuestion();
    else if (isAnswered) releasePosition(answer.sent?.held ?? null);
  });
  // Not by the form's action, which React follows by emptying every field: what is typed meanwhile, or was refused, stays.
  const queue = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = event.nativeEvent.submitter;
    const [, , , anchor = ""] = splitCommand(isPress(button) ? button.value : "");
    const sent = { form: new FormData(event.currentTarget, button), held: button && holdPosition(button, anchor) };
    send(sent);
    if (isOfChosen(sent.form)) letGo();
  };
  const { values, faults, message, done } = answer.state;
  return (
    <>
      <form ref={form} id={REVIEW_FORM} action={submit} onSubmit={queue} aria-busy={isPending} className={styles.form}>
        <p className={styles.who}>
          <label>
            You judge as{" "}
            <input
              name="author"
              defaultValue={values.author || reviewer}
              maxLength={MAX_AUTHOR_LENGTH}
              autoComplete="name"
              placeholder="your name"
              required
              onInvalid={(event) => {
                event.preventDefault();
                dialog.current?.showModal();
              }}
            />
          </label>
          <button name="say" value="name">
            Keep name
          </button>
          {canUndo && (
            <button name="say" value={writeMoveCommand("undone", null, "review")} data-key="u">
              Undo
            </button>
          )}
          {canRedo && (
            <button name="say" value={writeMoveCommand("redone", null, "review")} data-key="U">
              Redo
            </button>
          )}
        </p>
        <p role="status">
          <span key={done}>{message}</span>
        </p>
        <p role="alert" className={styles.fault}>
          {faults.map(({ message }) => message).join(" ")}
        </p>
        <StillChosen values={values} />
        {children}
        {children && (
          <label className={styles.note}>
            Note with what you say next (optional){" "}
            <textarea name="note" rows={1} defaultValue={values.note} maxLength={MAX_NOTE_LENGTH} />
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
