import type { IncomingMessage } from "node:http";
import { SERVER_FAULTS } from "../lib/messages/site/server-faults";
import { currentVisitor } from "./current-visitor";
import { clientOf, createRateLimit } from "./rate-limit";
import { sendSentence } from "./send-sentence";
import type { Handler } from "./with-response-cache";

/** The key by which requests are counted: a token, a member in all of their sessions together, and the address for strangers. */
function senderOf(request: IncomingMessage): string {
  const visitor = currentVisitor();
  if (visitor.kind !== "member") return `address ${clientOf(request)}`;
  const { id, via, viaId } = visitor.member;
  return via === "token" ? `token ${viaId} of ${id}` : `member ${id}`;
}

/**
 * Limits the requests per minute of each token, member and stranger, so that one sender does not hold up the others. Each server counts
 * separately.
 *
 * @param most requests per minute of one sender
 * @example
 * letIn(limitEach(handle, 600));
 */
export function limitEach(handle: Handler, most: number): Handler {
  const isWithinLimit = createRateLimit(most);
  return (request, response) =>
    isWithinLimit(senderOf(request))
      ? handle(request, response)
      : sendSentence(response, { status: 429, sentence: SERVER_FAULTS.tooMany });
}
