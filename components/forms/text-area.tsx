"use client";
import { useLayoutEffect, useRef, useSyncExternalStore } from "react";

type Props = Omit<React.ComponentProps<"textarea">, "ref" | "value"> & { id: string };

const neverChanges = () => () => {};

/** The text of a box that the server sent and React has not taken over yet. */
const readTyped = (id: string): string | null =>
  typeof document === "undefined" ? null : ((document.getElementById(id) as HTMLTextAreaElement | null)?.value ?? null);

/**
 * A textarea that keeps what was typed before React took the page over. React gives a textarea its first text again at that moment, where
 * it leaves the other fields alone.
 */
export function TextArea(props: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  // React reads a "server" value only while it takes over what the server sent: later, another page may hold a box of this id.
  const typed = useSyncExternalStore(
    neverChanges,
    () => null,
    () => readTyped(props.id),
  );
  useLayoutEffect(() => {
    if (typed !== null && box.current) box.current.value = typed;
  }, [typed]);
  return <textarea {...props} ref={box} />;
}
