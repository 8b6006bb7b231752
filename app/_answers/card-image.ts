import { drawComparisonCard } from "@/lib/pictures/comparison-card";
import type { OpenedComparison } from "@/lib/model/comparisons/comparison-view";
import { PICTURE } from "@/lib/messages/comparisons/pictures";

export const CARD_SIZE = { width: 1200, height: 630 };
export const CARD_ALT = PICTURE.card;

/** The card of a comparison as a PNG. */
export const drawCard = async (opened: OpenedComparison): Promise<Response> =>
  new Response(Uint8Array.from(await drawComparisonCard(opened)), { headers: { "Content-Type": "image/png" } });
