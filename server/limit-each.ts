import type { IncomingMessage } from "node:http";
import { SERVER_FAULTS } from "../lib/messages/site/server-faults";
import { currentVisitor } from "./current-visitor";
import { clientOf, createRateLimit } from "./rate-limit";
import { sendSentence } from "./send-sentence";
import type { Handler } from "./with-response-cache";

/** By whom requests are counted: by a token, by a member in all of their sessions together, and for strangers by their address. */
function senderOf(request: IncomingMessage): string {
  const visitor = currentVisitor();
  if (visitor.kind !== "member") return `address ${clientOf(request)}`;
  const { id, via, viaId } = visitor.member;
  return via === "token" ? `token ${viaId} of ${id}` : `member ${id}`;
}

/**
 * Answers each token, member and stranger a limited number of times in a minute: one who asks more often holds nobody else up. Each server
 * counts for itself.
 *
 * @param most of one sender in a minute
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
