"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { alivePath } from "@/lib/addresses/site-path";

/** Milliseconds between two looks at whether something is done. */
const PAUSE = 3_000;

/**
 * Reloads the page every few seconds while it waits for something. Without scripts the user reloads it. A server that is being restarted
 * is waited for: Next would leave the page for the browser's own one, which does not come back.
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
