"use client";
import { useCallback, useSyncExternalStore } from "react";

const PREFIX = "parallax.";
const CHANGED = "parallax-setting";

function subscribe(listen: () => void) {
  window.addEventListener("storage", listen);
  window.addEventListener(CHANGED, listen);
  return () => {
    window.removeEventListener("storage", listen);
    window.removeEventListener(CHANGED, listen);
  };
}

/** Private windows may refuse storage; a setting then lasts as long as the page. */
function read(key: string): string | null {
  try {
    return window.localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/**
 * A setting that is stored on the device and shared by its tabs.
 *
 * @returns its value, null on the server and until scripts run; and a function that sets it
 */
export function useDeviceSetting(key: string, otherwise: string): [string | null, (value: string) => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => read(key) ?? otherwise,
    () => null,
  );
  const set = useCallback(
    (next: string) => {
      try {
        window.localStorage.setItem(PREFIX + key, next);
      } catch {
        // Storage is refused.
      }
      window.dispatchEvent(new Event(CHANGED));
    },
    [key],
  );
  return [value, set];
}

const never = () => () => undefined;

/** Whether scripts run: false on the server and before hydration, so that nothing is offered that would not work. */
export const useAlive = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
