import type { IncomingMessage, ServerResponse } from "node:http";
import { compareApiPath, isInApi } from "../lib/addresses/api-path";
import { neededPermission } from "../lib/addresses/needed-permission";
import { refusedPath, secondFactorPath, signInPath } from "../lib/addresses/people-path";
import { textsPath } from "../lib/addresses/texts-path";
import { findWrite } from "../lib/api/find-operation";
import { OPERATIONS } from "../lib/api/operations";
import { feedKeyIn } from "../lib/addresses/feed-key";
import { findByFeedKey } from "../lib/data/people/feed-keys";
import { findVisitor } from "../lib/data/people/sessions";
import { findByToken } from "../lib/data/people/tokens";
import { PEOPLE_FAULTS } from "../lib/messages/people/faults";
import { PROBLEM_DETAILS } from "../lib/messages/site/api";
import { can, type Permission, type Visitor } from "../lib/model/people/roles";
import { withVisitor } from "./current-visitor";
import { STATUS_HEADER } from "./proxy-headers";
import { clientOf } from "./rate-limit";
import { sendSentence, type SentenceAnswer } from "./send-sentence";
import type { Handler } from "./with-response-cache";

/** What every page needs, and says nothing of the library. */
const FOR_ALL = /^\/(_next\/static\/[^?]*|icon\.svg|robots\.txt)(\?|$)/;

/** Forms that store nothing: they only show what was sent. */
const STORES_NOTHING = [textsPath(), compareApiPath()];

const pathOf = (url: string) => url.split("?")[0]!;
const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD" || method === "OPTIONS";

/** Whether somebody waits for a page, and can sign in on one. */
const isReader = (request: IncomingMessage) =>
  isRead(request) && !isInApi(request.url!) && String(request.headers.accept ?? "").includes("text/html");

/** The headers by which a visitor is known. */
function credentialsOf({ headers: { cookie } }: IncomingMessage): Headers {
  const headers = new Headers();
  if (cookie !== undefined) headers.set("cookie", cookie);
  return headers;
}

const WRONG_TOKEN: SentenceAnswer = { status: 401, sentence: PROBLEM_DETAILS.wrongToken };
const MANY_WRONG_TOKENS: SentenceAnswer = { status: 429, sentence: PROBLEM_DETAILS.manyWrongTokens };

/** The member whose secret address for feeds is asked for; null for any other address, and for one that is not valid. */
async function identifyByFeedKey(request: IncomingMessage): Promise<Visitor | null> {
  const key = isRead(request) ? feedKeyIn(request.url!) : null;
  const member = key === null ? null : await findByFeedKey(key);
  return member && { kind: "member", member };
}

/**
 * Who sends a request. A program says so with its token, which is valid only for the API; whoever sends one that is not valid is nobody
 * there, whatever else their request may have. A feed reader says so with the secret in the address.
 *
 * @returns why nobody is answered, where a token is not valid
 */
async function identify(request: IncomingMessage): Promise<Visitor | SentenceAnswer> {
  const { authorization } = request.headers;
  if (authorization === undefined || !isInApi(request.url!))
    return (await identifyByFeedKey(request)) ?? findVisitor(credentialsOf(request));
  const member = await findByToken(authorization, clientOf(request));
  if (member === "wrong") return WRONG_TOKEN;
  return member === "too-many" ? MANY_WRONG_TOKENS : { kind: "member", member };
}

/** The permission that a request needs. */
function neededFor({ method = "", url = "" }: IncomingMessage): Permission | null {
  const write = findWrite(method, pathOf(url));
  return write ? OPERATIONS[write].permission : neededPermission(url);
}

/** Why somebody is not answered. */
function refusalOf(visitor: Visitor, request: IncomingMessage): SentenceAnswer {
  if (visitor.kind !== "member") return { status: 401, sentence: PEOPLE_FAULTS.signedOut };
  const sentence = isInApi(request.url!) ? PROBLEM_DETAILS.notAllowed : PEOPLE_FAULTS.notAllowed;
  return { status: 403, sentence, problem: "not-allowed" };
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
  const needed = neededFor(request);
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
    const visitor = await identify(request);
    if (!("kind" in visitor)) return sendSentence(response, visitor);
    const isAnswered = isLetIn(visitor, request);
    await withVisitor(visitor, async () => {
      if (isAnswered) return handle(request, response);
      if (visitor.kind === "member" && visitor.member.mustSetUp && isReader(request))
        return leadTo(secondFactorPath(), response);
      if (visitor.kind === "member" && isReader(request)) return showRefusal(request, response, handle);
      if (isReader(request)) return leadTo(signInPath(url), response);
      await sendSentence(response, refusalOf(visitor, request));
    });
  };
}
