import "server-only";
import { keptHeaders } from "../../schema/people/kept-answers";
import { database } from "../client";
import { inWriteTransaction } from "../write-transaction";

/** An answer as a program got it. */
export interface KeptAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Milliseconds for which an answer is kept. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Milliseconds after which a request without an answer is given up: its server has ended. No request takes as long. */
const GIVEN_UP_AFTER = 5 * 60 * 1000;

/** What an Idempotency-Key stands for. */
export type Claimed =
  /** For this request, which nobody else does now: its answer is to be kept, or the key released. */
  | { kind: "claimed"; id: number }
  /** The same was asked before. */
  | { kind: "answered"; answer: KeptAnswer }
  /** The same is being asked at this moment. */
  | { kind: "under-way" }
  /** Something else was asked with it. */
  | { kind: "other-request" };

const before = (milliseconds: number) => ({ lt: new Date(Date.now() - milliseconds) });

/**
 * Takes the key of a request, so that of two that come at once only one does what they ask.
 *
 * @param token the id of the token by which it is asked: each has keys of its own
 * @param request what is asked, as a hash
 * @throws when the database cannot be written
 * @example
 * await claimKey(3, "5f0c", hashSecret("POST /api/v1/calls …")); //=> { kind: "claimed", id: 12 }
 */
export const claimKey = (tokenId: number, key: string, request: string): Promise<Claimed> =>
  inWriteTransaction(async (client): Promise<Claimed> => {
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
      answer: { status, headers: keptHeaders.parse(JSON.parse(headers ?? "{}")), body: body ?? "" },
    };
  });

/**
 * Keeps the answer to a request whose key was claimed.
 *
 * @throws when the database cannot be written
 * @example
 * await keepAnswer(12, { status: 201, headers: {}, body: "{}" });
 */
export async function keepAnswer(id: number, { status, headers, body }: KeptAnswer): Promise<void> {
  await database().keptAnswer.updateMany({ where: { id }, data: { status, headers: JSON.stringify(headers), body } });
}

/**
 * Gives a key back whose request has stored nothing: it may be sent again.
 *
 * @throws when the database cannot be written
 * @example
 * await releaseKey(12);
 */
export async function releaseKey(id: number): Promise<void> {
  await database().keptAnswer.deleteMany({ where: { id, status: null } });
}
