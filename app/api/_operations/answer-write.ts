import { createHash } from "node:crypto";
import { originOf } from "@/lib/addresses/origin";
import { OPERATIONS, type Content, type WriteRequest, type WriteId } from "@/lib/api/operations";
import { Problem, invalidBody } from "@/lib/api/problem";
import { idempotencyKey } from "@/lib/api/queries";
import { readJsonBody } from "@/lib/api/read-json";
import { readQuery } from "@/lib/api/read-query";
import { respondProblem, writeStored, type StoredAnswer } from "@/lib/api/respond";
import { claimKey, recordAnswer, releaseKey } from "@/lib/data/people/idempotency-keys";
import { PROBLEM_DETAILS } from "@/lib/messages/site/api";
import { can, type Member, type Permission } from "@/lib/model/people/roles";
import { faultsOf } from "@/lib/schema/field-faults";
import { MAX_SENT_TEXT } from "@/lib/schema/limits";
import { currentVisitor } from "@/server/current-visitor";
import { NOT_FOUND_PROBLEM, otherwise, readParams, type Context } from "./answer-operation";

/** What an operation has stored. */
export interface Stored<Id extends WriteId> {
  content: Content<Id>;
  /** The address of something new. */
  location?: string;
  /** Whether the content equals what can be read at its address, so that If-Match may name its tag. */
  isLockable?: boolean;
}

/** Carries out an operation that writes. Expected failures are returned, and then nothing was stored. */
export type Store<Id extends WriteId> = (sent: WriteRequest<Id>) => Promise<Stored<Id> | Problem>;

/** The member on whose behalf a program writes, or why it may not. */
function findWriter(permission: Permission): Member | Problem {
  const visitor = currentVisitor();
  if (visitor.kind === "alone") return new Problem("no-accounts", PROBLEM_DETAILS.noAccounts);
  if (visitor.kind === "anyone") return new Problem("not-signed-in", PROBLEM_DETAILS.signedOut);
  if (visitor.member.via !== "token") return new Problem("token-needed", PROBLEM_DETAILS.tokenNeeded);
  return can(visitor, permission) ? visitor.member : new Problem("not-allowed", PROBLEM_DETAILS.notAllowed);
}

/** Identifies the request, so that a different one with the same key is noticed. */
const fingerprint = ({ method, url }: Request, sent: unknown, ifMatch: string) =>
  createHash("sha256")
    .update(JSON.stringify([method, new URL(url).pathname, ifMatch, sent]))
    .digest("hex");

async function readSent<Id extends WriteId>(
  id: Id,
  request: Request,
  context: Context,
  by: Member,
): Promise<{ sent: WriteRequest<Id>; value: unknown } | Problem> {
  const { body, isLocked, query } = OPERATIONS[id];
  const params = await readParams(id, context);
  if (params === null) return NOT_FOUND_PROBLEM;
  const asked = readQuery(query, new URL(request.url).searchParams);
  if (asked instanceof Problem) return asked;
  const ifMatch = request.headers.get("If-Match") ?? "";
  if (isLocked && ifMatch.trim() === "") return new Problem("no-version", PROBLEM_DETAILS.noVersion);
  const read = await readJsonBody(request, MAX_SENT_TEXT);
  if (read instanceof Problem) return read;
  const parsed = body.safeParse(read.value);
  if (!parsed.success) return invalidBody(faultsOf(parsed.error));
  const sent = { params, body: parsed.data, ifMatch, origin: originOf(request.headers), by } as WriteRequest<Id>;
  return { sent, value: read.value };
}

async function store<Id extends WriteId>(operate: Store<Id>, sent: WriteRequest<Id>): Promise<StoredAnswer | Problem> {
  const stored = await operate(sent);
  if (stored instanceof Problem) return stored;
  return writeStored(stored.content, stored.location ?? null, stored.isLockable ?? false);
}

/** Stores once, however often the same request is sent with the same key. */
async function storeOnce(
  { by, key, request }: { by: Member; key: string; request: string },
  carryOut: () => Promise<StoredAnswer | Problem>,
): Promise<StoredAnswer | Problem> {
  const claimed = await claimKey(Number(by.viaId), key, request);
  if (claimed.kind === "other-request") return new Problem("key-reused", PROBLEM_DETAILS.keyReused);
  if (claimed.kind === "under-way") return new Problem("under-way", PROBLEM_DETAILS.underWay);
  if (claimed.kind === "answered") return claimed.answer;
  let answer: StoredAnswer | Problem | null = null;
  try {
    answer = await carryOut();
    return answer;
  } finally {
    await (answer === null || answer instanceof Problem ? releaseKey(claimed.id) : recordAnswer(claimed.id, answer));
  }
}

/**
 * Answers an operation that writes: checks the permission, parses the request, carries it out and answers. Only a token is accepted,
 * because any page can make a browser send a session's cookie.
 *
 * @example
 * export const { POST } = answerWrite("addCall", addCall);
 */
export function answerWrite<Id extends WriteId>(id: Id, operate: Store<Id>) {
  async function answer(request: Request, context: Context): Promise<StoredAnswer | Problem> {
    const by = findWriter(OPERATIONS[id].permission);
    if (by instanceof Problem) return by;
    const read = await readSent(id, request, context, by);
    if (read instanceof Problem) return read;
    const given = request.headers.get("Idempotency-Key");
    if (given === null) return store(operate, read.sent);
    const key = idempotencyKey.safeParse(given);
    if (!key.success) return new Problem("bad-request", PROBLEM_DETAILS.badKey);
    const asked = { by, key: key.data, request: fingerprint(request, read.value, read.sent.ifMatch) };
    return storeOnce(asked, () => store(operate, read.sent));
  }
  async function respond(request: Request, context: Context): Promise<Response> {
    const answered = await answer(request, context);
    if (answered instanceof Problem) return respondProblem(answered, false);
    const { status, headers, body } = answered;
    return new Response(body, { status, headers });
  }
  const method = OPERATIONS[id].method === "patch" ? "PATCH" : "POST";
  return { ...otherwise(id), [method]: respond };
}
