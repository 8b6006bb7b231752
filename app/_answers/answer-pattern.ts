import type { DyadFile } from "@/lib/addresses/dyad-path";
import { originOf } from "@/lib/addresses/origin";
import { patternPath } from "@/lib/addresses/pattern-path";
import { PATTERN_FILES } from "@/lib/exchange/patterns/pattern-files";
import { PNG_TYPE } from "@/lib/exchange/patterns/pattern-json";
import { today } from "@/lib/model/dates";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { drawFigure } from "@/lib/pictures/figure-png";
import { nothingStored } from "./plain-answer";
import { fileResponse } from "@/lib/exchange/file-response";

/**
 * Answers with a file of a pattern: a figure is shown, everything else is downloaded.
 *
 * @param content for a PNG, the SVG that it is drawn from
 */
export async function answerPattern(content: string, contentType: string, name: string): Promise<Response> {
  const disposition = contentType.startsWith("image/") ? "inline" : "attachment";
  const body = contentType === PNG_TYPE ? await drawFigure(content) : content;
  return fileResponse(body, contentType, `${disposition}; filename="${name}"`);
}

/** Answers with a file of a dyad's pattern, as it is now or as it was kept. */
export async function answerDyadFile(request: Request, file: DyadFile, view: DyadView | null): Promise<Response> {
  if (!view) return nothingStored();
  const { contentType, write } = PATTERN_FILES[file];
  const address = new URL(patternPath(view, view.query), originOf(request.headers)).href;
  const { a, b } = view.parties;
  return answerPattern(
    write({ view, address, accessed: today() }),
    contentType,
    `parallax-${a.slug}-${b.slug}-${file}`,
  );
}
