/**
 * The answer with a file: with a fixed content type, and never kept in a shared cache.
 *
 * @param disposition whether it is saved or shown, and under which name
 * @example
 * fileResponse("a,b\n", "text/csv; charset=utf-8", 'attachment; filename="a.csv"').headers.get("Cache-Control"); //=> "private, no-cache"
 */
export const fileResponse = (written: string | Uint8Array, contentType: string, disposition: string): Response =>
  new Response(typeof written === "string" ? written : Uint8Array.from(written), {
    headers: {
      "Content-Type": contentType,
      "Content-Disposition": disposition,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-cache",
    },
  });
