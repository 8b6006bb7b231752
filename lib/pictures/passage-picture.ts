import "server-only";
import { PICTURE } from "../messages/comparisons/pictures";
import { titleCall } from "../messages/calls/calls";
import { passageName } from "../messages/comparisons/sides";
import { claimByReader } from "../messages/site/reader-findings";
import { toText } from "../messages/parts/to-text";
import type { PassageView } from "../model/comparisons/comparison-view";
import { claimOfCited, findCited } from "../exchange/comparison/citation";
import { passageAddress, type ComparisonFile } from "../exchange/comparison/comparison-file";
import { inOneLine } from "../messages/parts/one-line";
import { otherSide } from "../model/comparisons/sides";
import { canSet, settable } from "./set-text";
import { CARD, COLOURS, onPaper, rectangle, setLines, type TextLine } from "./stack";

/** The longer a quotation, the smaller its type; it is cut at what a picture can hold, in UTF-16 code units. */
const SIZES = [
  { upTo: 160, size: 46 },
  { upTo: 320, size: 38 },
  { upTo: 620, size: 31 },
] as const;
const LONGEST = 900;
const SMALLEST = 26;

const sizeOf = (text: string) => SIZES.find(({ upTo }) => text.length <= upTo)?.size ?? SMALLEST;

/** As many whole words as fit. */
const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, "")} …`;

/** The requested passage, or the first that only one side reports. */
function findPassage({ view }: ComparisonFile, anchor: string): PassageView | undefined {
  const cited = findCited(view, anchor);
  if (cited?.asked) return cited[cited.asked] ?? undefined;
  const line = view.finding.find(({ claim }) => claim !== "both") ?? view.finding[0];
  return line?.quotes[0]?.passage ?? view.left.passages.find(({ review }) => review.isPoint);
}

async function linesOf(
  file: ComparisonFile,
  passage: PassageView,
): Promise<Record<"head" | "body" | "foot", TextLine[]>> {
  const { view } = file;
  const { side } = passage;
  const own = view.pair[side];
  const far = view.pair[otherSide(side)];
  const cited = { left: null, right: null, link: null, [side]: passage, asked: side };
  const quotation = `“${cut(inOneLine(passage.quotation))}”`;
  const issuers = [own, far].map(({ readout: { issuer } }) => settable(issuer.name, issuer.slug));
  const [issuer = "", other = ""] = await Promise.all(issuers);
  const isSet = await canSet(quotation);
  const claim = toText(claimByReader(claimOfCited(view, cited), view.reader.readBy));
  return {
    head: [
      { text: issuer, face: "title", size: 32, colour: COLOURS[view[side].hue] },
      { text: toText(PICTURE.besides(other)), size: 22, colour: COLOURS.quiet, gap: 14 },
    ],
    body: [
      isSet
        ? { text: quotation, face: "serif", size: sizeOf(quotation), gap: 44 }
        : { text: toText(PICTURE.noFont(own.readout.language)), size: 26, gap: 44 },
      { text: await settable(claim, toText(PICTURE.claimElsewhere)), size: 24, gap: 36 },
    ],
    foot: [
      { text: await settable(toText(titleCall(own.call)), own.call.slug), size: 22, gap: 48 },
      {
        text: `${await settable(toText(passageName(view[side].names, passage.number)), "")} ${passageAddress(file, passage)}`.trim(),
        size: 18,
        colour: COLOURS.quiet,
        gap: 12,
      },
    ],
  };
}

/**
 * The picture of one passage: its issuer and the compared readout, the quotation, what is claimed about it, the call with its date, and the
 * address. If no font here has the letters of the quotation, it says so instead of showing boxes.
 *
 * @param anchor the passage, "left-3"; any other text takes the first that only one side reports
 * @returns a PNG 1200 pixels wide and at least 630 high; null where the comparison has no passage
 * @example
 * (await drawPassage(file, "left-4"))?.length; //=> 41234
 */
export async function drawPassage(file: ComparisonFile, anchor: string): Promise<Buffer | null> {
  const passage = findPassage(file, anchor);
  if (!passage) return null;
  const { head, body, foot } = await linesOf(file, passage);
  const column = { left: CARD.margin, top: 64, width: CARD.width - 2 * CARD.margin };
  const text = await setLines([...head, ...body, ...foot], column);
  const height = Math.max(CARD.height, text.bottom + 52);
  const rule = rectangle(
    { left: 0, top: 0, width: CARD.width },
    { height: 14, colour: COLOURS[file.view[passage.side].hue] },
  );
  return onPaper([rule, ...text.drawn], height);
}
