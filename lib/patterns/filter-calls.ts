import { PATTERN_SIDES, type PatternCall, type PatternQuery, type PatternSide } from "../model/dyads/patterns";

type Filter = Pick<PatternQuery, "from" | "to" | "issuer" | "principal" | "kind">;

/** A date known to the month or the year counts if the period touches it: both are compared at the length of the shorter one. */
const isIn = (date: string, { from, to }: Filter): boolean => {
  const upTo = (bound: string) => date.slice(0, bound.length);
  const atLeast = from === "" || upTo(from) >= from.slice(0, date.length);
  return atLeast && (to === "" || upTo(to) <= to.slice(0, date.length));
};

/**
 * Keeps only an issuer's own readouts on its side, with their comparisons.
 *
 * @param issuer its slug
 * @example
 * keepIssuer(call, "vestria-mfa", "a").readouts.a.length; //=> 1
 */
export function keepIssuer(call: PatternCall, issuer: string, side: PatternSide): PatternCall {
  const kept = call.readouts[side].filter((readout) => readout.issuer.slug === issuer);
  const slugs = new Set(kept.map(({ slug }) => slug));
  return {
    ...call,
    readouts: { ...call.readouts, [side]: kept },
    comparisons: call.comparisons.filter((compared) => slugs.has(compared[side])),
  };
}

/**
 * The calls that match a filter, in their order. With an issuer, its side has only its readouts, and the other side all of its own.
 *
 * @example
 * filterCalls(calls, { from: "2024", to: "", issuer: "", principal: "", kind: "" }).every(({ date }) => date >= "2024"); //=> true
 */
export function filterCalls(calls: PatternCall[], filter: Filter): PatternCall[] {
  const { issuer, principal, kind } = filter;
  const kept = calls.filter(
    (call) =>
      isIn(call.date, filter) &&
      (kind === "" || call.kind === kind) &&
      (principal === "" || PATTERN_SIDES.some((side) => call.principals[side] === principal)),
  );
  const side = PATTERN_SIDES.find((one) =>
    calls.some(({ readouts }) => readouts[one].some((readout) => readout.issuer.slug === issuer)),
  );
  return issuer === "" || !side ? kept : kept.map((call) => keepIssuer(call, issuer, side));
}
