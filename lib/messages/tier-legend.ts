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
 * //=> "Of 100 passages marked likely, 95 do have a counterpart; of 100 marked possible, 45; of 100 of which no match was found, 14 …"
 */
export function tierLegend({ passages: { likely, possible, none }, pairs, date }: MeasuredRates): Message {
  const inHundred = ({ rate }: { rate: number }) => Math.round(100 * rate);
  return say`Of 100 passages marked likely, ${inHundred(likely)} do have a counterpart; of 100 marked possible, ${inHundred(possible)}; of 100 with no match found, ${inHundred(none)} have one after all. Measured on ${plural(pairs, "real pair")} of readouts on ${named(formatDay(date))}.`;
}
