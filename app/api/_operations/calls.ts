import { callPath } from "@/lib/addresses/call-path";
import { parseCallsQuery } from "@/lib/addresses/calls-query";
import { formatPair, formatReadoutName, latestPair, parseReadoutName } from "@/lib/addresses/pair-names";
import type { ParsedRequest, Content } from "@/lib/api/operations";
import { sizeOf } from "@/lib/api/page-of";
import { Problem } from "@/lib/api/problem";
import { findCallPage } from "@/lib/data/calls/call-list";
import { findCall, findRevision, isCallStored } from "@/lib/data/calls/call-queries";
import { openingReadouts } from "@/lib/data/comparisons/opening-pairs";
import { findHistory } from "@/lib/data/readouts/revisions";
import { PROBLEM_DETAILS } from "@/lib/messages/site/api";
import { NOT_FOUND_PROBLEM, addressOf, nextAddress, type Operate } from "./answer-operation";

/** The opening pair of a call. */
type Opening = readonly [{ slug: string }, { slug: string }];

const nameOpening = (slug: string, [left, right]: Opening): string =>
  formatPair(latestPair({ left: { call: { slug }, readout: left }, right: { call: { slug }, readout: right } }), true);

function linksOf(slug: string, opening: Opening | null, origin: string) {
  return {
    self: addressOf("readCall", { call: slug }, origin),
    page: origin + callPath(slug),
    comparison: opening && addressOf("readComparison", { call: slug, pair: nameOpening(slug, opening) }, origin),
  };
}

/** The page of the list that a query asks for, read by the parser of the page /calls. */
async function readList({
  query,
  origin,
}: Pick<ParsedRequest<"listCalls">, "query" | "origin">): Promise<
  (Omit<Content<"listCalls">, "next"> & { after: string | null }) | Problem
> {
  const { after } = query;
  if (after !== undefined && !(await isCallStored(after)))
    return new Problem("invalid-parameter", PROBLEM_DETAILS.followed);
  const page = await findCallPage(parseCallsQuery(query), sizeOf(query));
  return {
    calls: page.calls.map(({ call, opening, excerpt }) => ({
      call: { ...call, isDraft: call.isDraft ?? false },
      opening,
      excerpt,
      links: linksOf(call.slug, opening && [opening.sides.left, opening.sides.right], origin),
    })),
    total: page.total,
    listed: page.listed,
    facets: page.facets,
    after: page.next,
  };
}

export const listCalls: Operate<"listCalls"> = async (asked) => {
  const list = await readList(asked);
  if (list instanceof Problem) return list;
  const { after, ...content } = list;
  return { ...content, next: nextAddress("listCalls", asked, after) };
};

/** Searches as the box on the page does, but with the best matches first unless an order by date is asked for. */
export const searchCalls: Operate<"searchCalls"> = async (asked) => {
  const list = await readList({ ...asked, query: { sort: "relevance", ...asked.query } });
  if (list instanceof Problem) return list;
  const { after, ...content } = list;
  return { ...content, next: nextAddress("searchCalls", asked, after) };
};

export const readCall: Operate<"readCall"> = async ({ params, origin }) => {
  const call = await findCall(params.call);
  if (!call) return NOT_FOUND_PROBLEM;
  const { slug, title, kind, date, datePrecision, isDraft = false, parties, readouts, missing } = call;
  const links = linksOf(slug, openingReadouts(readouts), origin);
  return { slug, title, kind, date, datePrecision, isDraft, parties, readouts, missing, links };
};

export const listRevisions: Operate<"listRevisions"> = async ({ params, origin }) => {
  const name = parseReadoutName(params.readout)!;
  const history = await findHistory(name);
  if (!history) return NOT_FOUND_PROBLEM;
  const { slug, title, date, datePrecision } = history.call;
  return {
    call: { slug, title, date, datePrecision },
    readout: history.readout,
    revisions: history.revisions.map(({ number, sha256, reason, createdAt }) => ({
      number,
      sha256,
      reason,
      createdAt: createdAt.toISOString(),
      links: {
        self: addressOf("readRevision", { readout: formatReadoutName(name), number: String(number) }, origin),
      },
    })),
  };
};

export const readRevision: Operate<"readRevision"> = async ({ params }) => {
  const { call, readout } = parseReadoutName(params.readout)!;
  // Also makes sure that neither is in the trash.
  const history = await findHistory({ call, readout });
  const number = Number(params.number);
  if (!history?.revisions.some((revision) => revision.number === number)) return NOT_FOUND_PROBLEM;
  return (await findRevision(call, readout, number)) ?? NOT_FOUND_PROBLEM;
};
