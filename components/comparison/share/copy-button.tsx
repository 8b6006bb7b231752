"use client";
import { useState } from "react";
import { COPIED, NOT_COPIED } from "@/lib/messages/comparisons/share-menu";
import { copyText } from "./copy-text";
import styles from "./copy-button.module.css";
import { useAlive } from "@/components/site/device-setting";

interface Props {
  children: React.ReactNode;
  /** The text to copy, or how to get it; by default the page's address with the anchor of the current passage. */
  text?: string | (() => Promise<string>);
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ children, text }: Props) {
  const [said, setSaid] = useState("");
  if (!useAlive()) return null;
  const copy = async () => {
    const wanted = typeof text === "function" ? text() : (text ?? window.location.href);
    setSaid((await copyText(wanted)) ? COPIED : NOT_COPIED);
  };
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
