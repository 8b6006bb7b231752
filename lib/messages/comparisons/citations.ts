import { levelOf } from "../../model/comparisons/link-level";
import type { ComparisonView } from "../../model/comparisons/comparison-view";
import type { ReadBy } from "../../model/readers/readings";
import type { Passage, Side } from "../../model/comparisons/comparison";
import { passageNumber } from "../../model/comparisons/passage-number";
import type { Judgement } from "../../model/reviews/review-events";
import type { RejectedLink, ReviewedLink } from "../../model/reviews/reviewed-comparison";
import type { Standing } from "../../model/reviews/standings";
import type { Readout } from "../../model/calls/calls";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { standingOfLink } from "../../review/standings";
import { titleCall } from "../calls/calls";
import { day } from "../parts/dates";
import { linkSentence, rejectedClause, rejectionsBy } from "./links";
import { NOTHING, join, named, numeral, say, type Message } from "../parts/message";
import { reviewAside, type PassageFacts } from "./passages";
import { describeExactSource } from "../calls/readouts";
import { confirmedBy, confirmedDespite, remarks } from "../reviews/review";
import type { SideNames } from "../../model/comparisons/side-names";

/** A passage that is cited alone, with its standing. */
export interface CitedPassage extends PassageFacts {
  standing: Standing;
  /** The same in words. */
  sentence: Message;
  /** The judgement behind it; null if it is the machine's. */
  judgement: Judgement | null;
}

/** How far a standing by the machine is settled: nobody has judged it, or judgements have not settled it. */
function machineStanding({ review, standing, links, rejected }: CitedPassage, far: Side): Message {
  const isDisputed = links.some((link) => standingOfLink(link) === standing && link.status === "disputed");
  if (review.isDisputed || isDisputed) return say`automatic; reviewers disagree`;
  if (standing !== "none" || rejected.length === 0) return confirmedBy(null);
  return say`automatic; ${rejectionsBy(rejected, far)}`;
}

/**
 * The claim about a passage that is cited alone.
 *
 * @param far the side that was searched
 * @param other what that side is called
 * @example
 * toText(citedPassage(facts, "right", names.right)); //=> "No counterpart found in the Azerbaijani readout (automatic, not reviewed)."
 */
export function citedPassage(of: CitedPassage, far: Side, other: SideNames): Message {
  const level = of.links.filter((link) => standingOfLink(link) === of.standing);
  const aside = reviewAside(of.review, other);
  if (of.standing === "confirmed") {
    const where = level.map(
      (link) => say`passage ${numeral(passageNumber(link[far]))}, ${confirmedDespite(link.by, link.verdicts)}`,
    );
    const noted = level.flatMap(({ verdicts }) => remarks(verdicts));
    return join([say`Counterpart in the ${other.readout}: ${join(where, "; ")}.`, ...noted, ...aside], " ");
  }
  const numbers = of.standing === "none" ? [] : level.map((link) => numeral(passageNumber(link[far])));
  const where = numbers.length > 0 ? say`, passage ${join(numbers, ", ")}` : NOTHING;
  const standing = of.judgement ? NOTHING : say` (${machineStanding(of, far)})`;
  return join([say`${of.sentence}${where}${standing}.`, ...aside], " ");
}

/**
 * The claim about two passages without a link between them.
 *
 * @param rejected the link that was, where one was rejected
 * @example
 * toText(citedUnlinked(undefined)); //=> "No link was found between these two passages (automatic, not reviewed)."
 */
export const citedUnlinked = (rejected: RejectedLink | undefined): Message =>
  rejected
    ? say`The link between these two passages was ${rejectedClause(rejected)}`
    : say`No link was found between these two passages (${confirmedBy(null)}).`;

const LEVELS = {
  likely: say`Likely counterparts`,
  possible: say`Possible counterparts`,
  weak: say`Only a weak match`,
};

/**
 * The claim about two linked passages.
 *
 * @example
 * toText(citedLink(link)); //=> "Likely counterparts (automatic, not reviewed). Why linked: a strong match, 87 in 100 by …"
 */
export function citedLink(link: ReviewedLink): Message {
  if (link.by) return say`Counterparts. ${linkSentence(link)}`;
  if (!link.machine) return linkSentence(link);
  const standing = link.status === "disputed" ? say`automatic; reviewers disagree` : confirmedBy(null);
  return say`${LEVELS[levelOf(link.machine)]} (${standing}). ${linkSentence(link)}`;
}

/**
 * Whose words a quotation is.
 *
 * @example
 * toText(quotationHeading(readout, passage)); //=> "US Department of State, passage 4:"
 */
export const quotationHeading = ({ issuer }: Readout, { index }: Pick<Passage, "index">): Message =>
  say`${named(issuer.name)}, passage ${numeral(index + 1)}:`;

/**
 * Where one side of a comparison comes from.
 *
 * @example
 * toText(citedSource(pair.left)); //=> "US Department of State on Blinken and Aliyev, phone call, 3 April 2024. Official statement · …"
 */
export const citedSource = ({ call, readout }: ReadoutPair[Side]): Message =>
  say`${named(readout.issuer.name)} on ${titleCall(call)}. ${describeExactSource(readout)}.`;

/** What made a comparison. */
type Made = Pick<ComparisonView, "algorithm" | "reader">;

const madeBy = (algorithm: string, readBy: ReadBy | null): Message =>
  readBy
    ? say`Read by ${named(readBy.model)} on ${day(readBy.madeAt.slice(0, 10))}, through Parallax, algorithm version ${[algorithm]}.`
    : say`Compared by Parallax, algorithm version ${[algorithm]}.`;

/**
 * What made a comparison, where it is, and when it was read.
 *
 * @param address absolute
 * @param accessed ISO 8601: "2026-11-22"
 * @example
 * toText(colophon(view, "https://…", "2026-11-22"));
 * //=> "Compared by Parallax, algorithm version 1. https://… Accessed 22 November 2026."
 */
export const colophon = ({ algorithm, reader }: Made, address: string, accessed: string): Message =>
  say`${madeBy(algorithm, reader.readBy)} ${{ link: [address], href: address }} Accessed ${day(accessed)}.`;

/**
 * The address of a printed comparison, with the day on which it was read.
 *
 * @example
 * toText(printedAddress("https://…", "2026-11-22")); //=> "https://…, accessed 22 November 2026"
 */
export const printedAddress = (address: string, accessed: string): Message =>
  say`${[address]}, accessed ${day(accessed)}`;
