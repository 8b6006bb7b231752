import { levelOf } from "../../compare";
import type { ReviewedLink } from "../../model/reviewed-comparison";
import { inWords, titleCall } from "../../messages/names";
import { byline, remarksOf, saidOtherwise, standingOf } from "../../messages/review";
import { escapeMarkdown, linkMarkdown, quoteMarkdown } from "./markdown-text";
import { sourceMarkdown } from "./markdown";
import {
  accessedOn,
  claimOf,
  coverageOfSide,
  madeBy,
  namesOf,
  passageAddress,
  sourceFacts,
  toldPassages,
  type Told,
  type ToldPassage,
} from "./told";
import { standingOfLink } from "../../review/standings";
import { linkSentence, passageAside, rejectedSentence } from "./told-review";
import type { Side, Passage } from "../../model/comparison";
import { SIDES, otherSide } from "../../model/sides";
import { passageNumber } from "../../model/passage-number";

export const CITATION_FORMATS = ["text", "markdown"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** The passages that are cited: one of each side, or one alone, and the link between them where there is one. */
export interface CitedPassages {
  left: Passage | null;
  right: Passage | null;
  link: ReviewedLink | null;
  /** Whose passage was asked about: its address is given. The left one's where none is named. */
  asked?: Side;
}

/** How a citation is written in one format. */
interface Style {
  line: (text: string) => string;
  quote: (text: string) => string;
  source: (told: Told, side: Side) => string;
  address: (url: string) => string;
}

const STYLES: Record<CitationFormat, Style> = {
  text: {
    line: (text) => text,
    quote: (text) => `“${text}”`,
    source: (told, side) => {
      const { before, title, url, after } = sourceFacts(told.pair[side].readout);
      const where = title === null ? "" : ` in “${title}”${url && url !== title ? ` <${url}>` : ""}`;
      return `${before}${where} · ${after}`;
    },
    address: (url) => url,
  },
  markdown: {
    line: escapeMarkdown,
    quote: quoteMarkdown,
    source: sourceMarkdown,
    address: (url) => linkMarkdown(url, url),
  },
};

/** What stands behind a finding of the machine: that nobody has judged it, or what was said of it without settling it. */
function machineStanding({ review, finding, links, rejected }: ToldPassage, far: Side): string {
  const isDisputed = links.some((link) => standingOfLink(link) === finding && link.status === "disputed");
  if (review.isDisputed || isDisputed) return "machine reading; reviewers differ";
  if (finding !== "none" || rejected.length === 0) return standingOf(null);
  const whose = new Map<string, ToldPassage["rejected"]>();
  for (const link of rejected) whose.set(byline(link.by), [...(whose.get(byline(link.by)) ?? []), link]);
  const sentences = [...whose].map(([by, links]) => {
    const places = inWords(links.map((link) => String(passageNumber(link[far]))));
    return `the ${links.length === 1 ? "link with passage" : "links with passages"} ${places} rejected ${by}`;
  });
  return `machine reading; ${inWords(sentences)}`;
}

const confirmedBy = ({ by, verdicts }: ReviewedLink) => standingOf(by) + (by ? saidOtherwise(verdicts, by) : "");

/** What is claimed of a passage that is cited alone: read off the comparison, so that no finding is lost with its counterpart. */
function lonePassage(told: Told, side: Side, { index }: Passage): string {
  const far = otherSide(side);
  const of = toldPassages(told, side)[index]!;
  const level = of.links.filter((link) => standingOfLink(link) === of.finding);
  const aside = passageAside(of.review);
  if (of.finding === "confirmed") {
    const where = level.map((link) => `passage ${passageNumber(link[far])}, ${confirmedBy(link)}`).join("; ");
    const remarks = level.flatMap(({ verdicts }) => remarksOf(verdicts));
    return [`Counterpart in the ${namesOf(told)[far].readout}: ${where}.`, ...remarks, ...aside].join(" ");
  }
  const places = of.finding === "none" ? [] : level.map((link) => passageNumber(link[far]));
  const where = places.length > 0 ? `, passage ${places.join(", ")}` : "";
  const standing = of.judgement ? "" : ` (${machineStanding(of, far)})`;
  return [`${of.sentence}${where}${standing}.`, ...aside].join(" ");
}

function unlinkedPassages({ comparison }: Told, left: Passage | null, right: Passage | null): string {
  const rejected = comparison.rejected.find((link) => link.left === left?.id && link.right === right?.id);
  if (rejected) return `The link between these two passages was ${rejectedSentence(rejected)}`;
  return `No link was found between these two passages (${standingOf(null)}).`;
}

const LEVELS = { likely: "Likely counterparts", possible: "Possible counterparts", weak: "A weak match only" };

function linkedPassages(link: ReviewedLink): string {
  if (link.by) return `Counterparts. ${linkSentence(link)}`;
  if (!link.machine) return linkSentence(link);
  const standing = link.status === "disputed" ? "machine reading; reviewers differ" : standingOf(null);
  return `${LEVELS[levelOf(link.machine)]} (${standing}). ${linkSentence(link)}`;
}

function finding(told: Told, { left, right, link }: CitedPassages): string {
  if (left && !right) return lonePassage(told, "left", left);
  if (right && !left) return lonePassage(told, "right", right);
  return link ? linkedPassages(link) : unlinkedPassages(told, left, right);
}

function quotations(told: Told, cited: CitedPassages, style: Style): string[] {
  return SIDES.flatMap((side) => {
    const passage = cited[side];
    if (!passage) return [];
    const { issuer, revision } = told.pair[side].readout;
    return [
      style.line(`${issuer.name}, passage ${passage.index + 1}:`),
      style.quote(revision.text.slice(passage.start, passage.end)),
    ];
  });
}

/** "US Department of State on Blinken and Aliyev, phone call, 3 April 2024. Official statement · …" */
function source(told: Told, side: Side, style: Style): string {
  const { call, readout } = told.pair[side];
  return `${style.line(`${readout.issuer.name} on ${titleCall(call)}.`)} ${style.source(told, side)}.`;
}

/**
 * Cites a comparison, or passages of it: the quotations, what the machine claims of them, both issuers with call, date and source,
 * the address and the day of access.
 *
 * @param passages one passage of each side, or one with null beside it; none cites the comparison as a whole
 * @returns paragraphs with an empty line between them; quotations are exact, in Markdown escaped so that they show as they are
 * @example
 * citePair(told, "text", { left, right: null, link: null });
 * //=> "US Department of State, passage 4:\n\n“…”\n\nNo counterpart found in the Azerbaijani readout (machine reading, not reviewed).\n\n…"
 */
export function citePair(told: Told, format: CitationFormat, passages?: CitedPassages): string {
  const style = STYLES[format];
  const cited = passages && (passages.left || passages.right) ? passages : null;
  const claims = cited ? [finding(told, cited)] : [...SIDES.map((side) => coverageOfSide(told, side)), claimOf(told)];
  const side = cited?.asked ?? (cited?.left ? "left" : "right");
  const passage = cited?.[side];
  const address = passage ? passageAddress(told, side, passage) : told.address;
  return [
    ...(cited ? quotations(told, cited, style) : []),
    ...claims.map(style.line),
    ...SIDES.map((each) => source(told, each, style)),
    `${style.line(madeBy(told))} ${style.address(address)} ${style.line(accessedOn(told))}`,
  ].join("\n\n");
}
