"use client";
import { useLayoutEffect, useRef, useState, useSyncExternalStore, type SyntheticEvent } from "react";
import { tooLongToPaste } from "@/lib/messages/form/form-labels";
import { MAX_TEXT_LENGTH } from "@/lib/model/limits";
import styles from "./form-field.module.css";

type Props = Omit<React.ComponentProps<"textarea">, "ref" | "value"> & {
  id: string;
  /** The longest text that may be pasted, in UTF-16 code units. */
  limit?: number;
  /** The same for the source of a page, where the box takes pages. */
  sourceLimit?: number | undefined;
};

/** In UTF-16 code units. From here on a browser takes long to find the direction of each line. */
const LONG = 40_000;

const neverChanges = () => () => {};

/** The text of a box that the server sent and React has not taken over yet. */
function readTyped(id: string): string | null {
  if (typeof document === "undefined") return null;
  const box = document.getElementById(id) as HTMLTextAreaElement | null;
  if (box === null) return null;
  // A box whose value was set keeps what is selected in it when React gives it its first text again.
  box.value = String(box.value);
  return box.value;
}

/**
 * Marks a box that holds a long text. Paragraph by paragraph, as `dir="auto"` says, a browser takes seconds, and of millions of letters
 * minutes, to find the directions; such a box gets one direction (app/base.css).
 *
 * @param more how many code units are about to come
 */
export function markLong(box: HTMLTextAreaElement, more = 0) {
  box.toggleAttribute("data-long", box.value.length + more > LONG);
}

const isSource = (text: string) => /^\s*</.test(text);

/**
 * A textarea that keeps what was typed before React took the page over. React gives a textarea its first text again at that moment, where
 * it leaves the other fields alone.
 */
export function TextArea({
  onInput,
  onPaste,
  onDrop,
  limit = MAX_TEXT_LENGTH,
  sourceLimit = limit,
  "aria-describedby": describedBy,
  ...props
}: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [refusal, setRefusal] = useState("");
  // React reads a "server" value only while it takes over what the server sent: later, another page may hold a box of this id.
  const typed = useSyncExternalStore(
    neverChanges,
    () => null,
    () => readTyped(props.id),
  );
  const given = String(props.defaultValue ?? "");
  useLayoutEffect(() => {
    // Another text than the first one has been typed since, while the rest of the page was taken over.
    if (typed === null || box.current?.value !== given) return;
    box.current.value = typed;
    markLong(box.current);
  }, [typed, given]);
  /** Whether words fit: a browser takes seconds to lay out millions of them, and the server refuses them afterwards. */
  const takes = (event: SyntheticEvent<HTMLTextAreaElement>, text: string): boolean => {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const length = value.length - (selectionEnd - selectionStart) + text.length;
    const most = isSource(text) ? sourceLimit : limit;
    setRefusal(length > most ? tooLongToPaste(length, most) : "");
    if (length <= most) return true;
    event.preventDefault();
    event.stopPropagation();
    return false;
  };
  const refusalId = `${props.id}-refusal`;
  return (
    <>
      <textarea
        {...props}
        ref={box}
        aria-describedby={[describedBy, refusal && refusalId].filter(Boolean).join(" ") || undefined}
        data-long={given.length > LONG ? "" : undefined}
        onInput={(event) => {
          markLong(event.currentTarget);
          setRefusal("");
          onInput?.(event);
        }}
        onPaste={(event) => {
          const text = event.clipboardData.getData("text/plain");
          if (!takes(event, text)) return;
          // Before the browser lays the pasted words out.
          markLong(event.currentTarget, text.length);
          onPaste?.(event);
        }}
        onDrop={(event) => {
          if (takes(event, event.dataTransfer.getData("text/plain"))) onDrop?.(event);
        }}
      />
      {refusal && (
        <p id={refusalId} role="alert" className={styles.fault}>
          {refusal}
        </p>
      )}
    </>
  );
}
