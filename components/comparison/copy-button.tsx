"use client";
import { useState } from "react";
import styles from "./copy-button.module.css";
import { useAlive } from "@/components/site/device-setting";

/** Pages that are not served securely have no clipboard of their own; the old way still works there. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}

interface Props {
  children: React.ReactNode;
  /** What to copy; by default the page's address with the anchor of the current passage. */
  text?: string;
}

/** Copies a text, and says whether that went well. */
export function CopyButton({ children, text }: Props) {
  const [said, setSaid] = useState("");
  if (!useAlive()) return null;
  const copy = async () =>
    setSaid((await copyText(text ?? window.location.href)) ? "Copied." : "The browser did not let it be copied.");
  return (
    <>
      <button type="button" onClick={copy} onBlur={() => setSaid("")}>
        {children}
      </button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  );
}
