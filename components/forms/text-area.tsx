"use client";
import { useLayoutEffect, useRef, useSyncExternalStore, type ClipboardEvent } from "react";
import { MAX_TEXT_LENGTH } from "@/lib/model/limits";

type Props = Omit<React.ComponentProps<"textarea">, "ref" | "value"> & { id: string };

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
 * Marks a box that holds more than any text may have. Paragraph by paragraph, as `dir="auto"` says, a browser would take minutes to find
 * the directions of millions of letters; such a box gets one direction (app/base.css).
 *
 * @param more how many code units are about to come
 */
export function markOverlong(box: HTMLTextAreaElement, more = 0) {
  box.toggleAttribute("data-overlong", box.value.length + more > MAX_TEXT_LENGTH);
}

/** Before the browser lays the pasted words out. */
const markPasted = ({ currentTarget, clipboardData }: ClipboardEvent<HTMLTextAreaElement>) =>
  markOverlong(currentTarget, clipboardData.getData("text/plain").length);

/**
 * A textarea that keeps what was typed before React took the page over. React gives a textarea its first text again at that moment, where
 * it leaves the other fields alone.
 */
export function TextArea({ onInput, onPaste, ...props }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
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
    markOverlong(box.current);
  }, [typed, given]);
  return (
    <textarea
      {...props}
      ref={box}
      data-overlong={given.length > MAX_TEXT_LENGTH ? "" : undefined}
      onInput={(event) => {
        markOverlong(event.currentTarget);
        onInput?.(event);
      }}
      onPaste={(event) => {
        markPasted(event);
        onPaste?.(event);
      }}
    />
  );
}
