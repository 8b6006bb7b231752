"use client";
import { startTransition, useEffect, useRef } from "react";
import { CALL_FORM, FORM } from "@/lib/messages/form/form-labels";
import styles from "./call-form.module.css";
import { isChanged } from "./is-changed";
import { useDeviceSetting } from "@/components/site/device-setting";

interface Props {
  form: React.RefObject<HTMLFormElement | null>;
  submit: (form: FormData) => void;
}

type Fields = [name: string, value: string][];

const fieldsOf = (form: HTMLFormElement): Fields =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" && name !== "do" && !name.startsWith("$") ? [[name, value]] : [],
  );

function parseFields(stored: string): Fields {
  try {
    const fields: unknown = JSON.parse(stored);
    return Array.isArray(fields) ? (fields as Fields) : [];
  } catch {
    return [];
  }
}

/** Only texts and names count as typed, because the other fields have values even in an empty form. */
const isTyped = (fields: Fields) => fields.some(([name]) => /(\.text|\.name|\.principal|^title|^article)$/.test(name));

const unsavedOf = (form: HTMLFormElement) => {
  const fields = fieldsOf(form);
  return isTyped(fields) ? JSON.stringify(fields) : "";
};

/**
 * Stores what is typed on the device, apart from what an earlier form left there. It is deleted when the form unmounts after "Save",
 * because the call is stored then.
 */
function useUnsavedCall(form: Props["form"]) {
  const [unsaved, setUnsaved] = useDeviceSetting("draft", "");
  const [left, setLeft] = useDeviceSetting("draft.left", "");
  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current || unsaved === null) return;
    isOpened.current = true;
    if (unsaved !== "") setLeft(unsaved);
    const element = form.current!;
    setUnsaved(isChanged(element) ? unsavedOf(element) : "");
  }, [unsaved, form, setUnsaved, setLeft]);
  useEffect(() => {
    const element = form.current!;
    const controller = new AbortController();
    const { signal } = controller;
    let isSaving = false;
    const store = () => {
      setUnsaved(unsavedOf(element));
      isSaving = false;
    };
    const onSubmit = ({ submitter }: SubmitEvent) => {
      store();
      isSaving = submitter instanceof HTMLButtonElement && submitter.value === "save";
    };
    element.addEventListener("input", store, { signal });
    element.addEventListener("submit", onSubmit, { signal });
    return () => {
      controller.abort();
      if (isSaving) setUnsaved("");
    };
  }, [form, setUnsaved]);
  const discard = () => setLeft("");
  const takeUp = () => {
    setUnsaved(left ?? "");
    discard();
  };
  return { left, takeUp, discard };
}

/** Offers to restore what an earlier form left on the device, for instance after a tab was closed by mistake. */
export function UnsavedCallKeeper({ form, submit }: Props) {
  const { left, takeUp, discard } = useUnsavedCall(form);
  if (!left) return null;
  const restore = () => {
    const fields = new FormData();
    for (const [name, value] of parseFields(left)) fields.set(name, value);
    fields.set("do", "restore");
    startTransition(() => submit(fields));
    takeUp();
  };
  return (
    <div className={styles.note} role="status">
      <p>{CALL_FORM.unsaved}</p>
      <p className={styles.rows}>
        <button type="button" onClick={restore}>
          {FORM.restore}
        </button>
        <button type="button" onClick={discard}>
          {FORM.discard}
        </button>
      </p>
    </div>
  );
}
