import { ALL_CALLS, parseCallsQuery } from "@/lib/addresses/calls-query";
import { callsPath } from "@/lib/addresses/call-path";
import { dyadFeedPath, dyadPath, parseDyadName } from "@/lib/addresses/dyad-path";
import { feedPath } from "@/lib/addresses/name-path";
import { originOf } from "@/lib/addresses/origin";
import { parseQuery } from "@/lib/addresses/query-values";
import { findParties } from "@/lib/data/calls/dyad-list";
import { findFeedCalls } from "@/lib/data/search/feed-calls";
import { writeAtom, type FeedFacts } from "@/lib/exchange/atom";
import { writeJsonFeed } from "@/lib/exchange/json-feed";
import { dyadFeedTitle, feedTitle } from "@/lib/messages/feeds";
import { toText } from "@/lib/messages/to-text";
import type { FeedCall, FeedFormat } from "@/lib/model/feeds";
import { plainAnswer } from "./plain-answer";

const FORMATS: Record<FeedFormat, { contentType: string; write: (calls: FeedCall[], facts: FeedFacts) => string }> = {
  atom: {
    contentType: "application/atom+xml; charset=utf-8",
    write: (calls, facts) => writeAtom(calls, facts, new Date()),
  },
  json: { contentType: "application/feed+json; charset=utf-8", write: writeJsonFeed },
};

function answer(format: FeedFormat, calls: FeedCall[], facts: FeedFacts): Response {
  const { contentType, write } = FORMATS[format];
  return new Response(write(calls, facts), { headers: { "Content-Type": contentType } });
}

/** New and changed calls, all or those that the query asks for, as a feed. */
export async function answerFeed(request: Request, format: FeedFormat): Promise<Response> {
  const query = { ...parseCallsQuery(parseQuery(new URL(request.url).search.slice(1))), after: null };
  const origin = originOf(request.headers);
  const facts = {
    title: toText(feedTitle(query)),
    self: origin + feedPath(query, format),
    list: origin + callsPath(query),
    origin,
  };
  return answer(format, await findFeedCalls(query), facts);
}

/** New and changed calls between two parties, as a feed. */
export async function answerDyadFeed(request: Request, pair: string, format: FeedFormat): Promise<Response> {
  const name = parseDyadName(pair);
  const parties = name && (await findParties(name));
  if (!parties) return plainAnswer("Nothing is stored at this address.", 404);
  const origin = originOf(request.headers);
  const facts = {
    title: toText(dyadFeedTitle(parties)),
    self: origin + dyadFeedPath(name, format),
    list: origin + dyadPath(name),
    origin,
  };
  return answer(format, await findFeedCalls({ ...ALL_CALLS, parties: [name.a, name.b] }), facts);
}
