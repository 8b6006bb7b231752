// A request of the API, checked against its document.
import { findDepartures } from "../lib/api/test-answer";
import type { AnyRequest } from "./ask-anything";

/** Lists where an answer differs from the document; for a fault of the server, the whole answer. */
export async function ask({ id, method, path, headers, body }: AnyRequest, origin: string): Promise<string[]> {
  const response = await fetch(origin + path, {
    method,
    headers,
    redirect: "manual",
    ...(body !== undefined && { body }),
  });
  const answer = { status: response.status, headers: response.headers, body: await response.text() };
  const security = ["x-content-type-options", "content-security-policy", "x-request-id"]
    .filter((name) => !response.headers.has(name))
    .map((name) => `There is no header ${name}.`);
  const failed = answer.status === 500 ? ["The server failed."] : [];
  return [...findDepartures(id, answer, method !== "HEAD"), ...security, ...failed];
}
