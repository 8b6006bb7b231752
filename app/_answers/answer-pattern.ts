import { parseDyadFile, parseFormulasFile, type DyadFile, type FormulasFile } from "@/lib/addresses/dyad-path";
import { parseIssuerFile, type IssuerFile } from "@/lib/addresses/issuer-path";
import { originOf } from "@/lib/addresses/origin";
import { formulasViewPath, issuerViewPath, patternPath } from "@/lib/addresses/pattern-path";
import type { PatternSnapshotView } from "@/lib/comparison/dyads/open-pattern-snapshot";
import { FORMULAS_WRITERS } from "@/lib/exchange/patterns/formulas-files";
import { ISSUER_PATTERN_FILES } from "@/lib/exchange/patterns/issuer-files";
import { PATTERN_FILES } from "@/lib/exchange/patterns/pattern-files";
import { PNG_TYPE } from "@/lib/exchange/patterns/pattern-json";
import { today } from "@/lib/model/dates";
import type { FormulasView } from "@/lib/model/dyads/chains";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import type { IssuerView } from "@/lib/model/dyads/issuer-view";
import { drawFigure } from "@/lib/pictures/figure-png";
import { nothingStored } from "./plain-answer";
import { fileResponse } from "@/lib/exchange/file-response";

/**
 * Answers with a file of a pattern: a figure is shown, everything else is downloaded.
 *
 * @param content for a PNG, the SVG that it is drawn from
 */
async function answerPattern(content: string, contentType: string, name: string): Promise<Response> {
  const disposition = contentType.startsWith("image/") ? "inline" : "attachment";
  const body = contentType === PNG_TYPE ? await drawFigure(content) : content;
  return fileResponse(body, contentType, `${disposition}; filename="${name}"`);
}

/** What a file needs besides the view: its absolute address, and the day. */
const leaving = <View>(view: View, path: string, { headers }: Request) => ({
  view,
  accessed: today(),
  address: new URL(path, originOf(headers)).href,
});

/** Answers with a file of a dyad's pattern, as it is now or as it was stored. */
export async function answerDyadFile(request: Request, file: DyadFile, view: DyadView | null): Promise<Response> {
  if (!view) return nothingStored();
  const { contentType, write } = PATTERN_FILES[file];
  const { a, b } = view.parties;
  const content = write(leaving(view, patternPath(view, view.query), request));
  return answerPattern(content, contentType, `parallax-${a.slug}-${b.slug}-${file}`);
}

/** Answers with a file of an issuer across its counterparts, as it is now or as it was stored. */
export async function answerIssuerFile(request: Request, file: IssuerFile, view: IssuerView | null): Promise<Response> {
  if (!view) return nothingStored();
  const { contentType, write } = ISSUER_PATTERN_FILES[file];
  const content = write(leaving(view, issuerViewPath(view), request));
  return answerPattern(content, contentType, `parallax-${view.issuer.slug}-${file}`);
}

/** Answers with a file of an issuer's formulas, as they are now or as they were stored. */
export async function answerFormulasFile(
  request: Request,
  file: FormulasFile,
  view: FormulasView | null,
): Promise<Response> {
  if (!view) return nothingStored();
  const { contentType, write } = FORMULAS_WRITERS[file];
  const content = write(leaving(view, formulasViewPath(view), request));
  return answerPattern(content, contentType, `parallax-${view.issuer.slug}-${file}`);
}

/** Answers with a file of a permanent link to a pattern; each kind of pattern has its own files. */
export async function answerPatternSnapshotFile(
  request: Request,
  part: string,
  kept: PatternSnapshotView | null,
): Promise<Response> {
  if (kept?.kind === "formulas") {
    const file = parseFormulasFile(part);
    return file ? answerFormulasFile(request, file, kept.view) : nothingStored();
  }
  if (kept?.kind === "issuer") {
    const file = parseIssuerFile(part);
    return file ? answerIssuerFile(request, file, kept.view) : nothingStored();
  }
  const file = parseDyadFile(part);
  return file && kept ? answerDyadFile(request, file, kept.view) : nothingStored();
}
