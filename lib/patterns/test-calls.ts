// Calls as facts, for tests of patterns: hand-made or random.
import fc from "fast-check";
import { CALL_KINDS } from "../model/calls/vocabularies";
import type {
  PatternCall,
  PatternClaim,
  PatternComparison,
  PatternReadout,
  PatternSide,
} from "../model/dyads/patterns";

const SAYS: Record<string, Omit<PatternClaim, "topic" | "isConfirmed" | "isAgreed">> = {
  "=": { claim: "both", a: ["l2"], b: ["r3"] },
  a: { claim: "only-a", a: ["l2"], b: [] },
  b: { claim: "only-b", a: [], b: ["r3"] },
  "?": { claim: "open", a: ["l2"], b: [] },
};

export const makeReadout = (side: PatternSide, changes: Partial<PatternReadout> = {}): PatternReadout => ({
  slug: `mfa-${side}`,
  issuer: { slug: `mfa-${side}`, name: `Ministry ${side.toUpperCase()}` },
  isPartial: false,
  language: "en",
  ...changes,
});

const COVERED = { a: { covered: 1, of: 2 }, b: { covered: 1, of: 1 } };

export const makeComparison = (
  claims: PatternClaim[],
  changes: Partial<PatternComparison> = {},
): PatternComparison => ({
  a: "mfa-a",
  b: "mfa-b",
  status: "ready",
  isOutdated: false,
  claims,
  coverage: COVERED,
  ...changes,
});

/**
 * A call of month `i`, by what is claimed of each topic: "=" both, "a" or "b" one side alone, "?" open; a "!" confirms it, and with a "+"
 * a language model agrees.
 *
 * @example
 * makeCall(0, { detained: "a!", transit: "=" }).comparisons[0]?.claims.length; //=> 2
 */
export function makeCall(i: number, said: Record<string, string>, changes: Partial<PatternCall> = {}): PatternCall {
  const date = `20${29 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}-05`;
  const claims = Object.entries(said).map(([topic, sign]): PatternClaim => ({
    topic,
    isConfirmed: sign.endsWith("!"),
    isAgreed: sign.endsWith("+"),
    ...SAYS[sign.charAt(0)]!,
  }));
  return {
    slug: `${date}-call`,
    title: "Vesna and Holt, phone call",
    kind: "phone-call",
    date,
    datePrecision: "day",
    principals: { a: "Ana Vesna, Foreign Minister", b: "Jon Holt, Foreign Minister" },
    readouts: { a: [makeReadout("a")], b: [makeReadout("b")] },
    comparisons: [makeComparison(claims)],
    ...changes,
  };
}

export const TOPICS = ["detained", "transit", "trade"] as const;

const claims: fc.Arbitrary<PatternClaim[]> = fc
  .tuple(...TOPICS.map(() => fc.option(fc.constantFrom("=", "a", "b", "?", "a!", "b!", "=!"))))
  .map(
    (signs) =>
      makeCall(0, Object.fromEntries(signs.flatMap((sign, i) => (sign ? [[TOPICS[i]!, sign]] : []))), {})
        .comparisons[0]!.claims,
  );

const readouts = (side: PatternSide): fc.Arbitrary<PatternReadout[]> =>
  fc
    .array(fc.record({ isPartial: fc.boolean(), language: fc.constantFrom("en", "en-GB", "ar") }), { maxLength: 2 })
    .map((list) => list.map((own, i) => makeReadout(side, { ...own, slug: `mfa-${side}-${i}` })));

/** Calls with any readouts on either side, some of whose comparisons may be missing. */
export const patternCalls: fc.Arbitrary<PatternCall[]> = fc
  .array(
    fc.record({
      readouts: fc.record({ a: readouts("a"), b: readouts("b") }),
      kind: fc.constantFrom(...CALL_KINDS),
      said: fc.array(fc.tuple(claims, fc.constantFrom("ready" as const, "ready" as const, "pending" as const)), {
        minLength: 4,
        maxLength: 4,
      }),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ readouts: sides, kind, said }, i) => {
      const pairs = sides.a.flatMap((a) => sides.b.map((b) => ({ a: a.slug, b: b.slug })));
      const comparisons = pairs.map((pair, j) => {
        const [own, status] = said[j % said.length]!;
        return makeComparison(status === "ready" ? own : [], { ...pair, status });
      });
      return makeCall(i, {}, { readouts: sides, kind, comparisons });
    }),
  );

const SWAPPED = { "only-a": "only-b", "only-b": "only-a", both: "both", open: "open" } as const;

/** The same calls from the other side. */
export const swapSides = (calls: PatternCall[]): PatternCall[] =>
  calls.map((call) => ({
    ...call,
    principals: { a: call.principals.b, b: call.principals.a },
    readouts: { a: call.readouts.b, b: call.readouts.a },
    comparisons: call.comparisons.map(({ a, b, coverage, claims: own, status, isOutdated }) => ({
      a: b,
      b: a,
      status,
      isOutdated,
      coverage: { a: coverage.b, b: coverage.a },
      claims: own.map((claim) => ({ ...claim, claim: SWAPPED[claim.claim], a: claim.b, b: claim.a })),
    })),
  }));
