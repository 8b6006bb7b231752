"use client";
import { useActionState, useRef } from "react";
import { countRows } from "@/lib/forms/call-rows";
import type { FormAction, FormState } from "@/lib/forms/form-state";
import { summariseCall } from "@/lib/messages/form/guesses";
import type { Existing } from "@/lib/model/calls/calls";
import type { ReaderModel } from "@/lib/model/readers/readers";
import { CALL_FIELDS } from "@/lib/schema/call-fields";
import { adding } from "@/lib/schema/field";
import { ArticleFields } from "./article-fields";
import { CALL_FORM } from "@/lib/messages/form/form-labels";
import styles from "./call-form.module.css";
import { pasteClean } from "./clean-paste";
import { UnsavedCallKeeper } from "./unsaved-call-keeper";
import { SaveControls, PreviewOnEnter } from "./save-controls";
import { ErrorSummary } from "./error-summary";
import { ExistingNames } from "./existing-names";
import { FormFields } from "./form-field";
import { FormPart } from "./form-part";
import { FileNotes } from "./file-notes";
import { LivePreview, type PreviewAction } from "./live-preview";
import { PartyFields } from "./party-fields";
import { ReadoutFields } from "./readout-fields";
import { SimilarCalls } from "./similar-calls";
import { useReturningFocus } from "./use-returning-focus";

interface Props {
  action: FormAction;
  preview: PreviewAction;
  initial: FormState;
  existing: Existing;
  /** The language model that can be asked; null if none is set up. */
  model: ReaderModel | null;
}

function CallFields({ state, existing }: Pick<Props, "existing"> & { state: FormState }) {
  const { kind, date, title, slug } = CALL_FIELDS;
  const parties = countRows(state.values, "parties");
  return (
    <FormPart part="call" legend={CALL_FORM.call} state={state} issuers={existing.issuers} summarise={summariseCall}>
      <div className={styles.grid}>
        <FormFields fields={[adding(kind), adding(date)]} state={state} />
      </div>
      {Array.from({ length: parties }, (_, row) => (
        <PartyFields key={row} row={row} rows={parties} state={state} />
      ))}
      <button name="do" value="add-party">
        {CALL_FORM.addParty}
      </button>
      <div className={styles.grid}>
        <FormFields fields={[adding(title), adding(slug)]} state={state} />
      </div>
    </FormPart>
  );
}

/** The form of a new call: who spoke and when, and each side's readout. Every button works without JavaScript too. */
export function CallForm({ action, preview, initial, existing, model }: Props) {
  const [state, submit, isPending] = useActionState(action, initial);
  const form = useRef<HTMLFormElement>(null);
  useReturningFocus(form, isPending);
  const readouts = countRows(state.values, "readouts");
  // The two texts were already entered, to be compared.
  const isGuessed = (initial.guesses?.length ?? 0) > 0;
  return (
    <form ref={form} action={submit} inert={isPending} className={styles.form} onPaste={pasteClean} noValidate>
      <PreviewOnEnter />
      <ErrorSummary state={state} />
      <UnsavedCallKeeper form={form} submit={submit} />
      <ExistingNames {...existing} />
      {!isGuessed && <ArticleFields state={state} model={model} summary={CALL_FORM.article} />}
      <FileNotes notes={state.notes} />
      <CallFields state={state} existing={existing} />
      {Array.from({ length: readouts }, (_, row) => (
        <ReadoutFields key={row} row={row} rows={readouts} state={state} issuers={existing.issuers} />
      ))}
      <button name="do" value="add-readout">
        {CALL_FORM.addReadout}
      </button>
      <LivePreview form={form} action={preview} given={state.preview} />
      <SimilarCalls similar={state.similar} />
      <SaveControls save={CALL_FORM.save} isPending={isPending} />
    </form>
  );
}
