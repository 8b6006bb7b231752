import { writeFigure } from "../exchange/patterns/figure-svg";
import type { PatternFile } from "../exchange/patterns/pattern-file";
import { FRAMES } from "../messages/site/frames";
import { patternSnapshotSentence, patternBasis, titleOfCalls } from "../messages/dyads/patterns";
import { toText } from "../messages/parts/to-text";
import { writeFrame } from "./frame-page";
import { Html, markup } from "./html";
import { sayHtml } from "./say-html";

/**
 * The figure of a dyad for a frame: the pattern as it is printed, with its title, its key and on how many calls it rests, and how sure it
 * is.
 *
 * @returns an HTML document
 * @example
 * writeDyadFrame(file).includes("<svg"); //=> true
 */
export function writeDyadFrame(file: PatternFile): string {
  const { view, address } = file;
  const kept = view.permanent
    ? markup`<p class="small">${sayHtml(patternSnapshotSentence("dyad", view.permanent))}</p>`
    : null;
  const body = markup`<h1 class="unseen">${sayHtml(titleOfCalls(view))}</h1>
    ${kept}
    <figure>${new Html(writeFigure(file))}</figure>
    <p class="small">${sayHtml(patternBasis({ rates: view.rates, level: view.query.level }))}</p>`;
  return writeFrame({ title: toText(titleOfCalls(view)), body, address, link: FRAMES.openDyad });
}
