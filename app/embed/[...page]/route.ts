import { findEmbedded, type EmbeddedView } from "@/app/_answers/find-embedded";
import { plainAnswer } from "@/app/_answers/plain-answer";
import { readMirrored } from "@/lib/addresses/api-path";
import { originOf } from "@/lib/addresses/origin";
import { firstText, parseQuery } from "@/lib/addresses/query-values";
import { writeComparisonFrame, writePassageFrame } from "@/lib/frames/comparison-frame";
import { writeDyadFrame } from "@/lib/frames/dyad-frame";
import { FRAMES } from "@/lib/messages/site/frames";
import { today } from "@/lib/model/dates";

export const dynamic = "force-dynamic";

function write({ kind, view, path }: EmbeddedView, passage: string, origin: string): string | null {
  const file = { address: origin + path, accessed: today() };
  if (kind === "dyad") return writeDyadFrame({ view, ...file });
  return passage === "" ? writeComparisonFrame({ view, ...file }) : writePassageFrame({ view, ...file }, passage);
}

/**
 * A comparison, one of its passages, or the figure of a dyad, for a frame on another site. The address is /embed and the page's own path.
 */
export async function GET(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const shown = await findEmbedded((readMirrored(pathname)?.page ?? "") + search);
  const passage = firstText(parseQuery(search.slice(1)).passage);
  const page = shown && write(shown, passage, originOf(request.headers));
  if (page === null) return plainAnswer(FRAMES.missing, 404);
  return new Response(page, {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" },
  });
}
