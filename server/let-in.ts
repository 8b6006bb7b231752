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

/** What every page needs, and what says nothing about the library. */
const FOR_ALL = /^\/(_next\/static\/[^?]*|icon\.svg|robots\.txt)(\?|$)/;

/** Forms that store nothing and only show what was sent. */
const STORES_NOTHING = [textsPath(), compareApiPath()];

const pathOf = (url: string) => url.split("?")[0]!;
const isRead = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD" || method === "OPTIONS";

/** Whether the request is for a page on which somebody could be asked to sign in. */
const isReader = (request: IncomingMessage) =>
  isRead(request) && !isInApi(request.url!) && String(request.headers.accept ?? "").includes("text/html");

/** The request headers that identify a visitor. */
function credentialsOf({ headers: { cookie } }: IncomingMessage): Headers {
  const headers = new Headers();
  if (cookie !== undefined) headers.set("cookie", cookie);
  return headers;
}

const WRONG_TOKEN: SentenceAnswer = { status: 401, sentence: PROBLEM_DETAILS.wrongToken };
const MANY_WRONG_TOKENS: SentenceAnswer = { status: 429, sentence: PROBLEM_DETAILS.manyWrongTokens };

/** The member whose secret feed address was requested; null for any other address, and for an invalid secret. */
async function identifyByFeedKey(request: IncomingMessage): Promise<Visitor | null> {
  const key = isRead(request) ? feedKeyIn(request.url!) : null;
  const member = key === null ? null : await findByFeedKey(key);
  return member && { kind: "member", member };
}

/**
 * Identifies the sender of a request. A program sends a token, which is valid only for the API; with an invalid token the sender is nobody
 * there, whatever else the request contains. A feed reader sends the secret in the address.
 *
 * @returns a refusal if a token is invalid
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

/** Why a request is refused. */
function refusalOf(visitor: Visitor, request: IncomingMessage): SentenceAnswer {
  if (visitor.kind !== "member") return { status: 401, sentence: PEOPLE_FAULTS.signedOut };
  const sentence = isInApi(request.url!) ? PROBLEM_DETAILS.notAllowed : PEOPLE_FAULTS.notAllowed;
  return { status: 403, sentence, problem: "not-allowed" };
}

/** Redirects somebody who waits for a page to what they must do first: sign in, and return to it, or set up a second factor. */
function leadTo(path: string, response: ServerResponse) {
  response.writeHead(303, { Location: path, "Cache-Control": "no-store" });
  response.end();
}

/** Shows the page that says so in place of the requested one, with its own status. */
function showRefusal(request: IncomingMessage, response: ServerResponse, handle: Handler) {
  request.url = refusedPath();
  response.setHeader(STATUS_HEADER, "403");
  return handle(request, response);
}

/** Whether a visitor may open an address. Members' forms are answered by actions, which check permissions themselves. */
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
 * Lets visitors into a shared library: members to what their role allows, everyone else to what is public. Everything after this knows the
 * visitor (`currentVisitor`). Nobody is answered while the database cannot tell who they are.
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
