"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { alivePath } from "@/lib/addresses/site-path";

/** Milliseconds between reloads while something is being done. */
const PAUSE = 3_000;

/**
 * Reloads the page every few seconds while it waits for something; without scripts the user reloads it. A server that restarts is waited
 * for, because Next would replace the page by the browser's error page, which never comes back.
 */
export function RefreshSoon() {
  const { refresh } = useRouter();
  useEffect(() => {
    const look = async () => {
      const answer = await fetch(alivePath(), { cache: "no-store" }).catch(() => null);
      if (answer?.ok) refresh();
    };
    const timer = setInterval(() => void look(), PAUSE);
    return () => clearInterval(timer);
  }, [refresh]);
  return null;
}
