"use client";
import { useActionState, useRef } from "react";
import { countRows } from "@/lib/forms/call-rows";
import type { FormAction, FormState } from "@/lib/forms/form-state";
import type { Existing } from "@/lib/model/calls/calls";
import type { ReaderModel } from "@/lib/model/readers/readers";
import { ArticleFields } from "./article-fields";
import { ARTICLE_BOX, addReadouts } from "@/lib/messages/form/form-labels";
import styles from "./call-form.module.css";
import { pasteClean } from "./clean-paste";
import { SaveControls, PreviewOnEnter } from "./save-controls";
import { ErrorSummary } from "./error-summary";
import { ExistingNames } from "./existing-names";
import { FileNotes } from "./file-notes";
import { LivePreview, type PreviewAction } from "./live-preview";
import { ReadoutFields } from "./readout-fields";
import { useReturningFocus } from "./use-returning-focus";

interface Props {
  action: FormAction;
  preview: PreviewAction;
  initial: FormState;
  existing: Existing;
  /** The language model that can be asked; null if none is set up. */
  model: ReaderModel | null;
}

/**
 * Adds texts to a stored call: one that is pasted or dropped, the statements that an article quotes, or the article itself as a press
 * report.
 */
export function AddReadoutForm({ action, preview, initial, existing, model }: Props) {
  const [state, submit, isPending] = useActionState(action, initial);
  const form = useRef<HTMLFormElement>(null);
  useReturningFocus(form, isPending);
  const rows = countRows(state.values, "readouts");
  return (
    <form ref={form} action={submit} inert={isPending} className={styles.form} onPaste={pasteClean} noValidate>
      <PreviewOnEnter />
      <ErrorSummary state={state} />
      <ArticleFields state={state} model={model} summary={ARTICLE_BOX.forReadouts} />
      <ExistingNames {...existing} />
      <FileNotes notes={state.notes} />
      {Array.from({ length: rows }, (_, row) => (
        <ReadoutFields key={row} row={row} rows={rows} state={state} issuers={existing.issuers} isTextFirst />
      ))}
      <LivePreview form={form} action={preview} given={state.preview} />
      <SaveControls save={addReadouts(rows)} isPending={isPending} />
    </form>
  );
}
