"use client";
import { useRef } from "react";
import { DOCUMENT_ENDINGS } from "@/lib/model/library/documents";
import styles from "./file-drop.module.css";

interface Props {
  /** The name of the file's field. */
  name: string;
  /** The words before the button. */
  label: string;
  /** The id of the box's label, for pages on which several boxes stand outside groups of their own. */
  describedBy?: string;
  className?: string | undefined;
  children: React.ReactNode;
}

/** A drop area around a text box: a file can be dropped anywhere on it or chosen. Without JavaScript it can only be chosen. */
export function FileDrop({ name, label, describedBy, className = "", children }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const drop = (event: React.DragEvent) => {
    if (event.dataTransfer.files.length === 0 || !file.current) return;
    event.preventDefault();
    file.current.files = event.dataTransfer.files;
  };
  return (
    <div className={className} onDrop={drop} onDragOver={(event) => event.preventDefault()}>
      {children}
      <label className={styles.file}>
        {label} <input ref={file} type="file" name={name} accept={DOCUMENT_ENDINGS} aria-describedby={describedBy} />
      </label>
    </div>
  );
}
