import type { MeasuredRates } from "../../model/readers/measured-rates";
import { formatDay } from "../parts/dates";
import { NOTHING, named, plural, say, type Message } from "../parts/message";

/** Leads to how all that was measured. */
export const HOW_SURE = "How sure?";

/**
 * What the marks of a comparison are worth: how often the built-in aligner is right when it says so.
 *
 * @param isAllPartial whether both sides are partial quotations, so that nothing on the page is said to be missing
 * @param rates as measured on pairs that the aligner was not fitted to
 * @example
 * toText(tierLegend(rates));
 * //=> "Of 100 passages marked likely, 95 have a counterpart; marked possible, 45; with no match found, 14 after all (31 real pairs, …)."
 */
export function tierLegend(
  { passages: { likely, possible, none }, pairs, date }: MeasuredRates,
  isAllPartial = false,
): Message {
  const inHundred = ({ rate }: { rate: number }) => Math.round(100 * rate);
  const absent = isAllPartial ? NOTHING : say`; with no match found, ${inHundred(none)} after all`;
  return say`Of 100 passages marked likely, ${inHundred(likely)} have a counterpart; marked possible, ${inHundred(possible)}${absent} (${plural(pairs, "real pair")}, ${named(formatDay(date))}).`;
}
