import type { DyadFile } from "@/lib/addresses/dyad-path";
import { originOf } from "@/lib/addresses/origin";
import { patternPath } from "@/lib/addresses/pattern-path";
import { PATTERN_FILES } from "@/lib/exchange/patterns/pattern-files";
import { today } from "@/lib/model/dates";
import type { DyadView } from "@/lib/model/dyad-view";

/** Answers with a file of a pattern: a figure is shown, everything else is downloaded. */
export function answerPattern(content: string | Uint8Array<ArrayBuffer>, contentType: string, name: string): Response {
  const disposition = contentType.startsWith("image/") ? "inline" : "attachment";
  return new Response(content, {
    headers: {
      "Content-Type": contentType,
      "Content-Disposition": `${disposition}; filename="${name}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-cache",
    },
  });
}

/** Answers with a file of a dyad's pattern, as it is now or as it was kept. */
export function answerDyadFile(request: Request, file: DyadFile, view: DyadView | null): Response {
  if (!view) return new Response("Nothing is stored at this address.\n", { status: 404 });
  const { contentType, write } = PATTERN_FILES[file];
  const address = new URL(patternPath(view, view.query), originOf(request.headers)).href;
  const { a, b } = view.parties;
  return answerPattern(
    write({ view, address, accessed: today() }),
    contentType,
    `parallax-${a.slug}-${b.slug}-${file}`,
  );
}
