"use client";
import {
  useActionState,
  useEffect,
  useLayoutEffect,
  useRef,
  type ReactNode,
  type RefObject,
  type SubmitEvent,
} from "react";
import { isJudgementKind } from "@/lib/review/events";
import { writeMove } from "@/lib/schema/press-value";
import { MAX_AUTHOR_LENGTH, MAX_NOTE_LENGTH } from "@/lib/schema/review-limits";
import { openReview } from "@/lib/schema/review-state";
import { NameDialog } from "./name-dialog";
import { REVIEW_FORM } from "./press-button";
import { usePressQueue, type Answer, type PressReview } from "./press-queue";
import { holdPlace, releasePlace, showQuestion } from "./reader-place";
import styles from "./review-panel.module.css";
import { StillChosen } from "./still-chosen";

interface Props {
  press: PressReview;
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

/** "link-added|||review": what is said, of which passages, and where. */
const partsOf = (say: FormDataEntryValue | null) => String(say ?? "").split("|");

/** Whether something is said of what is chosen on the page, and not of passages that the button names. */
function isOfChosen(sent: FormData): boolean {
  const [kind = "", first, second] = partsOf(sent.get("say"));
  return isJudgementKind(kind) && first === "" && second === "";
}

const isBox = (field: unknown): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === "checkbox";

const boxesOf = (form: HTMLFormElement) => [...form.elements].filter(isBox);

/** Names the passage that a box chooses, and its side. */
const keyOf = ({ name, value }: HTMLInputElement) => `${name} ${value}`;

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
      isOfPanel.current = target.closest("#review") !== null;
    };
    document.addEventListener("click", remember, { capture: true });
    return () => document.removeEventListener("click", remember, { capture: true });
  }, []);
  return { pressed, isOfPanel };
}

/**
 * What is chosen stays chosen where its boxes are drawn anew: in another view, or with another filter. It is let go as it is sent, so
 * that something else can be chosen meanwhile, and comes back when the answer is a refusal.
 */
function useChosen(form: RefObject<HTMLFormElement | null>) {
  const chosen = useRef(new Set<string>());
  const show = () => {
    for (const box of boxesOf(form.current!)) box.checked = chosen.current.has(keyOf(box));
  };
  useLayoutEffect(() => {
    // Before the page lived, too.
    for (const box of boxesOf(form.current!)) if (box.checked) chosen.current.add(keyOf(box));
    const remember = ({ target }: Event) => {
      if (!isBox(target) || target.form !== form.current) return;
      if (target.checked) chosen.current.add(keyOf(target));
      else chosen.current.delete(keyOf(target));
    };
    document.addEventListener("change", remember);
    return () => document.removeEventListener("change", remember);
  }, [form]);
  useLayoutEffect(show);
  const letGo = () => {
    chosen.current.clear();
    show();
  };
  const bringBack = (sent: FormData) => {
    for (const name of ["left", "right"])
      for (const value of sent.getAll(name)) chosen.current.add(`${name} ${String(value)}`);
    show();
  };
  return { letGo, bringBack };
}

/**
 * The one form of a review: whose it is, what can be undone, and, in review mode, what is asked about. Buttons that judge stand all
 * over the page and belong to it. Without scripts it is a plain form.
 */
export function ReviewForm({ press, reviewer, canUndo, canRedo, children, asked = null }: Props) {
  const [opened, submit] = useActionState(press, openReview(reviewer));
  const { answer, isPending, send } = usePressQueue(press, opened);
  const form = useRef<HTMLFormElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const { pressed, isOfPanel } = usePressed();
  const { letGo, bringBack } = useChosen(form);
  const shown = useRef({ answer, asked });
  useLayoutEffect(() => {
    const { answer: before, asked: askedBefore } = shown.current;
    const isAnswered = answer.state.done !== before.state.done;
    const isAskedAnew = asked !== null && asked !== askedBefore;
    shown.current = { answer, asked };
    if (isAnswered) emptyFields(form.current!, answer);
    else if (answer !== before && answer.sent && isOfChosen(answer.sent.form)) bringBack(answer.sent.form);
    if (isAskedAnew && isOfPanel.current) showQuestion();
    else if (isAnswered) releasePlace(answer.sent?.held ?? null);
  });
  // Not by the form's action, which React follows by emptying every field: what is typed meanwhile, or was refused, stays.
  const queue = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const button = event.nativeEvent.submitter;
    const [, , , anchor = ""] = partsOf(isPress(button) ? button.value : null);
    const sent = { form: new FormData(event.currentTarget, button), held: button && holdPlace(button, anchor) };
    send(sent);
    if (isOfChosen(sent.form)) letGo();
  };
  const { values, faults, sentence, done } = answer.state;
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
          <span key={done}>{sentence}</span>
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
