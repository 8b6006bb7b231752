"use client";
import { startTransition, useEffect, useRef } from "react";
import styles from "./call-form.module.css";
import { useDeviceSetting } from "@/components/site/device-setting";

interface Props {
  form: React.RefObject<HTMLFormElement | null>;
  act: (form: FormData) => void;
}

type Fields = [name: string, value: string][];

const fieldsOf = (form: HTMLFormElement): Fields =>
  [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && value !== "" && name !== "do" && !name.startsWith("$") ? [[name, value]] : [],
  );

function readFields(kept: string): Fields {
  try {
    const fields: unknown = JSON.parse(kept);
    return Array.isArray(fields) ? (fields as Fields) : [];
  } catch {
    return [];
  }
}

/** Texts and names are typed; the rest a form has of itself. */
const isTyped = (fields: Fields) => fields.some(([name]) => /(\.text|\.name|\.principal|^title|^article)$/.test(name));

/**
 * Keeps what is typed on the device, and what an earlier form left there apart from it. The draft is let go once the form leads
 * elsewhere after a press on "Save".
 */
function useKeeping(form: Props["form"]) {
  const [draft, keepDraft] = useDeviceSetting("draft", "");
  const [left, keepLeft] = useDeviceSetting("draft.left", "");
  const isOpened = useRef(false);
  useEffect(() => {
    if (isOpened.current || draft === null) return;
    isOpened.current = true;
    if (draft !== "") keepLeft(draft);
    keepDraft("");
  }, [draft, keepDraft, keepLeft]);
  useEffect(() => {
    const element = form.current!;
    const controller = new AbortController();
    const { signal } = controller;
    let isSent = false;
    const keep = () => {
      const fields = fieldsOf(element);
      keepDraft(isTyped(fields) ? JSON.stringify(fields) : "");
      isSent = false;
    };
    const notice = ({ submitter }: SubmitEvent) => {
      keep();
      isSent = submitter instanceof HTMLButtonElement && submitter.value === "save";
    };
    element.addEventListener("input", keep, { signal });
    element.addEventListener("submit", notice, { signal });
    return () => {
      controller.abort();
      if (isSent) keepDraft("");
    };
  }, [form, keepDraft]);
  const discard = () => keepLeft("");
  const takeUp = () => {
    keepDraft(left ?? "");
    discard();
  };
  return { left, takeUp, discard };
}

/** Offers what an earlier form left on the device, so that a closed tab loses nothing. */
export function DraftKeeper({ form, act }: Props) {
  const { left, takeUp, discard } = useKeeping(form);
  if (!left) return null;
  const restore = () => {
    const fields = new FormData();
    for (const [name, value] of readFields(left)) fields.set(name, value);
    fields.set("do", "restore");
    startTransition(() => act(fields));
    takeUp();
  };
  return (
    <div className={styles.note} role="status">
      <p>An unsaved call is still on this device.</p>
      <p className={styles.rows}>
        <button type="button" onClick={restore}>
          Restore
        </button>
        <button type="button" onClick={discard}>
          Discard
        </button>
      </p>
    </div>
  );
}
