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

/** In UTF-16 code units. Longer texts take browsers a long time to find the direction of each line. */
const LONG = 40_000;

const neverChanges = () => () => {};

/** The text of a box that the server sent, until React takes the box over. */
function readTyped(id: string): string | null {
  if (typeof document === "undefined") return null;
  const box = document.getElementById(id) as HTMLTextAreaElement | null;
  if (box === null) return null;
  // If its value was set before, a box keeps its selection when React gives it its first text again.
  box.value = String(box.value);
  return box.value;
}

/**
 * Marks a box that holds a long text. With `dir="auto"` a browser finds a direction for each paragraph, which takes seconds, and minutes
 * for millions of letters; a marked box gets one direction (app/base.css).
 *
 * @param more the number of code units about to be added
 */
export function markLong(box: HTMLTextAreaElement, more = 0) {
  box.toggleAttribute("data-long", box.value.length + more > LONG);
}

const isSource = (text: string) => /^\s*</.test(text);

/**
 * A textarea that keeps what was typed before React took the page over. At that moment React resets a textarea to its first text, unlike
 * other fields.
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
  // React uses a "server" value only while it takes over what the server sent: on another page a box may have the same id.
  const typed = useSyncExternalStore(
    neverChanges,
    () => null,
    () => readTyped(props.id),
  );
  const given = String(props.defaultValue ?? "");
  useLayoutEffect(() => {
    // The user has typed since, while React took over the rest of the page.
    if (typed === null || box.current?.value !== given) return;
    box.current.value = typed;
    markLong(box.current);
  }, [typed, given]);
  /**
   * Whether the text is short enough: a browser takes seconds to lay out millions of characters, and the server refuses them afterwards.
   */
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
          // Done before the browser lays out the pasted text.
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
