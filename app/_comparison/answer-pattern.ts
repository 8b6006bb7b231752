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
