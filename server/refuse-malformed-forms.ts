import type { IncomingMessage, ServerResponse } from "node:http";
import type { Handler } from "./with-kept-answers";

const FORM = /^multipart\/form-data\b/i;
const BOUNDARY = /\bboundary=(?:"([^"]+)"|([^\s;"]+))/i;

/** Bytes: a longer form, one with a large file, is looked at in its beginning only. */
const MAX_LOOKED_THROUGH = 1024 * 1024;

/**
 * Reads the beginning of a body and puts it back, so that whoever comes next finds all of it.
 *
 * @param bytes how much to read; less when the body ends before
 */
function lookAhead(request: IncomingMessage, bytes: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = () => {
      for (const event of ["readable", "end", "error", "close"]) request.off(event, take);
      const body = Buffer.concat(chunks);
      if (size > 0 && !request.readableEnded) request.unshift(body);
      resolve(body);
    };
    const take = () => {
      // Never read beyond what is wanted: a body that was read to its end takes nothing back.
      for (let chunk: unknown; size < bytes && Buffer.isBuffer((chunk = request.read())); size += chunk.length)
        chunks.push(chunk);
      if (size >= bytes || request.readableEnded || request.destroyed) finish();
    };
    for (const event of ["readable", "end", "error", "close"]) request.on(event, take);
  });
}

/** Whether a body of that many bytes is a form of several parts, as far as its edges tell. */
async function isWellFormed(request: IncomingMessage, boundary: string, length: number): Promise<boolean> {
  const edge = Buffer.from(`--${boundary}`, "latin1");
  if (length < edge.length) return false;
  const isWhole = length <= MAX_LOOKED_THROUGH;
  const body = await lookAhead(request, isWhole ? length : edge.length);
  if (!body.subarray(0, edge.length).equals(edge)) return false;
  return !isWhole || body.toString("latin1").trimEnd().endsWith(`--${boundary}--`);
}

function refuse(response: ServerResponse) {
  response.writeHead(400, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" });
  response.end("The form could not be read.\n");
}

/**
 * Answers 400 to a post that says it is a form of several parts and is none. Next would answer 500, as if the server had failed.
 */
export function refuseMalformedForms(handle: Handler): Handler {
  return async (request, response) => {
    const type = request.headers["content-type"] ?? "";
    if (request.method !== "POST" || !FORM.test(type)) return handle(request, response);
    const [, quoted, bare] = BOUNDARY.exec(type) ?? [];
    const boundary = quoted ?? bare;
    const length = Number(request.headers["content-length"]);
    if (boundary && length > 0 && (await isWellFormed(request, boundary, length))) return handle(request, response);
    return refuse(response);
  };
}
