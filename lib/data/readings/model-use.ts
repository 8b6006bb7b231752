import "server-only";
import type { Tokens } from "../../model/readers/readings";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inWriteTransaction } from "../write-transaction";

const dayOf = (moment: Date) => moment.toISOString().slice(0, "2026-11-30".length);

/**
 * Counts the tokens of an answer of the language model, whatever became of it.
 *
 * @param client of the transaction that stores the answer, where there is one
 * @throws when the database cannot be written
 * @example
 * await addModelUse({ in: 2_100, out: 430 }, new Date());
 */
export async function addModelUse(tokens: Tokens, now: Date, client?: Prisma.TransactionClient): Promise<void> {
  if (!client) return inWriteTransaction((own) => addModelUse(tokens, now, own));
  const day = dayOf(now);
  await client.modelUse.upsert({
    where: { day },
    create: { day, tokensIn: tokens.in, tokensOut: tokens.out },
    update: { tokensIn: { increment: tokens.in }, tokensOut: { increment: tokens.out } },
  });
}

/**
 * The tokens, read and written, that the language model has taken on the day (UTC) of a moment.
 *
 * @throws when the database cannot be read
 * @example
 * await countModelUse(new Date()); //=> { in: 41_200, out: 9_800 }
 */
export async function countModelUse(now: Date): Promise<Tokens> {
  const row = await database().modelUse.findUnique({ where: { day: dayOf(now) } });
  return { in: row?.tokensIn ?? 0, out: row?.tokensOut ?? 0 };
}
