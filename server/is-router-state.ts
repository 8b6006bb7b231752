import type { IncomingMessage } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

/**
 * Whether what a request says of the page that it comes from can be read. Next's own browser code sends it; where anyone else's is not of
 * that shape, Next answers some addresses with a bare 500.
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
