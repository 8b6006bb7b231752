"use client";
import { useState } from "react";
import { useAlive } from "./device-setting";

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
  /** What is copied; asked for when the button is pressed. */
  text: () => string;
}

/** Copies a text, and says whether that went well. */
export function CopyButton({ children, text }: Props) {
  const [said, setSaid] = useState("");
  if (!useAlive()) return null;
  const copy = async () => setSaid((await copyText(text())) ? "Copied." : "The browser did not let it be copied.");
  return (
    <>
      <button type="button" onClick={copy} onBlur={() => setSaid("")}>
        {children}
      </button>
      <span role="status">{said}</span>
    </>
  );
}
