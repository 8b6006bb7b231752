import type { Counterpart, IssuerCell, IssuerRow, IssuerView } from "../../model/dyads/issuer-view";
import { FICTIONAL_MARK } from "../../model/calls/fictional";
import { NOTHING, join, named, plural, say, type Message } from "../parts/message";
import { FEWEST_FOR_INTERVAL, interval, periodSentence, streakSentence } from "./pattern-cells";

/** The words on the page of an issuer, apart from its figures. */
export const ISSUER_PATTERN = {
  heading: "What it reports, by counterpart",
  table: { topics: "Topics by counterpart", concepts: "Concepts by counterpart" },
  means:
    "Each cell counts the calls with one counterpart: above, in how many the issuer’s own readout has the topic; below, in how many the counterpart’s own has it. A readout counts whether or not the two can be compared; one that is stored only in part, or has nothing stored beside it, is not searched for topics.",
  noCalls: "No call is left whose readout was searched for topics. Widen the filter.",
  calls: "Calls",
};

/**
 * The title of an issuer across its counterparts, as figures have it.
 *
 * @example
 * toText(issuerTitle(view)); //=> "Ministry A: what it reports, by counterpart (fictional)"
 */
export const issuerTitle = ({ issuer, isFictional }: Pick<IssuerView, "issuer" | "isFictional">): Message =>
  say`${named(issuer.name)}: what it reports, by counterpart${isFictional ? [FICTIONAL_MARK] : NOTHING}`;

/**
 * On how many calls with how many counterparts the figures rest.
 *
 * @example
 * toText(issuerSize(view)); //=> "14 calls with 3 counterparts · own readout searched for topics in 12 · 11 comparable"
 */
export function issuerSize({ counterparts }: Pick<IssuerView, "counterparts">): Message {
  const sum = (key: "calls" | "searched" | "comparable") => counterparts.reduce((total, one) => total + one[key], 0);
  return say`${plural(sum("calls"), "call")} with ${plural(counterparts.length, "counterpart")} · own readout searched for topics in ${sum("searched")} · ${sum("comparable")} comparable`;
}

/**
 * The head of a counterpart's column.
 *
 * @example
 * toText(counterpartHead(counterpart)); //=> "Norland, 7 readouts, 6 comparable calls"
 */
export const counterpartHead = ({ party, searched, comparable }: Counterpart): Message =>
  say`${named(party.name)}, ${plural(searched, "readout")}, ${plural(comparable, "comparable call")}`;

/**
 * In how many of its readouts the issuer has a topic: the interval where there are enough.
 *
 * @example
 * toText(saidRate({ n: 5, of: 6, low: 0.436, high: 0.97 })); //=> "5 of 6, 44–97%"
 */
export const saidRate = (rate: IssuerCell["said"]): Message =>
  rate.of === 0
    ? say`none searched`
    : rate.of >= FEWEST_FOR_INTERVAL
      ? say`${rate.n} of ${rate.of}, ${interval(rate)}`
      : say`${rate.n} of ${rate.of}`;

/**
 * What a cell says, with its denominator, its levels and its streak.
 *
 * @example
 * toText(issuerCell(cell, view.issuer, counterpart));
 * //=> "Vestria has the topic in 5 of 6 readouts of calls with Norland; Norland in 1 of 6; of 6 comparable calls: only Vestria 5; 2 confirmed"
 */
export function issuerCell(cell: IssuerCell, { party }: IssuerView["issuer"], counterpart: Counterpart): Message {
  const parties = { a: party, b: counterpart.party };
  if (cell.said.of === 0)
    return say`No readout of a call with ${named(counterpart.party.name)} was searched for topics`;
  const streak = streakSentence(cell, parties);
  return join(
    [
      say`${named(party.name)} has the topic in ${cell.said.n} of ${plural(cell.said.of, "readout")} of calls with ${named(counterpart.party.name)}`,
      ...(cell.heard.of > 0 ? [say`${named(counterpart.party.name)} in ${cell.heard.n} of ${cell.heard.of}`] : []),
      periodSentence(cell.sum, parties),
      ...(streak ? [streak] : []),
    ],
    "; ",
  );
}

/**
 * A topic that the issuer reports of calls with one counterpart and not of those with another, worded as what was found.
 *
 * @returns null where a topic has no such contrast
 * @example
 * toText(contrastSentence(row, view)!);
 * //=> "In 5 of 6 readouts of calls with Norland. With Tamra: no passage found in 4 readouts."
 */
export function contrastSentence(
  { contrast, cells }: IssuerRow,
  { counterparts }: Pick<IssuerView, "counterparts">,
): Message | null {
  if (!contrast) return null;
  const { said } = cells[contrast.said]!;
  const [here, there] = [counterparts[contrast.said]!.party, counterparts[contrast.never]!.party];
  const never = cells[contrast.never]!.said.of;
  return say`In ${said.n} of ${plural(said.of, "readout")} of calls with ${named(here.name)}. With ${named(there.name)}: no passage found in ${plural(never, "readout")}.`;
}
