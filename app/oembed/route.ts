import { findShown, type Shown } from "@/app/_comparison/find-shown";
import { plainAnswer } from "@/app/_comparison/plain-answer";
import { parsePassageAnchor, passageAnchor } from "@/lib/addresses/anchors";
import { inFrame, splitAddress, withPassage } from "@/lib/addresses/api-path";
import { originOf } from "@/lib/addresses/origin";
import { firstText, parseQuery } from "@/lib/addresses/query-values";
import { describeEmbedding, type Embedding } from "@/lib/frames/oembed";
import { OEMBED } from "@/lib/messages/frames";
import { titleOfCalls } from "@/lib/messages/patterns";
import { issuersInWords, titlePair } from "@/lib/messages/sides";
import { listNames } from "@/lib/messages/message";
import { toText } from "@/lib/messages/to-text";

export const dynamic = "force-dynamic";

/** Pixels that each is usually high at its usual width. */
const HEIGHTS = { comparison: 560, passage: 380, dyad: 720 };

function embed(shown: Shown, passage: string, origin: string): Embedding {
  if (shown.kind === "dyad") {
    const { view, path } = shown;
    const author = toText(listNames(view.options.issuers.map(({ name }) => name)));
    return { title: toText(titleOfCalls(view)), author, frame: origin + inFrame(path), origin, height: HEIGHTS.dyad };
  }
  const { pair } = shown.view;
  return {
    title: toText(titlePair(pair)),
    author: toText(issuersInWords(pair)),
    frame: origin + inFrame(withPassage(shown.path, passage)),
    origin,
    height: passage === "" ? HEIGHTS.comparison : HEIGHTS.passage,
  };
}

const PIXELS = /^[1-9]\d{0,4}$/;

/** Null where nothing is said; undefined for what is no number of pixels. */
const readPixels = (text: string): number | null | undefined =>
  text === "" ? null : PIXELS.test(text) ? Number(text) : undefined;

/** Whether any site may show a part of Parallax in a frame. */
const isFramed = () => !["", "none"].includes(process.env.PARALLAX_EMBED ?? "");

/** Says to other sites how an address of Parallax is embedded (oEmbed 1.0). */
export async function GET(request: Request): Promise<Response> {
  const query = parseQuery(new URL(request.url).search.slice(1));
  const format = firstText(query.format);
  if (format !== "" && format !== "json") return plainAnswer(OEMBED.json, 501);
  const [maxwidth, maxheight] = [query.maxwidth, query.maxheight].map((value) => readPixels(firstText(value)));
  if (maxwidth === undefined || maxheight === undefined) return plainAnswer(OEMBED.pixels, 400);
  const origin = originOf(request.headers);
  const asked = splitAddress(firstText(query.url));
  const shown = asked?.origin === origin ? await findShown(asked.path) : null;
  if (!asked || !shown) return plainAnswer(OEMBED.foreign, 404);
  const anchor = parsePassageAnchor(asked.anchor);
  const embedding = embed(shown, anchor ? passageAnchor(anchor.side, anchor.number) : "", origin);
  return Response.json(describeEmbedding(embedding, { maxwidth, maxheight }, isFramed()), {
    headers: { "Cache-Control": "no-cache" },
  });
}
