import { refresh } from "next/cache";
import { headers } from "next/headers";

/**
 * Shows the page as it is after what was stored. Without scripts the page comes anew by itself, and a refresh would lose the
 * action's answer: nothing is done there.
 */
export async function showAnew(): Promise<void> {
  if ((await headers()).has("next-action")) refresh();
}
