"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Milliseconds between two looks at whether something is done. */
const PAUSE = 3_000;

/** Reads the page anew every few seconds while something it waits for is under way. Without scripts the reader does. */
export function RefreshSoon() {
  const { refresh } = useRouter();
  useEffect(() => {
    const timer = setInterval(refresh, PAUSE);
    return () => clearInterval(timer);
  }, [refresh]);
  return null;
}
