import type { IncomingMessage } from "node:http";
import { libraryPath } from "../lib/addresses/site-path";
import { MAX_UPLOAD_SIZE } from "../lib/schema/library";
import { MAX_SENT_BYTES, MAX_SENT_TEXT } from "../lib/schema/limits";

/** The content type of a multipart form. */
export const MULTIPART = /^multipart\/form-data\b/i;

/** Bytes: Next parses a shorter form at once, so it may be parsed twice. */
export const SHORT_FORM = 1024 * 1024;

/** Bytes. A file that is only somewhat too large is still received, so that its page can say so. */
const MAX_UPLOAD_BYTES = 2 * MAX_UPLOAD_SIZE;

/** Whether a request sends a multipart form, which may contain files. */
export const isMultipart = ({ method, headers }: IncomingMessage): boolean =>
  method === "POST" && MULTIPART.test(headers["content-type"] ?? "");

/**
 * Whether a request sends the form that may contain a large file.
 *
 * @example
 * isUpload(request); // of POST /library, multipart/form-data
 * //=> true
 */
export const isUpload = (request: IncomingMessage): boolean =>
  isMultipart(request) && request.url?.split("?")[0] === libraryPath();

function mostBytes(request: IncomingMessage): number {
  if (isUpload(request)) return MAX_UPLOAD_BYTES;
  return isMultipart(request) ? MAX_SENT_BYTES : MAX_SENT_TEXT;
}

/**
 * Whether Content-Length exceeds the limit; without the header, the size is measured while the body is read.
 *
 * @example
 * isTooLarge(request); // of POST /calls/new, content-length: 34000000
 * //=> true
 */
export const isTooLarge = (request: IncomingMessage): boolean =>
  Number(request.headers["content-length"] ?? 0) > mostBytes(request);
