import { ALL_CALLS, parseCallsQuery, type CallsQuery } from "@/lib/addresses/calls-query";
import { callPath, callsPath } from "@/lib/addresses/call-path";
import { dyadFeedPath, dyadPath, parseDyadName } from "@/lib/addresses/dyad-path";
import { feedKeyIn } from "@/lib/addresses/feed-key";
import { originOf } from "@/lib/addresses/origin";
import { parseQuery } from "@/lib/addresses/query-values";
import { findParties } from "@/lib/data/calls/dyad-list";
import { findChangedCalls } from "@/lib/data/search/feed-calls";
import { writeAtom, type FeedFacts } from "@/lib/exchange/atom";
import { writeJsonFeed } from "@/lib/exchange/json-feed";
import { describeFeedCall, dyadFeedTitle, feedTitle } from "@/lib/messages/calls/feeds";
import { toText } from "@/lib/messages/parts/to-text";
import type { FeedEntry, FeedFormat } from "@/lib/model/calls/feeds";
import type { Message } from "@/lib/model/message";
import { feedPath } from "@/lib/addresses/site-path";
import { nothingStored } from "./plain-answer";

const FORMATS: Record<FeedFormat, { contentType: string; write: (entries: FeedEntry[], facts: FeedFacts) => string }> =
  {
    atom: {
      contentType: "application/atom+xml; charset=utf-8",
      write: (entries, facts) => writeAtom(entries, facts, new Date()),
    },
    json: { contentType: "application/feed+json; charset=utf-8", write: writeJsonFeed },
  };

/** What a feed follows, and where that is. */
interface Followed {
  title: Message;
  /** The paths of the feed, and of the list that it follows. */
  self: string;
  list: string;
  entries: FeedEntry[];
}

/** New and changed calls as entries of a feed. */
async function findEntries(query: CallsQuery): Promise<FeedEntry[]> {
  const found = await findChangedCalls(query);
  return found.map(({ call, updatedAt }) => ({
    path: callPath(call.slug),
    title: call.title,
    text: describeFeedCall(call),
    updatedAt,
  }));
}

function answer(request: Request, format: FeedFormat, { title, self, list, entries }: Followed): Response {
  const origin = originOf(request.headers);
  const { contentType, write } = FORMATS[format];
  const facts = { title: toText(title), self: origin + self, list: origin + list, origin };
  const headers = new Headers({ "Content-Type": contentType });
  // A member's feed must not stay in a shared cache.
  if (feedKeyIn(request.url) !== null) headers.set("Cache-Control", "private, no-store");
  return new Response(write(entries, facts), { headers });
}

/** Answers with a feed of new and changed calls: all of them, or those that match the query. */
export async function answerFeed(request: Request, format: FeedFormat): Promise<Response> {
  const query = { ...parseCallsQuery(parseQuery(new URL(request.url).search.slice(1))), after: null };
  const [self, list] = [feedPath(query, format), callsPath(query)];
  return answer(request, format, { title: feedTitle(query), self, list, entries: await findEntries(query) });
}

/** Answers with a feed of new and changed calls between two parties. */
export async function answerDyadFeed(request: Request, dyad: string, format: FeedFormat): Promise<Response> {
  const name = parseDyadName(dyad);
  const parties = name && (await findParties(name));
  if (!parties) return nothingStored();
  const [self, list] = [dyadFeedPath(name, format), dyadPath(name)];
  const entries = await findEntries({ ...ALL_CALLS, parties: [name.a, name.b] });
  return answer(request, format, { title: dyadFeedTitle(parties), self, list, entries });
}
