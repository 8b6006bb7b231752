import type { IncomingMessage } from "node:http";
import { libraryPath } from "../lib/addresses/site-path";
import { MAX_UPLOAD_SIZE } from "../lib/schema/library";
import { MAX_SENT_BYTES, MAX_SENT_TEXT } from "../lib/schema/limits";

/** The type of a form of several parts. */
export const MULTIPART = /^multipart\/form-data\b/i;

/** Bytes: Next reads a shorter form in no time, so that it may be read twice. */
export const SHORT_FORM = 1024 * 1024;

/** Bytes. A file that is somewhat too large is read all the same, and its page says so. */
const MAX_UPLOAD_BYTES = 2 * MAX_UPLOAD_SIZE;

/** Whether a request sends a form of several parts, which may be files. */
export const isMultipart = ({ method, headers }: IncomingMessage): boolean =>
  method === "POST" && MULTIPART.test(headers["content-type"] ?? "");

/**
 * Whether a request sends the form that may have a large file.
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
 * Whether Content-Length exceeds the limit; without the header, the body is measured as it is read.
 *
 * @example
 * isTooLarge(request); // of POST /calls/new, content-length: 34000000
 * //=> true
 */
export const isTooLarge = (request: IncomingMessage): boolean =>
  Number(request.headers["content-length"] ?? 0) > mostBytes(request);
