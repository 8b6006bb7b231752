import { SIDES, otherSide, levelByPassage, levelOf, type Link, type Passage, type Side } from "../compare";
import { titleCall } from "../wording";
import { coverageSentence } from "../wording-review";
import { escapeMarkdown, linkMarkdown, quoteMarkdown } from "./markdown-text";
import { sourceMarkdown } from "./markdown";
import {
  accessedOn,
  claimOf,
  findingSentence,
  linkSentence,
  madeBy,
  namesOf,
  passageAddress,
  passageNumber,
  sourceFacts,
  type Told,
} from "./told";

export const CITATION_FORMATS = ["text", "markdown"] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** The passages that are cited: one of each side, or one alone, and the link between them where there is one. */
export interface CitedPassages {
  left: Passage | null;
  right: Passage | null;
  link: Link | null;
}

const NOT_REVIEWED = "machine reading, not reviewed";

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

/** What is claimed of a passage that is cited alone: read off the comparison, so that no finding is lost with its counterpart. */
function lonePassage(told: Told, side: Side, { id }: Passage): string {
  const far = otherSide(side);
  const { links, basis } = told.comparison;
  const finding = levelByPassage(links, side).get(id) ?? "none";
  const places = links
    .filter((link) => link[side] === id && levelOf(link) === finding)
    .map((link) => passageNumber(link[far]));
  const where = places.length > 0 ? `, passage ${places.join(", ")}` : "";
  return `${findingSentence(finding, namesOf(told)[far], basis)}${where} (${NOT_REVIEWED}).`;
}

function finding(told: Told, { left, right, link }: CitedPassages): string {
  if (left && !right) return lonePassage(told, "left", left);
  if (right && !left) return lonePassage(told, "right", right);
  if (!link) return `No link was found between these two passages (${NOT_REVIEWED}).`;
  const level = { likely: "Likely counterparts", possible: "Possible counterparts", weak: "A weak match only" };
  return `${level[levelOf(link)]} (${NOT_REVIEWED}). ${linkSentence(link)}`;
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
  const names = namesOf(told);
  const cited = passages && (passages.left || passages.right) ? passages : null;
  const claims = cited
    ? [finding(told, cited)]
    : [...SIDES.map((side) => coverageSentence(told.comparison[side], names[otherSide(side)])), claimOf(told)];
  const side = cited?.left ? "left" : "right";
  const passage = cited?.[side];
  const address = passage ? passageAddress(told, side, passage) : told.address;
  return [
    ...(cited ? quotations(told, cited, style) : []),
    ...claims.map(style.line),
    ...SIDES.map((each) => source(told, each, style)),
    `${style.line(madeBy(told))} ${style.address(address)} ${style.line(accessedOn(told))}`,
  ].join("\n\n");
}
