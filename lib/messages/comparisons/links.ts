import { levelOf } from "../../model/comparisons/link-level";
import type { Difference, Reason, ReasonKind, Side } from "../../model/comparisons/comparison";
import { passageNumber } from "../../model/comparisons/passage-number";
import type { Judgement } from "../../model/reviews/review-events";
import type { MachineLink, RejectedLink, ReviewedLink, ReviewedRow } from "../../model/reviews/reviewed-comparison";
import { SIDES } from "../../model/comparisons/sides";
import { isAffirmed, standingOfLink } from "../../review/standings";
import { NOTHING, join, listMessages, numeral, plural, say, type Message } from "../parts/message";
import { byline, disagreement, disagreementClause, dissent, remarks } from "../reviews/review";
import { inHundred } from "../parts/in-hundred";
import { passageLabel } from "./sides";
import type { SideNames } from "../../model/comparisons/side-names";

const REASON_LABELS: Record<ReasonKind, Message> = {
  opening: say`Opening`,
  concept: say`Concept`,
  name: say`Name`,
  number: say`Number or date`,
  term: say`Word`,
  sense: say`Similar words`,
  wording: say`Wording`,
  quotation: say`Words quoted by the model`,
};

/** A number by itself is not a reason: two passages may both contain a 3 for any reason. */
const isLoneNumber = ({ kind, label }: Reason, reasons: Reason[]): boolean =>
  kind === "number" && /^[\d.,]+$/.test(label) && reasons.every((other) => other.kind === "number");

/** Shown if nothing that two passages share is convincing by itself. */
const ALIKE_AS_A_WHOLE = say`No single word says why: the passages are alike as a whole`;

/**
 * Why two passages are linked: the reasons grouped by kind, a line each; none for a link that the machine did not make.
 *
 * @example
 * describeReasons(link.reasons).map(toText); //=> ["Concept: Ceasefire, Peace", "Name: Azerbaijan"]
 */
function describeReasons(reasons: Reason[]): Message[] {
  const kinds = new Map<ReasonKind, Message[]>();
  for (const reason of reasons) {
    const { kind, label } = reason;
    if (kind === "wording" || isLoneNumber(reason, reasons)) continue;
    kinds.set(kind, [...(kinds.get(kind) ?? []), [{ name: label }]]);
  }
  if (kinds.size === 0 && reasons.length > 0) return [ALIKE_AS_A_WHOLE];
  return [...kinds].map(([kind, labels]) => say`${REASON_LABELS[kind]}: ${join(labels, ", ")}`);
}

/**
 * `describeReasons` in one line.
 *
 * @example
 * toText(reasonsInWords(link)); //=> "Concept: Ceasefire, Peace; Name: Azerbaijan"
 */
export const reasonsInWords = ({ reasons }: Pick<ReviewedLink, "reasons">): Message =>
  join(describeReasons(reasons), "; ");

/**
 * The machine's view of a link that a person judged.
 *
 * @example
 * toText(machineSentence({ tier: "likely", strength: "fair", score: 0.61 })); //=> "Matched automatically: likely, a fair match, 61 in 100"
 */
const machineSentence = (machine: MachineLink): Message =>
  machine
    ? say`Matched automatically: ${[machine.tier]}, a ${[machine.strength]} match, ${inHundred(machine.score)}`
    : say`Not matched automatically`;

/**
 * The machine's view of a link with its reasons, in one sentence for a question.
 *
 * @example
 * toText(machineGrounds(link)); //=> "Matched automatically: likely, a fair match, 61 in 100. Concept: Peace."
 */
export const machineGrounds = ({ machine, reasons }: ReviewedLink): Message =>
  say`${join([machineSentence(machine), ...describeReasons(reasons)], ". ")}.`;

/**
 * The machine's view of a link with its reasons, line by line.
 *
 * @example
 * machineLines(link).map(toText);
 * //=> ["Matched automatically: likely, a fair match, 61 in 100 by the machine’s own estimate.", "Concept: Peace"]
 */
export const machineLines = ({ machine, reasons }: ReviewedLink): Message[] => [
  say`${machineSentence(machine)}${machine ? say` by the machine’s own estimate` : NOTHING}.`,
  ...describeReasons(reasons),
];

/**
 * The heading over the grounds of a link.
 *
 * @example
 * linkQuestion(link); //=> "Why linked"
 */
export function linkQuestion({ machine }: Pick<ReviewedLink, "machine">): string {
  if (!machine) return "What the machine says";
  return levelOf(machine) === "likely" ? "Why linked" : "Why possible";
}

/**
 * The standing of a link.
 *
 * @returns null where nobody has judged it
 * @example
 * toText(linkStanding(link)); //=> "Confirmed by Ana on 22 November 2026"
 */
export function linkStanding({
  status,
  by,
  verdicts,
}: Pick<ReviewedLink, "status" | "by" | "verdicts">): Message | null {
  if (status === "disputed") return disagreement(verdicts, "link");
  if (status === "unreviewed" || !by) return null;
  const done = status === "added" ? say`Linked` : say`Confirmed`;
  return say`${done} ${byline(by)}${dissent(verdicts, by)}`;
}

/**
 * That a link of a passage was rejected.
 *
 * @param other the passage at its other end
 * @example
 * toText(rejection(say`Azerbaijan, 6`, rejected)); //=> "Not linked with Azerbaijan, 6: rejected by Ana on 22 November 2026"
 */
export const rejection = (other: Message, { by, verdicts }: Pick<RejectedLink, "by" | "verdicts">): Message =>
  say`Not linked with ${other}: rejected ${byline(by)}${dissent(verdicts, by)}`;

const WHY = { likely: say`Why linked`, possible: say`Why possible`, weak: say`Why a weak match` };

const DIFFERENCES: Record<Difference, Message> = {
  polarity: say`One says the opposite of the other.`,
  figure: say`The figures differ.`,
  date: say`The dates differ.`,
  actor: say`They differ on who acts.`,
};

/**
 * How two linked passages contradict each other.
 *
 * @example
 * toText(differenceSentence("figure")); //=> "The figures differ."
 */
export const differenceSentence = (differs: Difference): Message => DIFFERENCES[differs];

/** The machine's own figures and reasons, named as the machine's if a person has judged the link. */
function grounds(link: ReviewedLink): Message {
  const { machine } = link;
  const reasons = link.reasons.length > 0 ? say` ${reasonsInWords(link)}.` : NOTHING;
  if (!machine || isAffirmed(link)) return say`${machineSentence(machine)}.${reasons}`;
  const estimate = say`${inHundred(machine.score)} by the machine’s own estimate`;
  return say`${WHY[levelOf(machine)]}: a ${[machine.strength]} match, ${estimate}.${reasons}`;
}

/** Who confirmed a link, or how its reviewers disagree, as a sentence; none if nobody has judged it. */
function standingSentences(link: ReviewedLink): Message[] {
  const standing = linkStanding(link);
  if (!standing) return [];
  return [link.status === "disputed" ? standing : say`${standing}.`];
}

/**
 * Everything about a link: who confirmed it, with what note, and the machine's own figures.
 *
 * @example
 * toText(linkSentence(link));      //=> "Why linked: a strong match, 87 in 100 by the machine’s own estimate. Concept: Peace."
 * toText(linkSentence(confirmed)); //=> "Confirmed by Ana on 1 January 2030. Matched automatically: likely, a strong match, 87 in 100. Concept: Peace."
 */
export const linkSentence = (link: ReviewedLink): Message =>
  join(
    [
      ...standingSentences(link),
      ...remarks(link.verdicts),
      ...(link.differs ? [differenceSentence(link.differs.what)] : []),
      grounds(link),
    ],
    " ",
  );

/**
 * Who rejected a link, with what note, and the machine's view of it, as a clause.
 *
 * @example
 * toText(rejectedClause(rejected)); //=> "rejected by Ana on 1 January 2030. Matched automatically: likely, a fair match, 61 in 100."
 */
export const rejectedClause = ({ by, verdicts, machine }: RejectedLink): Message =>
  join(
    [say`rejected ${byline(by)}${dissent(verdicts, by)}.`, ...remarks(verdicts), say`${machineSentence(machine)}.`],
    " ",
  );

/**
 * A rejected link by its ends.
 *
 * @example
 * toText(rejectedLine(rejected, names));
 * //=> "United States, 2, and Azerbaijan, 3: rejected by Ana on 1 January 2030. Matched automatically: likely, a fair match, 61 in 100."
 */
export function rejectedLine(rejected: RejectedLink, names: Record<Side, SideNames>): Message {
  const ends = SIDES.map((side) => passageLabel(names[side], passageNumber(rejected[side])));
  return say`${join(ends, ", and ")}: ${rejectedClause(rejected)}`;
}

/**
 * The heading over rejected links.
 *
 * @example
 * toText(rejectedHeading(2)); //=> "Rejected: 2 links"
 */
export const rejectedHeading = (links: number): Message => say`Rejected: ${plural(links, "link")}`;

/**
 * A link by its ends, as what a button is about.
 *
 * @example
 * toText(linkBetween(say`Azerbaijan, passage 9`, say`United States, passage 2`));
 * //=> "the link between Azerbaijan, passage 9, and United States, passage 2"
 */
export const linkBetween = (own: Message, far: Message): Message => say`the link between ${own}, and ${far}`;

/**
 * The passages at one end of links, by their numbers, in the order of their text.
 *
 * @param between our own words between two numbers
 * @example
 * toText(passageNumbers(links, "right")); //=> "2, 5"
 */
export const passageNumbers = (links: Pick<ReviewedLink, Side>[], side: Side, between = ", "): Message =>
  join(
    links
      .map((link) => passageNumber(link[side]))
      .sort((a, b) => a - b)
      .map(numeral),
    between,
  );

/**
 * What the reviewers say of one of a passage's links where they differ.
 *
 * @param far the side of its other end
 * @example
 * toText(linkDisagreement(link, "right")); //=> "Link with 3: reviewers disagree. Ana: linked; Ben: rejected."
 */
export const linkDisagreement = (link: ReviewedLink, far: Side): Message =>
  say`Link with ${numeral(passageNumber(link[far]))}: ${disagreementClause(link.verdicts, "link")}`;

/**
 * The rejected links of a passage, by who rejected them.
 *
 * @param far the side of their other ends
 * @example
 * toText(rejectionsBy(rejected, "right")); //=> "the link with passage 1 rejected by Ana on 1 January 2030"
 */
export function rejectionsBy(rejected: RejectedLink[], far: Side): Message {
  const judgements = new Map<string, { by: Judgement; links: RejectedLink[] }>();
  for (const link of rejected) {
    const { author, at, carriedFrom } = link.by;
    const key = JSON.stringify([author, at.slice(0, 10), carriedFrom]);
    judgements.set(key, { by: link.by, links: [...(judgements.get(key)?.links ?? []), link] });
  }
  return listMessages(
    [...judgements.values()].map(({ by, links }) => {
      const ends = listMessages(links.map((link) => numeral(passageNumber(link[far]))));
      const what = links.length === 1 ? say`the link with passage` : say`the links with passages`;
      return say`${what} ${ends} rejected ${byline(by)}`;
    }),
  );
}

/**
 * The sign between the two sides of a row in a file, at the level of the review.
 *
 * @example
 * toText(rowSign(row)); //=> "= the same point, confirmed"
 */
export function rowSign({ state, left, right }: ReviewedRow): Message {
  if (state === "possible") return say`≈ possible counterpart`;
  if (state !== "shared") return NOTHING;
  const links = [...left, ...right].flatMap(({ link }) => link ?? []);
  const confirmed = links.filter((link) => standingOfLink(link) === "confirmed").length;
  if (confirmed === 0) return say`= likely the same point`;
  return confirmed === links.length ? say`= the same point, confirmed` : say`= the same point, partly confirmed`;
}
