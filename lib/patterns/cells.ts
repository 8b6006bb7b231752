import { hasTopicsIn } from "../model/dyads/topic-languages";
import {
  PATTERN_SIDES,
  isComparable,
  otherPatternSide,
  type CellPassages,
  type CellState,
  type NotComparable,
  type PatternCall,
  type PatternCell,
  type PatternClaim,
  type PatternComparison,
  type PatternSide,
} from "../model/dyads/patterns";

const primary = (language: string): string => language.split("-")[0]!.toLowerCase();

/** The rows to be found: a term of the user's own can be looked for in any language. */
export type RowKind = "topic" | "term";

function whyNot(call: PatternCall, { a, b, status }: PatternComparison, kind: RowKind): NotComparable | null {
  const find = (side: PatternSide, slug: string) => call.readouts[side].find((readout) => readout.slug === slug)!;
  const [here, there] = [find("a", a), find("b", b)];
  if (status !== "ready") return status;
  if (primary(here.language) !== primary(there.language)) return "language";
  if (here.isPartial || there.isPartial) return "partial";
  return kind === "topic" && !hasTopicsIn(here.language) ? "topics" : null;
}

/** What makes the sides of a call comparable, or not. */
export interface Comparability {
  missing: PatternSide[];
  /** Null if the sides are comparable, or one has no readout. */
  why: NotComparable | null;
  /**
   * The comparisons that claims may rest on: of whole texts, in one language, compared; for topics, in a language in which topics can be
   * found.
   */
  comparisons: PatternComparison[];
}

/** The reason closest to being comparable explains why a call is not. */
const CLOSEST_FIRST: readonly NotComparable[] = ["partial", "topics", "language", "refused", "pending"];

/**
 * Which comparisons of a call a pattern may rest on. A call is comparable if at least one readout of each side is whole, in the same
 * language and compared; for topics, in a language in which topics can be found.
 *
 * @example
 * comparabilityOf(call); //=> { missing: ["b"], why: null, comparisons: [] }
 */
export function comparabilityOf(call: PatternCall, kind: RowKind = "topic"): Comparability {
  const missing = PATTERN_SIDES.filter((side) => call.readouts[side].length === 0);
  if (missing.length > 0) return { missing, why: null, comparisons: [] };
  const judged = call.comparisons
    .filter(({ a, b }) => [a, b].every((slug, i) => call.readouts[PATTERN_SIDES[i]!].some((one) => one.slug === slug)))
    .map((compared) => ({ compared, why: whyNot(call, compared, kind) }));
  const comparisons = judged.flatMap(({ compared, why }) => (why === null ? [compared] : []));
  if (comparisons.length > 0) return { missing, why: null, comparisons };
  const reasons = judged.flatMap(({ why }) => why ?? []);
  return { missing, why: CLOSEST_FIRST.find((reason) => reasons.includes(reason)) ?? "pending", comparisons: [] };
}

/**
 * Whether a readout of one side was searched for rows: it is whole, in a language in which they can be found, and compared with any readout
 * of the other side, even if the sides are not comparable.
 *
 * @example
 * isSearched(call, "a", "topic"); //=> true
 */
export const isSearched = (call: PatternCall, side: PatternSide, kind: RowKind): boolean =>
  call.readouts[side].some(
    ({ slug, isPartial, language }) =>
      !isPartial &&
      (kind === "term" || hasTopicsIn(language)) &&
      call.comparisons.some((compared) => compared.status === "ready" && compared[side] === slug),
  );

/** A claim, and the comparison that makes it. */
export interface FoundClaim {
  compared: PatternComparison;
  claim: PatternClaim;
}

/**
 * The claims of a call by topic: those of the comparisons that count if the call is comparable, otherwise all.
 *
 * @param comparability of the call (`comparabilityOf`)
 * @example
 * claimsByTopic(call, comparabilityOf(call)).get("detained")?.length; //=> 1
 */
export function claimsByTopic(call: PatternCall, comparability: Comparability): Map<string, FoundClaim[]> {
  const byTopic = new Map<string, FoundClaim[]>();
  for (const compared of isComparable(comparability) ? comparability.comparisons : call.comparisons)
    for (const claim of compared.claims) {
      const own = byTopic.get(claim.topic);
      if (own) own.push({ compared, claim });
      else byTopic.set(claim.topic, [{ compared, claim }]);
    }
  return byTopic;
}

function passagesOf(found: FoundClaim[], side: PatternSide): CellPassages[] {
  const passages = found.flatMap(({ compared, claim }) =>
    claim[side].length > 0
      ? { readout: compared[side], against: compared[otherPatternSide(side)], ids: claim[side] }
      : [],
  );
  // A readout that was compared with several others of the call counts its passages once.
  return passages.filter(({ readout }, i) => passages.findIndex((other) => other.readout === readout) === i);
}

/** Several readouts of a side count together: a side has a topic alone only if no comparison leaves that open. */
function stateOf(found: FoundClaim[]): Pick<PatternCell, "state" | "isConfirmed" | "isAgreed"> {
  const claims = found.map(({ claim }) => claim);
  const has = (side: PatternSide) => claims.some((claim) => claim[side].length > 0);
  const isAgreed = claims.length > 0 && claims.every((claim) => claim.isAgreed);
  if (claims.length === 0) return { state: "neither", isConfirmed: false, isAgreed };
  if (has("a") && has("b"))
    return {
      state: "both",
      isAgreed,
      isConfirmed: claims.some(({ claim, isConfirmed }) => claim === "both" && isConfirmed),
    };
  const alone: CellState = has("a") ? "only-a" : "only-b";
  const isOpen = claims.some(({ claim }) => claim !== alone);
  return { state: isOpen ? "open" : alone, isAgreed, isConfirmed: claims.every(({ isConfirmed }) => isConfirmed) };
}

/**
 * What each side's readouts did with a topic in one call.
 *
 * @param call its slug
 * @param comparability of the call (`comparabilityOf`)
 * @param found what is claimed of the topic in it (`claimsByTopic`)
 * @example
 * cellOf(call.slug, comparabilityOf(call), claims.get("detained") ?? []).state; //=> "only-a"
 */
export function cellOf(call: string, comparability: Comparability, found: FoundClaim[]): PatternCell {
  const { missing, why, comparisons } = comparability;
  const counted = (side: PatternSide) => new Set(comparisons.map((compared) => compared[side])).size;
  const state = missing.length > 0 ? "no-readout" : "not-comparable";
  return {
    call,
    ...(isComparable(comparability) ? stateOf(found) : { state, isConfirmed: false, isAgreed: false }),
    why,
    missing,
    counted: { a: counted("a"), b: counted("b") },
    passages: { a: passagesOf(found, "a"), b: passagesOf(found, "b") },
  };
}
