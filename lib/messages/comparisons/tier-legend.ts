import type { MeasuredRates } from "../../model/readers/measured-rates";
import type { ReviewProgress } from "../../model/reviews/reviewed-comparison";
import { formatDay } from "../parts/dates";
import { languageName } from "../parts/languages";
import { NOTHING, named, plural, say, type Message } from "../parts/message";

/** Replaces the rates when nothing on the page is the machine's word alone. */
const ALL_REVIEWED = say`Every passage has been reviewed.`;

/** The link to how it was measured. */
export const HOW_SURE = "How sure?";

/**
 * How often the built-in aligner is right when it says so.
 *
 * @param isAllPartial whether both sides are partial quotations, so that nothing on the page is said to be missing
 * @param rates as measured on pairs that the aligner was not fitted to
 * @example
 * toText(describeRates(rates));
 * //=> "Of 100 passages marked likely, 95 have a counterpart; marked possible, 45; with no match found, 14 after all (31 real pairs, …)."
 */
export function describeRates(
  { passages: { likely, possible, none }, pairs, date }: MeasuredRates,
  isAllPartial = false,
): Message {
  const inHundred = ({ rate }: { rate: number }) => Math.round(100 * rate);
  const absent = isAllPartial ? NOTHING : say`; with no match found, ${inHundred(none)} after all`;
  return say`Of 100 passages marked likely, ${inHundred(likely)} have a counterpart; marked possible, ${inHundred(possible)}${absent} (${plural(pairs, "real pair")}, ${named(formatDay(date))}).`;
}

/** What the rates are of: the texts of the corpus are in English. */
const MEASURED_IN = "en";

interface Compared {
  /** Whether both sides are partial quotations. */
  isAllPartial?: boolean;
  /** The language of both texts, without a region: "fr". */
  language?: string;
}

/**
 * How reliable the marks of a comparison are: the rates of the built-in aligner; that they are not known for a language in which they were
 * not measured; once everything is reviewed, that it is.
 *
 * @param rates null if none are known for such a comparison
 * @param progress of the review
 * @example
 * toText(tierLegend(rates, { reviewed: 15, of: 15 }) ?? []);
 * //=> "Every passage has been reviewed."
 * toText(tierLegend(rates, { reviewed: 0, of: 15 }, { language: "fr" }) ?? []);
 * //=> "How often these marks are right was measured for readouts in English, not in French."
 */
export function tierLegend(
  rates: MeasuredRates | null,
  { reviewed, of }: Pick<ReviewProgress, "reviewed" | "of">,
  { isAllPartial = false, language = MEASURED_IN }: Compared = {},
): Message | null {
  if (of > 0 && reviewed === of) return ALL_REVIEWED;
  if (rates === null) return null;
  if (language === MEASURED_IN) return describeRates(rates, isAllPartial);
  return say`How often these marks are right was measured for readouts in ${named(languageName(MEASURED_IN))}, not in ${named(languageName(language))}.`;
}
