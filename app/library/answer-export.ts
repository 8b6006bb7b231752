import { readWholeLibrary } from "@/lib/data/library/library-queries";
import type { LibraryFormat } from "@/lib/model/downloads";
import { asksForFictional } from "@/lib/addresses/site-path";
import { withoutFictional } from "@/lib/exchange/library/without-fictional";
import { writeLibrary } from "@/lib/exchange/library/write-library";

const MEDIA_TYPES: Record<LibraryFormat, string> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
};

/** The whole library as a download, sent piece by piece; fictional calls are in it only where the address asks for them. */
export async function answerExport({ url }: Request, format: LibraryFormat): Promise<Response> {
  const whole = await readWholeLibrary();
  const pieces = writeLibrary(asksForFictional(url) ? whole : withoutFictional(whole), format);
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value));
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": MEDIA_TYPES[format],
      "Content-Disposition": `attachment; filename="parallax-library.${format}"`,
      "Cache-Control": "no-store",
    },
  });
}
