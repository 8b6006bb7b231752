import type { IncomingMessage, ServerResponse } from "node:http";
import { compareApiPath, isInApi } from "../lib/addresses/api-path";
import { neededPermission } from "../lib/addresses/needed-permission";
import { refusedPath, secondFactorPath, signInPath } from "../lib/addresses/people-path";
import { textsPath } from "../lib/addresses/texts-path";
import { findVisitor } from "../lib/data/people/sessions";
import { PEOPLE_FAULTS } from "../lib/messages/people/faults";
import { can, type Visitor } from "../lib/model/people/roles";
import { withVisitor } from "./current-visitor";
import { STATUS_HEADER } from "./proxy-headers";
import { sendSentence } from "./send-sentence";
import type { Handler } from "./with-response-cache";

/** What every page needs, and says nothing of the library. */
const FOR_ALL = /^\/(_next\/static\/[^?]*|icon\.svg|robots\.txt)(\?|$)/;

/** Forms that store nothing: they only show what was sent. */
const STORES_NOTHING = [textsPath(), compareApiPath()];

const pathOf = (url: string) => url.split("?")[0]!;
const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";

/** Whether somebody waits for a page, and can sign in on one. */
const isReader = (request: IncomingMessage) =>
  isRead(request) && !isInApi(request.url!) && String(request.headers.accept ?? "").includes("text/html");

/** The headers by which a visitor is known. */
function credentialsOf({ headers: { cookie } }: IncomingMessage): Headers {
  const headers = new Headers();
  if (cookie !== undefined) headers.set("cookie", cookie);
  return headers;
}

/** Leads somebody who waits for a page to what they must do first: sign in, and back to it, or set up a second factor. */
function leadTo(path: string, response: ServerResponse) {
  response.writeHead(303, { Location: path, "Cache-Control": "no-store" });
  response.end();
}

/** Shows the page that says so in the place of the one that was asked for, with its own status. */
function showRefusal(request: IncomingMessage, response: ServerResponse, handle: Handler) {
  request.url = refusedPath();
  response.setHeader(STATUS_HEADER, "403");
  return handle(request, response);
}

/** Whether a visitor is answered at an address. Forms of members are answered by actions, each of which asks for itself. */
function isLetIn(visitor: Visitor, request: IncomingMessage): boolean {
  const url = request.url!;
  const needed = neededPermission(url);
  if (needed === null || can(visitor, needed)) {
    const isStranger = visitor.kind === "anyone";
    return !isStranger || needed === null || isRead(request) || STORES_NOTHING.includes(pathOf(url));
  }
  return false;
}

/**
 * Lets those in who may be, to a library that is shared: members to what their role allows, everyone else to what is public. All that
 * follows knows who they are (`currentVisitor`). Nothing is answered to anyone of whom the database cannot be asked who they are.
 *
 * @example
 * answerRequests({ gate, handle: letIn(handle), isReady });
 */
export function letIn(handle: Handler): Handler {
  return async (request, response) => {
    const { url = "" } = request;
    if (FOR_ALL.test(url)) return handle(request, response);
    const visitor = await findVisitor(credentialsOf(request));
    const isAnswered = isLetIn(visitor, request);
    await withVisitor(visitor, async () => {
      if (isAnswered) return handle(request, response);
      if (visitor.kind === "member" && visitor.member.mustSetUp && isReader(request))
        return leadTo(secondFactorPath(), response);
      if (visitor.kind === "member" && isReader(request)) return showRefusal(request, response, handle);
      if (isReader(request)) return leadTo(signInPath(url), response);
      const isKnown = visitor.kind === "member";
      await sendSentence(response, {
        status: isKnown ? 403 : 401,
        sentence: isKnown ? PEOPLE_FAULTS.notAllowed : PEOPLE_FAULTS.signedOut,
      });
    });
  };
}
