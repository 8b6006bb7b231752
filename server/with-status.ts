import { STATUS_CODES, type ServerResponse } from "node:http";

/** By this header an answer of Next's asks for a status of its own; it is not sent. */
export const STATUS_HEADER = "x-parallax-status";

/**
 * Gives answers the status that they ask for. Next has no other way: what the proxy rewrites to a page is answered 200 whatever the
 * proxy says, and a page knows 404 only.
 *
 * @param response nothing of which is sent yet; its `writeHead` is replaced
 */
export function giveStatus(response: ServerResponse) {
  const { writeHead } = response;
  // Node calls it too, with the status alone, when an answer begins without it.
  response.writeHead = (...args: unknown[]) => {
    const asked = Number(response.getHeader(STATUS_HEADER) ?? NaN);
    response.removeHeader(STATUS_HEADER);
    if (!Number.isInteger(asked)) return Reflect.apply(writeHead, response, args);
    response.statusMessage = STATUS_CODES[asked] ?? "";
    return Reflect.apply(writeHead, response, [asked, ...args.slice(1)]);
  };
}
