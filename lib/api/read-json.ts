import { PROBLEM_DETAILS, PROBLEMS } from "../messages/site/api";
import { Problem } from "./problem";

const JSON_BODY = /^application\/json\s*(;|$)/i;

/** The bytes of a body; null as soon as there are too many, and the rest is not read. */
async function readBytes(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (body === null) return new Uint8Array();
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads the body of a request as JSON.
 *
 * @param most the largest size in bytes
 * @returns a problem if its content type differs, it is too large, or it is not JSON in UTF-8
 * @example
 * await readJsonBody(request, 1_000); //=> { value: { left: "…", right: "…" } }
 */
export async function readJsonBody(request: Request, most: number): Promise<{ value: unknown } | Problem> {
  if (!JSON_BODY.test(request.headers.get("Content-Type") ?? ""))
    return new Problem("not-json", PROBLEM_DETAILS.notJson, { headers: { Accept: "application/json" } });
  const tooLarge = new Problem("too-large", PROBLEMS["too-large"].title);
  if (Number(request.headers.get("Content-Length") ?? 0) > most) return tooLarge;
  const bytes = await readBytes(request.body, most);
  if (bytes === null) return tooLarge;
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return new Problem("unreadable-body", PROBLEM_DETAILS.unreadable);
  }
}
