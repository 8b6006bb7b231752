import { useState } from "react";

/**
 * What is in a form now: what it came with, and what was typed since. A form that comes back from the server begins afresh.
 *
 * @param given what the form came with
 */
export function useTyped<T>(given: T): [T, (value: T) => void] {
  const [typed, setTyped] = useState({ since: given, value: given });
  return [typed.since === given ? typed.value : given, (value) => setTyped({ since: given, value })];
}
