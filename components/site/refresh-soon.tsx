"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Milliseconds between two looks at whether something is done. */
const PAUSE = 3_000;

/** Reloads the page every few seconds while it waits for something. Without scripts the user reloads it. */
export function RefreshSoon() {
  const { refresh } = useRouter();
  useEffect(() => {
    const timer = setInterval(refresh, PAUSE);
    return () => clearInterval(timer);
  }, [refresh]);
  return null;
}
