import { refresh } from "next/cache";
import { headers } from "next/headers";

/**
 * Refreshes the page after something was stored. Without scripts the browser reloads it anyway, and a refresh would lose the action's
 * answer, so nothing is done then.
 */
export async function showAnew(): Promise<void> {
  if ((await headers()).has("next-action")) refresh();
}
