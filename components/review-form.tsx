"use client";
import { useActionState, useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import { writeMove } from "@/lib/schema/press-value";
import { MAX_AUTHOR_LENGTH, MAX_NOTE_LENGTH } from "@/lib/schema/review-limits";
import { openReview, type ReviewState } from "@/lib/schema/review-state";
import { NameDialog } from "./name-dialog";
import { REVIEW_FORM } from "./press-button";
import styles from "./review-panel.module.css";

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

/** The place on the page that a button belongs to. */
const placeOf = (button: HTMLButtonElement) => button.value.split("|")[3] ?? "";

/** Where on the screen a place was before it was judged, so that it is there afterwards too. */
interface Held {
  place: string;
  top: number;
  within: boolean;
}

function hold(button: HTMLButtonElement): Held | null {
  const place = placeOf(button);
  const element = document.getElementById(place);
  if (!element) return null;
  return { place, top: element.getBoundingClientRect().top, within: element.contains(button) };
}

/** Brings the place back to where it was, and the focus, if its button is gone, to what can be said there now. */
function release({ place, top }: Held) {
  const element = document.getElementById(place);
  if (!element) return;
  window.scrollBy({ top: element.getBoundingClientRect().top - top, behavior: "instant" });
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  const next =
    element.querySelector<HTMLElement>("[data-item]") ?? element.closest<HTMLElement>("[data-state]") ?? element;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
}

function uncheck(form: HTMLFormElement) {
  for (const field of form.elements)
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = false;
}

/**
 * The one form of a review: whose it is, what can be undone, and, in review mode, what is asked about. Buttons that judge stand all
 * over the page and belong to it. Without scripts it is a plain form.
 */
export function ReviewForm({ press, reviewer, canUndo, canRedo, children }: Props) {
  const [state, submit, isPending] = useActionState(press, openReview(reviewer));
  const form = useRef<HTMLFormElement>(null);
  const pressed = useRef<HTMLButtonElement | null>(null);
  const held = useRef<Held | null>(null);
  const name = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const remember = ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (isPress(button)) pressed.current = button;
    };
    document.addEventListener("click", remember, { capture: true });
    return () => document.removeEventListener("click", remember, { capture: true });
  }, []);
  useLayoutEffect(() => {
    if (state.done === 0) return;
    uncheck(form.current!);
    if (held.current) release(held.current);
  }, [state]);
  const author = state.values.author || reviewer;
  const fault = state.faults.map(({ message }) => message).join(" ");
  return (
    <>
      <form
        ref={form}
        id={REVIEW_FORM}
        action={submit}
        aria-busy={isPending}
        className={styles.form}
        onSubmit={(event) => {
          // One after the other: what is pressed meanwhile would be said of what is no longer shown.
          if (isPending) event.preventDefault();
          else if (pressed.current) held.current = hold(pressed.current);
        }}
      >
        <p className={styles.who}>
          <label>
            You judge as{" "}
            <input
              ref={name}
              key={author}
              name="author"
              defaultValue={author}
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
          <button name="say" value="name" className={styles.keep}>
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
        <p role="status" className={styles.said} key={state.done}>
          {state.sentence}
        </p>
        {fault && (
          <p role="alert" className={styles.fault}>
            {fault}
          </p>
        )}
        {children}
        {children && (
          <label className={styles.note}>
            Note with what you say next (optional){" "}
            <input
              name="note"
              key={state.done}
              defaultValue={state.values.note}
              maxLength={MAX_NOTE_LENGTH}
              autoComplete="off"
            />
          </label>
        )}
      </form>
      <NameDialog
        dialog={dialog}
        onName={(given) => {
          name.current!.value = given;
          pressed.current?.click();
        }}
      />
    </>
  );
}
