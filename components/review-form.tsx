"use client";
import {
  startTransition,
  useActionState,
  useEffect,
  useLayoutEffect,
  useRef,
  type ReactNode,
  type SubmitEvent,
} from "react";
import { writeMove } from "@/lib/schema/press-value";
import { MAX_AUTHOR_LENGTH, MAX_NOTE_LENGTH } from "@/lib/schema/review-limits";
import { openReview, type ReviewState } from "@/lib/schema/review-state";
import { useAlive } from "./device-setting";
import { NameDialog } from "./name-dialog";
import { REVIEW_FORM } from "./press-button";
import { holdPlace, releasePlace, type HeldPlace } from "./reader-place";
import styles from "./review-panel.module.css";

const SIDES = ["left", "right"] as const;

export type PressReview = (before: ReviewState, form: FormData) => Promise<ReviewState>;

interface Props {
  press: PressReview;
  reviewer: string;
  canUndo: boolean;
  canRedo: boolean;
  /** In review mode: what is asked about. */
  children?: ReactNode;
}

const isPress = (button: unknown): button is HTMLButtonElement =>
  button instanceof HTMLButtonElement && button.form?.id === REVIEW_FORM && button.name === "say";

/** The anchor of the passage that a button judges. */
const anchorOf = (button: HTMLButtonElement) => button.value.split("|")[3] ?? "";

function uncheck(form: HTMLFormElement) {
  for (const field of form.elements)
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = false;
}

/** Without scripts the boxes come back empty: what was chosen stays chosen in their place. */
function StillChosen({ values }: { values: ReviewState["values"] }) {
  const chosen = SIDES.flatMap((side) => (values[side] ? [{ side, spans: values[side] }] : []));
  if (useAlive() || chosen.length === 0) return null;
  const passages = chosen.flatMap(({ spans }) => spans.split(" ")).length;
  return (
    <p>
      {passages === 1 ? "The passage that you chose is" : `The ${passages} passages that you chose are`} still chosen.
      {chosen.map(({ side, spans }) => (
        <input key={side} type="hidden" name={side} value={spans} />
      ))}
    </p>
  );
}

/** What was said is said: its fields are emptied, and the reader is where they were. */
function showAnswer(form: HTMLFormElement, { author = "", note = "" }: ReviewState["values"], held: HeldPlace | null) {
  for (const [name, value] of Object.entries({ author, note })) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
  }
  uncheck(form);
  if (held) releasePlace(held);
}

/**
 * The one form of a review: whose it is, what can be undone, and, in review mode, what is asked about. Buttons that judge stand all
 * over the page and belong to it. Without scripts it is a plain form.
 */
export function ReviewForm({ press, reviewer, canUndo, canRedo, children }: Props) {
  const [state, submit, isPending] = useActionState(press, openReview(reviewer));
  const form = useRef<HTMLFormElement>(null);
  const pressed = useRef<HTMLButtonElement | null>(null);
  const held = useRef<HeldPlace | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const remember = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (isPress(button)) pressed.current = button;
    };
    document.addEventListener("click", remember, { capture: true });
    return () => document.removeEventListener("click", remember, { capture: true });
  }, []);
  const shown = useRef(0);
  useLayoutEffect(() => {
    // A refusal empties nothing.
    if (state.done === shown.current) return;
    shown.current = state.done;
    showAnswer(form.current!, state.values, held.current);
  }, [state]);
  // Not by the form's action, which React follows by emptying every field: what is typed meanwhile, or was refused, stays.
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // One after the other: what is pressed meanwhile would be said of what is no longer shown.
    if (isPending) return;
    const button = event.nativeEvent.submitter;
    held.current = isPress(button) ? holdPlace(button, anchorOf(button)) : null;
    const sent = new FormData(event.currentTarget, button);
    startTransition(() => submit(sent));
  };
  const fault = state.faults.map(({ message }) => message).join(" ");
  return (
    <>
      <form ref={form} id={REVIEW_FORM} action={submit} onSubmit={send} aria-busy={isPending} className={styles.form}>
        <p className={styles.who}>
          <label>
            You judge as{" "}
            <input
              name="author"
              defaultValue={state.values.author || reviewer}
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
            <button name="say" value={writeMove("undone", null, "review")} data-key="u">
              Undo
            </button>
          )}
          {canRedo && (
            <button name="say" value={writeMove("redone", null, "review")} data-key="U">
              Redo
            </button>
          )}
        </p>
        <p role="status">
          <span key={state.done}>{state.sentence}</span>
        </p>
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
        <StillChosen values={state.values} />
        {children}
        {children && (
          <label className={styles.note}>
            Note with what you say next (optional){" "}
            <textarea name="note" rows={1} defaultValue={state.values.note} maxLength={MAX_NOTE_LENGTH} />
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
