import { embeddingOf, isFramed } from "@/app/_answers/embedding";
import { findEmbedded } from "@/app/_answers/find-embedded";
import { plainAnswer } from "@/app/_answers/plain-answer";
import { parsePassageAnchor, passageAnchor } from "@/lib/addresses/anchors";
import { splitAddress } from "@/lib/addresses/api-path";
import { originOf } from "@/lib/addresses/origin";
import { firstText, parseQuery } from "@/lib/addresses/query-values";
import { describeEmbedding } from "@/lib/frames/oembed";
import { OEMBED } from "@/lib/messages/site/frames";

export const dynamic = "force-dynamic";

const PIXELS = /^[1-9]\d{0,4}$/;

/** Null if the parameter is missing; undefined if it is not a number of pixels. */
const readPixels = (text: string): number | null | undefined =>
  text === "" ? null : PIXELS.test(text) ? Number(text) : undefined;

/** Tells other sites how to embed an address of Parallax (oEmbed 1.0). */
export async function GET(request: Request): Promise<Response> {
  const query = parseQuery(new URL(request.url).search.slice(1));
  const format = firstText(query.format);
  if (format !== "" && format !== "json") return plainAnswer(OEMBED.json, 501);
  const [maxwidth, maxheight] = [query.maxwidth, query.maxheight].map((value) => readPixels(firstText(value)));
  if (maxwidth === undefined || maxheight === undefined) return plainAnswer(OEMBED.pixels, 400);
  const origin = originOf(request.headers);
  const asked = splitAddress(firstText(query.url));
  const shown = asked?.origin === origin ? await findEmbedded(asked.path) : null;
  if (!asked || !shown) return plainAnswer(OEMBED.foreign, 404);
  const anchor = parsePassageAnchor(asked.anchor);
  const embedding = embeddingOf(shown, anchor ? passageAnchor(anchor.side, anchor.number) : "", origin);
  return Response.json(describeEmbedding(embedding, { maxwidth, maxheight }, isFramed()), {
    headers: { "Cache-Control": "no-cache" },
  });
}
