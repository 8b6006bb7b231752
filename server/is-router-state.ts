import type { IncomingMessage } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

/**
 * Whether the header with the state of Next's router can be parsed. Next's own browser code sends it; if anything else sends a malformed
 * one, Next answers some addresses with a bare 500.
 *
 * @example
 * isRouterState(request); // of next-router-state-tree: x
 * //=> false
 */
export function isRouterState({ headers }: IncomingMessage): boolean {
  try {
    parseAndValidateFlightRouterState(headers["next-router-state-tree"]);
    return true;
  } catch {
    return false;
  }
}
