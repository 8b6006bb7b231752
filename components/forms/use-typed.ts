import { useState } from "react";

/**
 * The current values of a form: what it came with, and what was typed since. They are reset when the form comes back from the server.
 *
 * @param given the values the form came with
 */
export function useTyped<T>(given: T): [T, (value: T) => void] {
  const [typed, setTyped] = useState({ since: given, value: given });
  return [typed.since === given ? typed.value : given, (value) => setTyped({ since: given, value })];
}
