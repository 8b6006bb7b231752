import type { ServerResponse } from "node:http";

/**
 * Answers a form that is not taken with a sentence. What is left of it is not read.
 *
 * @example
 * refuseForm(response, 413, "The form is too large.");
 */
export function refuseForm(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", Connection: "close" });
  response.end(`${sentence}\n`);
}
