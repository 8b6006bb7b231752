import { DEFAULT_ALIGNER } from "../../aligners/registry";
import type { ListedReadout } from "../../model/calls/call-list";
import type { Dyad, DyadCall, DyadComparison } from "../../model/dyads/dyads";
import type {
  PatternCall,
  PatternClaim,
  PatternComparison,
  PatternReadout,
  PatternSide,
} from "../../model/dyads/patterns";
import type { ReviewedTopicClaim } from "../../model/comparisons/topic-claims";

/** Only what a government itself published; a press report says what others heard. */
const isOwnAccount = ({ kind, issuer }: ListedReadout): boolean =>
  kind !== "press-report" && issuer.kind !== "news-agency";

const CLAIMS = { both: "both", "only-left": "only-a", "only-right": "only-b", open: "open" } as const;

const toClaim = ({ topic, claim, left, right, isConfirmed }: ReviewedTopicClaim): PatternClaim => ({
  topic,
  claim: CLAIMS[claim],
  isConfirmed,
  isAgreed: false,
  a: left,
  b: right,
});

const toComparison = ({ sides, status, topics, coverage, version }: DyadComparison): PatternComparison => ({
  a: sides.left,
  b: sides.right,
  status,
  isOutdated: status === "ready" && version !== DEFAULT_ALIGNER.version,
  claims: topics.map(toClaim),
  coverage: { a: coverage.left, b: coverage.right },
});

const toReadout = ({ slug, issuer, extent, language }: ListedReadout): PatternReadout => ({
  slug,
  issuer: { slug: issuer.slug, name: issuer.name },
  isPartial: extent === "partial",
  language,
});

function toPatternCall(call: DyadCall, [first, second]: Dyad["parties"]): PatternCall {
  const of = (party: string) =>
    call.readouts.filter((readout) => isOwnAccount(readout) && readout.issuer.party.slug === party).map(toReadout);
  const readouts: Record<PatternSide, PatternReadout[]> = { a: of(first.slug), b: of(second.slug) };
  const has = (side: PatternSide, slug: string) => readouts[side].some((readout) => readout.slug === slug);
  const principal = (slug: string) => call.parties.find(({ party }) => party.slug === slug)?.principal ?? "";
  const { slug, title, kind, date, datePrecision } = call;
  return {
    slug,
    title,
    kind,
    date,
    datePrecision,
    readouts,
    principals: { a: principal(first.slug), b: principal(second.slug) },
    comparisons: call.comparisons
      .filter(({ sides }) => has("a", sides.left) && has("b", sides.right))
      .map(toComparison),
  };
}

/**
 * The calls of a dyad as facts: the readouts that each party itself published, and the comparisons between the sides. A call of three
 * parties counts for each two of them, without the third's readouts.
 *
 * @example
 * toPatternCalls(dyad)[0]?.readouts.a.length; //=> 1
 */
export const toPatternCalls = ({ parties, calls }: Dyad): PatternCall[] =>
  calls.map((call) => toPatternCall(call, parties));
