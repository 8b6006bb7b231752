import { ALL_CALLS } from "@/lib/addresses/calls-query";
import { dyadFeedPath, dyadPath, parseDyadName } from "@/lib/addresses/dyad-path";
import { originOf } from "@/lib/addresses/origin";
import { findParties } from "@/lib/data/calls/dyad-list";
import { findFeedCalls } from "@/lib/data/search/feed-calls";
import { writeAtom } from "@/lib/exchange/atom";
import { dyadFeedTitle } from "@/lib/messages/feeds";
import { toText } from "@/lib/messages/to-text";
import { nothingStored } from "@/app/_comparison/plain-answer";

export const dynamic = "force-dynamic";

/** New and changed calls between two parties, as an Atom feed. */
export async function GET(request: Request, { params }: RouteContext<"/dyads/[pair]/feed.atom">) {
  const name = parseDyadName((await params).pair);
  const parties = name && (await findParties(name));
  if (!parties) return nothingStored();
  const origin = originOf(request.headers);
  const facts = {
    title: toText(dyadFeedTitle(parties)),
    self: origin + dyadFeedPath(name),
    list: origin + dyadPath(name),
    origin,
  };
  const calls = await findFeedCalls({ ...ALL_CALLS, parties: [name.a, name.b] });
  return new Response(writeAtom(calls, facts, new Date()), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
}
