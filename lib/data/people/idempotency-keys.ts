import "server-only";
import { answerHeaders } from "../../schema/people/answer-headers";
import { database } from "../client";
import { inWriteTransaction } from "../write-transaction";

/** An answer as a program received it. */
export interface RecordedAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Milliseconds for which an answer is stored. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Milliseconds after which a request without an answer is given up, because its server must have ended. No request takes as long. */
const GIVEN_UP_AFTER = 5 * 60 * 1000;

/** The state of an Idempotency-Key. */
export type KeyClaim =
  /** Claimed for this request alone: the answer has to be stored, or the key released. */
  | { kind: "claimed"; id: number }
  /** The same request was answered before. */
  | { kind: "answered"; answer: RecordedAnswer }
  /** The same request is being answered at this moment. */
  | { kind: "under-way" }
  /** The key was used for a different request. */
  | { kind: "other-request" };

const before = (milliseconds: number) => ({ lt: new Date(Date.now() - milliseconds) });

/**
 * Claims the key of a request, so that of two identical requests at the same time only one is carried out.
 *
 * @param token the id of the token that sent it: keys of different tokens do not collide
 * @param request a hash of the request
 * @throws when the database cannot be written
 * @example
 * await claimKey(3, "5f0c", hashSecret("POST /api/v1/calls …")); //=> { kind: "claimed", id: 12 }
 */
export const claimKey = (tokenId: number, key: string, request: string): Promise<KeyClaim> =>
  inWriteTransaction(async (client): Promise<KeyClaim> => {
    await client.keptAnswer.deleteMany({
      where: { OR: [{ createdAt: before(KEPT_FOR) }, { status: null, createdAt: before(GIVEN_UP_AFTER) }] },
    });
    const known = await client.keptAnswer.findUnique({ where: { tokenId_key: { tokenId, key } } });
    if (!known) {
      const { id } = await client.keptAnswer.create({ data: { tokenId, key, request }, select: { id: true } });
      return { kind: "claimed", id };
    }
    if (known.request !== request) return { kind: "other-request" };
    const { status, headers, body } = known;
    if (status === null) return { kind: "under-way" };
    return {
      kind: "answered",
      answer: { status, headers: answerHeaders.parse(JSON.parse(headers ?? "{}")), body: body ?? "" },
    };
  });

/**
 * Stores the answer to a request whose key was claimed.
 *
 * @throws when the database cannot be written
 * @example
 * await recordAnswer(12, { status: 201, headers: {}, body: "{}" });
 */
export async function recordAnswer(id: number, { status, headers, body }: RecordedAnswer): Promise<void> {
  await database().keptAnswer.updateMany({ where: { id }, data: { status, headers: JSON.stringify(headers), body } });
}

/**
 * Releases the key of a request that has stored nothing, so that it can be sent again.
 *
 * @throws when the database cannot be written
 * @example
 * await releaseKey(12);
 */
export async function releaseKey(id: number): Promise<void> {
  await database().keptAnswer.deleteMany({ where: { id, status: null } });
}
