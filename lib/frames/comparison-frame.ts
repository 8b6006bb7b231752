import { withAnchor, passageAnchor } from "../addresses/anchors";
import { claimOfCited, findCited } from "../exchange/comparison/citation";
import { passageAddress, type ComparisonFile } from "../exchange/comparison/comparison-file";
import { titleCall } from "../messages/calls/calls";
import { nothingShared } from "../messages/comparisons/finding";
import { FRAMES, besideReadout } from "../messages/site/frames";
import { named, say } from "../messages/parts/message";
import { issuersInWords, titlePair } from "../messages/comparisons/sides";
import { claimByReader } from "../messages/site/reader-findings";
import { toText } from "../messages/parts/to-text";
import type { ComparisonView, FindingLineView } from "../model/comparisons/comparison-view";
import { otherSide } from "../model/comparisons/sides";
import { writeFrame } from "./frame-page";
import { markup, type Html } from "./html";
import { sayHtml } from "./say-html";

/** Levels that a person has reached. */
const OF_PERSONS: readonly string[] = ["left-out", "confirmed-not-in-part", "confirmed", "not-a-point"];

const markOf = (level: string, words: Html): Html =>
  markup`<span class="chip${OF_PERSONS.includes(level) ? " person" : ""}">${words}</span>`;

function lineHtml(
  { view, address }: ComparisonFile,
  { claim, differs, who, chip, level, quotes }: FindingLineView,
): Html {
  const [first] = quotes;
  if (!first) return markup``;
  const hue = claim === "both" ? "" : view[first.passage.side].hue;
  const links = (differs ? quotes : [first]).map(({ passage, words: quoted, isCut }) => {
    const href = withAnchor(passageAnchor(passage.side, passage.number), address);
    const words = markup`“${isCut.before ? "…" : ""}<bdi lang="${view[passage.side].language}">${quoted}</bdi>${isCut.after ? "…" : ""}”`;
    return markup`<a href="${href}" target="_blank" rel="noopener">${words}</a>
`;
  });
  return markup`<li><span class="who ${hue}">${sayHtml(who)}</span>
${links}${markOf(level, sayHtml(chip))}</li>`;
}

const headHtml = ({ pair }: ComparisonView): Html => {
  const { left, right } = pair;
  const other = left.call.slug === right.call.slug ? null : markup`, ${sayHtml(titleCall(right.call))}`;
  return markup`<h1>${sayHtml(titleCall(left.call))}${other}</h1>`;
};

/**
 * What a comparison says first, for a frame: the call with its date, both issuers, the finding with the level of each line, and the claim
 * that all stands under.
 *
 * @returns an HTML document
 * @example
 * writeComparisonFrame(file).includes("No counterpart found"); //=> true
 */
export function writeComparisonFrame(file: ComparisonFile): string {
  const { view, address } = file;
  const none = markup`<p>${nothingShared(view) || FRAMES.nothingShared}</p>`;
  const lines = view.finding.map((line) => lineHtml(file, line));
  const coverage = markup`<p class="small">
    ${sayHtml(view.left.names.label)}: ${sayHtml(view.left.coverageLine)}<br />
    ${sayHtml(view.right.names.label)}: ${sayHtml(view.right.coverageLine)}
  </p>`;
  const body = markup`${headHtml(view)}
    <p class="small">${sayHtml(issuersInWords(view.pair))}</p>
    ${lines.length > 0 ? markup`<ol>${lines}</ol>` : none}
    ${coverage}
    <p class="small">${sayHtml(claimByReader(view.claim, view.reader.readBy))}</p>`;
  return writeFrame({ title: toText(titlePair(view.pair)), body, address, link: FRAMES.openComparison });
}

/**
 * One passage for a frame: whose words, beside whose readout, the quotation, and what is claimed of it.
 *
 * @param anchor "left-3"
 * @returns an HTML document; null where the comparison has no such passage
 * @example
 * writePassageFrame(file, "left-4")?.includes("automatic, not reviewed"); //=> true
 */
export function writePassageFrame(file: ComparisonFile, anchor: string): string | null {
  const { view } = file;
  const cited = findCited(view, anchor);
  const passage = cited?.asked && cited[cited.asked];
  if (!passage) return null;
  const { side, number } = passage;
  const [own, far] = [view.pair[side].readout.issuer, view.pair[otherSide(side)].readout.issuer];
  const alone = { left: null, right: null, link: null, [side]: passage, asked: side };
  const claim = sayHtml(claimOfCited(view, alone));
  const body = markup`${headHtml(view)}
    <p class="small">${sayHtml(besideReadout(named(own.name), named(far.name)))}</p>
    <blockquote class="${view[side].hue}" lang="${view[side].language}" dir="auto">${passage.quotation}</blockquote>
    <p>${markOf(passage.standing, claim)}</p>
    <p class="small">${sayHtml(claimByReader(view.claim, view.reader.readBy))}</p>`;
  const title = toText(say`${named(own.name)}, ${titleCall(view.pair[side].call)}`);
  return writeFrame({ title, body, address: passageAddress(file, { side, number }), link: FRAMES.openPassage });
}
