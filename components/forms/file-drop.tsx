"use client";
import { useRef } from "react";
import { DOCUMENT_ENDINGS } from "@/lib/model/library/documents";
import styles from "./file-drop.module.css";

interface Props {
  /** The name of the file's field. */
  name: string;
  /** What is said before the button. */
  label: string;
  /** Of which box, for whoever does not see it. */
  whose: string;
  className?: string | undefined;
  children: React.ReactNode;
}

/** A box for a text: a file can be dropped anywhere on it, or chosen. Without JavaScript it is chosen. */
export function FileDrop({ name, label, whose, className = "", children }: Props) {
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
        {label} <span className="visually-hidden">{whose}</span> <input ref={file} type="file" name={name} accept={DOCUMENT_ENDINGS} />
      </label>
    </div>
  );
}
