import { callsPath } from "@/lib/addresses/call-path";
import { parseCallsQuery } from "@/lib/addresses/calls-query";
import { feedPath } from "@/lib/addresses/name-path";
import { originOf } from "@/lib/addresses/origin";
import { parseQuery } from "@/lib/addresses/query-values";
import { findFeedCalls } from "@/lib/data/search/feed-calls";
import { writeAtom } from "@/lib/exchange/atom";
import { feedTitle } from "@/lib/messages/feeds";
import { toText } from "@/lib/messages/to-text";

export const dynamic = "force-dynamic";

/** New and changed calls, all or those that the query asks for, as an Atom feed. */
export async function GET(request: Request): Promise<Response> {
  const query = { ...parseCallsQuery(parseQuery(new URL(request.url).search.slice(1))), after: null };
  const origin = originOf(request.headers);
  const facts = {
    title: toText(feedTitle(query)),
    self: origin + feedPath(query),
    list: origin + callsPath(query),
    origin,
  };
  return new Response(writeAtom(await findFeedCalls(query), facts, new Date()), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
}
