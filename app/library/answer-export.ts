import { streamedBody } from "@/app/_answers/streamed-body";
import { openLibrary, READ_TIMEOUT } from "@/lib/data/library/open-library";
import type { LibraryFormat } from "@/lib/model/library/downloads";
import { asksForFictional } from "@/lib/addresses/site-path";
import { writeLibrary } from "@/lib/exchange/library/write-library";
import { TOO_MANY_EXPORTS } from "@/lib/messages/library/library";

const MEDIA_TYPES: Record<LibraryFormat, string> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
};

/** Downloads that may run at once; each holds a transaction until its client has read it all. */
const MOST_AT_ONCE = 4;

/** Seconds after which a refused user may try again. */
const RETRY_AFTER = "60";

const underWay = new Set<object>();

/** Downloads the whole library, read and sent piece by piece. Fictional calls are included only if the address asks for them. */
export async function answerExport({ url, method }: Request, format: LibraryFormat): Promise<Response> {
  const headers = {
    "Content-Type": MEDIA_TYPES[format],
    "Content-Disposition": `attachment; filename="parallax-library.${format}"`,
    "Cache-Control": "no-store",
  };
  // Without a reader, the transaction would stay open until its time limit.
  if (method === "HEAD") return new Response(null, { headers });
  if (underWay.size >= MOST_AT_ONCE)
    return new Response(`${TOO_MANY_EXPORTS}\n`, { status: 503, headers: { "Retry-After": RETRY_AFTER } });
  const download = {};
  underWay.add(download);
  const opened = await openLibrary({ isFictionKept: asksForFictional(url) }).catch((error: unknown) => {
    underWay.delete(download);
    throw error;
  });
  const close = () => {
    clearTimeout(timer);
    if (underWay.delete(download)) void opened.close();
  };
  // A user who stops reading asks for no further piece, so the download would never end by itself.
  const timer = setTimeout(close, READ_TIMEOUT).unref();
  return new Response(streamedBody(writeLibrary(opened.library, format), close), { headers });
}
