import { readWholeLibrary } from "@/lib/data/library/library-queries";
import type { LibraryFormat } from "@/lib/model/downloads";
import { writeLibrary } from "@/lib/exchange/library/write-library";

const MEDIA_TYPES: Record<LibraryFormat, string> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
};

/** The whole library as a download, sent piece by piece. */
export async function answerExport(format: LibraryFormat): Promise<Response> {
  const pieces = writeLibrary(await readWholeLibrary(), format);
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
