import "server-only";
import type { CallsQuery } from "../../addresses/calls-query";
import { DEFAULT_ALIGNER_NAME } from "../../model/comparisons/aligners";
import type { CallState } from "../../model/calls/call-search";
import { parseSearch } from "../../search/parse-search";
import { areKnownNames, isShownCall } from "../audience";
import { currentAudience } from "../current-audience";
import { Prisma } from "../generated/client";
import { fullText } from "./full-text";

type Sql = Prisma.Sql;

/** Sorts after every date that begins with a given one. */
const AFTER_ALL = "~";

const havingWords = (q: string): Sql[] => {
  const { all } = parseSearch(q);
  return all.length > 0 ? [Prisma.sql`"Call"."id" IN (${fullText().withAll(all)})`] : [];
};

function withoutWords(q: string): Sql[] {
  const { all, none } = parseSearch(q);
  // The condition of a search without letters or digits, which finds nothing.
  if (q !== "" && all.length === 0 && none.length === 0) return [Prisma.sql`FALSE`];
  return none.length > 0 ? [Prisma.sql`"Call"."id" NOT IN (${fullText().withAny(none)})`] : [];
}

/** That a row of "Comparison" belongs to the opening pair of a row of "Call". */
export const IS_OPENING = Prisma.sql`"Comparison"."firstId" = "Call"."openingFirstId"
  AND "Comparison"."secondId" = "Call"."openingSecondId" AND "Comparison"."aligner" = ${DEFAULT_ALIGNER_NAME}
  AND "Comparison"."status" = 'ready'`;

const withOpening = (condition: Sql): Sql =>
  Prisma.sql`EXISTS (SELECT 1 FROM "Comparison" WHERE ${IS_OPENING} AND ${condition})`;

/** The conditions of the states that depend on review and readouts, on a row of "Call". */
const STATE_CONDITIONS: Record<Exclude<CallState, "draft">, Sql> = {
  "needs-review": Prisma.sql`"Call"."needsReview"`,
  reviewed: withOpening(Prisma.sql`"Comparison"."points" > 0 AND "Comparison"."reviewed" >= "Comparison"."points"`),
  disputed: withOpening(Prisma.sql`"Comparison"."disputed" > 0`),
  "one-side": Prisma.sql`EXISTS (
    SELECT 1 FROM "CallParty" WHERE "CallParty"."callId" = "Call"."id" AND NOT EXISTS (
      SELECT 1 FROM "Readout" JOIN "Issuer" ON "Issuer"."id" = "Readout"."issuerId"
      WHERE "Readout"."callId" = "Call"."id" AND "Readout"."hiddenAt" IS NULL AND "Readout"."kind" <> 'press-report'
        AND "Issuer"."partyId" = "CallParty"."partyId"))`,
};

/**
 * The condition of a state, on a row of "Call".
 *
 * @example
 * withAudience("members", () => inState("draft")).sql; //=> '"Call"."publishedAt" IS NULL'
 */
export function inState(state: CallState): Sql {
  if (state !== "draft") return STATE_CONDITIONS[state];
  return currentAudience() === "members" ? Prisma.sql`"Call"."publishedAt" IS NULL` : Prisma.sql`FALSE`;
}

const seats = (party: string): Sql => Prisma.sql`"Call"."id" IN (
  SELECT "CallParty"."callId" FROM "CallParty" JOIN "Party" ON "Party"."id" = "CallParty"."partyId"
  WHERE "Party"."slug" = ${party}
    OR "Party"."id" IN (SELECT "partyId" FROM "FormerPartySlug" WHERE "FormerPartySlug"."slug" = ${party} AND ${areKnownNames()}))`;

/** By its slug, current or former. */
const isIssuer = (issuer: string): Sql => Prisma.sql`("Issuer"."slug" = ${issuer} OR "Issuer"."id" IN (
  SELECT "issuerId" FROM "FormerIssuerSlug" WHERE "FormerIssuerSlug"."slug" = ${issuer} AND ${areKnownNames()}))`;

const hasReadout = (condition: Sql): Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM "Readout" JOIN "Issuer" ON "Issuer"."id" = "Readout"."issuerId"
  WHERE "Readout"."callId" = "Call"."id" AND "Readout"."hiddenAt" IS NULL AND ${condition})`;

const hasTopic = (topic: string): Sql =>
  withOpening(Prisma.sql`EXISTS (
    SELECT 1 FROM "TopicClaim"
    WHERE "TopicClaim"."comparisonId" = "Comparison"."id" AND "TopicClaim"."topic" = ${topic})`);

const unlessNull = <T>(value: T | null, condition: (value: T) => Sql): Sql[] =>
  value === null ? [] : [condition(value)];

/**
 * The calls of a query, from any page, without the search terms, as a condition on rows of "Call".
 *
 * @example
 * whereBesidesWords({ ...ALL_CALLS, q: "ceasefire" }).sql; //=> "Call"."hiddenAt" IS NULL
 */
export const whereBesidesWords = (query: CallsQuery): Sql =>
  Prisma.join(
    [
      isShownCall(),
      ...withoutWords(query.q),
      ...query.parties.map(seats),
      ...unlessNull(query.issuer, (issuer) => hasReadout(isIssuer(issuer))),
      ...unlessNull(query.language, (language) => hasReadout(Prisma.sql`"Readout"."language" = ${language}`)),
      ...unlessNull(query.from, (from) => Prisma.sql`"Call"."date" >= ${from}`),
      ...unlessNull(query.to, (to) => Prisma.sql`"Call"."date" <= ${to + AFTER_ALL}`),
      ...unlessNull(query.kind, (kind) => Prisma.sql`"Call"."kind" = ${kind}`),
      ...unlessNull(query.topic, hasTopic),
      ...unlessNull(query.state, inState),
    ],
    " AND ",
  );

/**
 * The calls of a query, from any page, as a condition on rows of "Call".
 *
 * @example
 * whereCalls(ALL_CALLS).sql; //=> "Call"."hiddenAt" IS NULL
 */
export const whereCalls = (query: CallsQuery): Sql =>
  Prisma.join([whereBesidesWords(query), ...havingWords(query.q)], " AND ");
