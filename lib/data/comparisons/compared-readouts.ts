import "server-only";
import { DEFAULT_ALIGNER_NAME } from "../../model/aligners";
import type { Side } from "../../model/comparison";
import type { ComparisonCounts } from "../../model/comparison-counts";
import type { ComparedReadouts } from "../../model/dyads";
import type { QuotedFindingLine, QuotedWords } from "../../model/finding";
import type { ReviewedTopicClaim } from "../../model/topic-claims";
import { swapPassageId } from "../../model/passage-number";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { COUNTS, fromCountColumns } from "./comparison-columns";
import { findTopicClaims, fromFindingColumn } from "./topic-claims";

/** What decides whether a revision is its readout's latest. */
export const REVISION = {
  number: true,
  readout: { select: { slug: true, hiddenAt: true, _count: { select: { revisions: true } } } },
} as const satisfies Prisma.RevisionSelect;

const COMPARED = {
  id: true,
  callId: true,
  version: true,
  firstId: true,
  leftId: true,
  status: true,
  finding: true,
  call: { select: { openingFirstId: true, openingSecondId: true } },
  secondId: true,
  first: { select: REVISION },
  second: { select: REVISION },
  ...COUNTS,
} as const satisfies Prisma.ComparisonSelect;

type StoredCompared = Prisma.ComparisonGetPayload<{ select: typeof COMPARED }>;

/** Revisions are numbered without gaps: the latest has the number of all there are. */
export const isCurrent = ({ number, readout }: StoredCompared["first"]): boolean =>
  readout.hiddenAt === null && number === readout._count.revisions;

/**
 * What belongs to the left side on the right one, and the other way round.
 *
 * @example
 * swapSides({ left: 1, right: 2 }); //=> { left: 2, right: 1 }
 */
export const swapSides = <T>({ left, right }: Record<Side, T>): Record<Side, T> => ({ left: right, right: left });

function toCompared(row: StoredCompared, topics: ReviewedTopicClaim[]): ComparedReadouts {
  const isFirstLeft = row.leftId === row.firstId;
  const [left, right] = isFirstLeft ? [row.first, row.second] : [row.second, row.first];
  const counts: ComparisonCounts = fromCountColumns(row);
  return {
    sides: { left: left.readout.slug, right: right.readout.slug },
    isOpening: row.call.openingFirstId === row.firstId && row.call.openingSecondId === row.secondId,
    status: row.status as ComparedReadouts["status"],
    counts: isFirstLeft ? counts : swapSides(counts),
    finding: fromFindingColumn(row.finding),
    topics,
    version: row.version,
  };
}

const SWAPPED = { "only-left": "only-right", "only-right": "only-left", both: "both", open: "open" } as const;

const swapQuote = (quote: QuotedWords | null) => quote && { ...quote, passage: swapPassageId(quote.passage) };

/**
 * Claims of topics with their sides swapped.
 *
 * @example
 * swapTopics([{ topic: "detained", claim: "only-left", left: ["l2"], right: [], isConfirmed: false }])[0]?.right; //=> ["r2"]
 */
export const swapTopics = (topics: ReviewedTopicClaim[]): ReviewedTopicClaim[] =>
  topics.map(({ topic, claim, left, right, isConfirmed }) => ({
    ...{ topic, claim: SWAPPED[claim], isConfirmed },
    left: right.map(swapPassageId),
    right: left.map(swapPassageId),
  }));

/**
 * A line of a finding with the sides swapped: what only the left one says, only the right one says then.
 *
 * @example
 * swapFindingLine(line).left?.text === line.right?.text; //=> true
 */
export const swapFindingLine = ({ claim, isConfirmed, left, right }: QuotedFindingLine): QuotedFindingLine => ({
  ...{ claim: SWAPPED[claim], isConfirmed },
  left: swapQuote(right),
  right: swapQuote(left),
});

/**
 * A comparison with its sides swapped; a line or a claim of the left side alone is then of the right one alone.
 *
 * @example
 * swapCompared(compared).sides.left === compared.sides.right; //=> true
 */
export const swapCompared = (compared: ComparedReadouts): ComparedReadouts => ({
  ...compared,
  sides: swapSides(compared.sides),
  counts: swapSides(compared.counts),
  finding: compared.finding.map(swapFindingLine),
  topics: swapTopics(compared.topics),
});

/**
 * The stored comparisons of calls, of the latest revisions of readouts that are not deleted, by the built-in aligner. The left readout
 * stands before the right one in its call.
 *
 * @param callIds of any number of calls
 * @returns by the ids of the calls, each call's opening pair first; calls without any are left out
 * @throws when a row cannot be read
 * @example
 * (await findComparedReadouts([12])).get(12)?.[0]?.topics.length; //=> 7
 */
export async function findComparedReadouts(callIds: number[]): Promise<Map<number, ComparedReadouts[]>> {
  const found = new Map<number, ComparedReadouts[]>();
  await inBatches(callIds, async (batch) => {
    const rows = await database().comparison.findMany({
      where: { callId: { in: batch }, aligner: DEFAULT_ALIGNER_NAME },
      select: COMPARED,
      orderBy: { id: "asc" },
    });
    const current = rows.filter(({ first, second }) => isCurrent(first) && isCurrent(second));
    const claims = await findTopicClaims(current.map(({ id }) => id));
    for (const row of current) {
      const compared = toCompared(row, claims.get(row.id) ?? []);
      const own = found.get(row.callId) ?? [];
      found.set(row.callId, compared.isOpening ? [compared, ...own] : [...own, compared]);
    }
  });
  return found;
}
