import { drawComparisonCard } from "@/lib/pictures/comparison-card";
import type { OpenedComparison } from "@/lib/model/comparison-view";

export const CARD_SIZE = { width: 1200, height: 630 };
export const CARD_ALT =
  "The call, its date, both issuers, and how many points of each have a counterpart on the other side";

/** The card of a comparison as a PNG. */
export const drawCard = async (opened: OpenedComparison): Promise<Response> =>
  new Response(Uint8Array.from(await drawComparisonCard(opened)), { headers: { "Content-Type": "image/png" } });
