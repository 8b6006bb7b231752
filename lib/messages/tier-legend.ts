import type { MeasuredRates } from "../model/measured-rates";
import { formatDay } from "./dates";
import { named, plural, say, type Message } from "./message";

/** Leads to how all that was measured. */
export const HOW_SURE = "How sure is this?";

/**
 * What the marks of a comparison are worth: how often the built-in aligner is right when it says so.
 *
 * @param rates as measured on pairs that the aligner was not fitted to
 * @example
 * toText(tierLegend(rates));
 * //=> "Of 100 passages marked likely, 95 have a counterpart; marked possible, 45; with no match found, 14 after all (31 real pairs, …)."
 */
export function tierLegend({ passages: { likely, possible, none }, pairs, date }: MeasuredRates): Message {
  const inHundred = ({ rate }: { rate: number }) => Math.round(100 * rate);
  return say`Of 100 passages marked likely, ${inHundred(likely)} have a counterpart; marked possible, ${inHundred(possible)}; with no match found, ${inHundred(none)} after all (${plural(pairs, "real pair")}, ${named(formatDay(date))}).`;
}
