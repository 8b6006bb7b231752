"use client";
import { useRef } from "react";
import { pasteClean } from "@/components/forms/clean-paste";
import { TextArea } from "@/components/forms/text-area";
import type { Side } from "@/lib/model/comparison";
import { DOCUMENT_ENDINGS } from "@/lib/model/documents";
import { SENT_FIELDS } from "@/lib/schema/sent-fields";
import styles from "./compare-form.module.css";

interface Props {
  side: Side;
  text: string;
  fault: string | null;
}

const HINTS: Record<Side, string> = {
  left: "Paste one side’s statement…",
  right: "Paste the other side’s…",
};

/** A box for one text: to paste it, or to drop or choose a file. */
export function TextBox({ side, text, fault }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const { name, label } = SENT_FIELDS[side];
  const drop = (event: React.DragEvent) => {
    if (event.dataTransfer.files.length === 0 || !file.current) return;
    event.preventDefault();
    file.current.files = event.dataTransfer.files;
  };
  return (
    <div className={`${styles.box} ${styles[side]}`} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      <label htmlFor={name}>{label}</label>
      {fault && (
        <p id={`${name}-fault`} className={styles.fault}>
          {fault}
        </p>
      )}
      <TextArea
        id={name}
        name={name}
        rows={8}
        dir="auto"
        placeholder={HINTS[side]}
        defaultValue={text}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${name}-fault` : undefined}
        onPaste={pasteClean}
      />
      <label className={styles.file}>
        or a file <input ref={file} type="file" name={`${name}File`} accept={DOCUMENT_ENDINGS} />
      </label>
    </div>
  );
}
