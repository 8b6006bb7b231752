"use client";
import { useActionState, useEffect, useRef, type ClipboardEvent } from "react";
import { ArticleFields } from "./article-fields";
import styles from "./call-form.module.css";
import { cleanPaste } from "./clean-paste";
import { DraftKeeper } from "./draft-keeper";
import { LivePreview } from "./live-preview";
import { countRows, type DraftState, type PreviewDraft, type SendDraft } from "./draft-state";
import { ErrorSummary } from "./error-summary";
import { SelectField, TextField } from "./fields";
import { ExistingParties } from "./existing-parties";
import { PartyFields } from "./party-fields";
import { ReadoutFields, type Options } from "./readout-fields";
import { SimilarCalls } from "./similar-calls";
import type { Existing } from "@/lib/model/calls";

interface Props {
  send: SendDraft;
  preview: PreviewDraft;
  initial: DraftState;
  known: Existing;
  options: Options & { callKinds: readonly (readonly [string, string])[] };
}

/** A list of text comes in as clean paragraphs, whatever page or document it was copied from. */
function pasteClean(event: ClipboardEvent<HTMLFormElement>) {
  const html = event.clipboardData.getData("text/html");
  if (!html || !(event.target instanceof HTMLTextAreaElement) || event.target.name === "article") return;
  event.preventDefault();
  // The one way to insert that the browser's own undo knows of.
  document.execCommand("insertText", false, cleanPaste(html));
}

/** While an answer is under way nothing can be typed that it would take away; then the focus is where it was. */
function useReturningFocus(form: React.RefObject<HTMLFormElement | null>, isPending: boolean) {
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    const element = form.current!;
    const remember = ({ submitter }: SubmitEvent) => (pressed.current = submitter);
    element.addEventListener("submit", remember);
    return () => element.removeEventListener("submit", remember);
  }, [form]);
  useEffect(() => {
    if (isPending || document.activeElement !== document.body) return;
    if (pressed.current instanceof HTMLElement) pressed.current.focus({ preventScroll: true });
  }, [isPending]);
}

/** A new call: who spoke and when, and each side's readout. Every button works without JavaScript, and loses nothing. */
export function CallForm({ send, preview, initial, known, options }: Props) {
  const [state, act, isPending] = useActionState(send, initial);
  const form = useRef<HTMLFormElement>(null);
  useReturningFocus(form, isPending);
  const parties = countRows(state.values, "parties");
  const readouts = countRows(state.values, "readouts");
  return (
    <form ref={form} action={act} inert={isPending} className={styles.form} onPaste={pasteClean} noValidate>
      {/* What the Enter key presses: the first button of a form. */}
      <button name="do" value="preview" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
      <ErrorSummary state={state} />
      <DraftKeeper form={form} act={act} />
      <ArticleFields state={state} />
      <fieldset>
        <legend>The call</legend>
        <div className={styles.grid}>
          <SelectField name="kind" label="Kind" state={state} options={options.callKinds} />
          <TextField
            name="date"
            label="Date"
            hint="2024-04-03, 2024-04 or 2024: as precisely as it is known"
            state={state}
          />
        </div>
        {Array.from({ length: parties }, (_, at) => (
          <PartyFields key={at} at={at} of={parties} state={state} />
        ))}
        <button name="do" value="add-party">
          Add a party
        </button>
        <ExistingParties parties={known.parties} />
        <div className={styles.grid}>
          <TextField name="title" label="Title" hint="Left empty, it is made of who spoke" state={state} />
          <TextField
            name="slug"
            label="Address"
            hint="Left empty, it is made of the date and who spoke: 2024-04-03-blinken-aliyev"
            state={state}
          />
        </div>
      </fieldset>
      {Array.from({ length: readouts }, (_, at) => (
        <ReadoutFields key={at} at={at} of={readouts} state={state} issuers={known.issuers} options={options} />
      ))}
      <button name="do" value="add-readout">
        Add a readout
      </button>
      <LivePreview form={form} ask={preview} given={state.preview} />
      <SimilarCalls similar={state.similar} />
      <p className={styles.end}>
        <button name="do" value="save" disabled={isPending}>
          Save the call
        </button>
        <button name="do" value="preview">
          Preview
        </button>
        <span role="status">{isPending && "One moment …"}</span>
      </p>
    </form>
  );
}
