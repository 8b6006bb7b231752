import type { IncomingMessage, ServerResponse } from "node:http";
import type { Handler } from "./with-response-cache";

const FORM = /^multipart\/form-data\b/i;
const BOUNDARY = /\bboundary=(?:"([^"]+)"|([^\s;"]+))/i;

/** Bytes: a longer form, one with a large file, is judged by its beginning only. */
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
      // Never asked for more than is there: a body that is asked for more at its end takes nothing back.
      while (size < bytes && request.readableLength > 0) {
        const chunk = request.read() as Buffer;
        chunks.push(chunk);
        size += chunk.length;
      }
      if (size >= bytes || request.complete || request.destroyed) finish();
    };
    for (const event of ["readable", "end", "error", "close"]) request.on(event, take);
  });
}

/** Whether a body is a form of several parts, as far as its edges tell: by what it is, as a length need not be told. */
async function isWellFormed(request: IncomingMessage, boundary: string): Promise<boolean> {
  const body = (await lookAhead(request, MAX_LOOKED_THROUGH)).toString("latin1");
  if (!body.startsWith(`--${boundary}`)) return false;
  return body.length >= MAX_LOOKED_THROUGH || body.trimEnd().endsWith(`--${boundary}--`);
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
    if (boundary && (await isWellFormed(request, boundary))) return handle(request, response);
    return refuse(response);
  };
}
