import "server-only";
import type { PaidReply } from "../../model/readers/readings";
import { database } from "../client";
import type { ClaimedJob } from "./job-rows";

/**
 * A model's reply about one window of a job's texts, from this attempt or an earlier one.
 *
 * @param promptSha256 of everything that was sent
 * @returns null if there is none
 * @throws when the database cannot be read
 * @example
 * await findWindowReply(job, promptSha256); //=> { text: '{"links":[…]}', tokens: { in: 2_100, out: 430 } }
 */
export async function findWindowReply({ id: jobId }: ClaimedJob, promptSha256: string): Promise<PaidReply | null> {
  const row = await database().windowReply.findFirst({ where: { jobId, promptSha256 } });
  return row && { text: row.reply, tokens: { in: row.tokensIn, out: row.tokensOut } };
}

/**
 * Stores a reply about one window until the job has all of them, even if the job was cancelled meanwhile, because it is paid for.
 *
 * @param promptSha256 of everything that was sent
 * @throws when the database cannot be written
 * @example
 * await storeWindowReply(job, promptSha256, { text: '{"links":[…]}', tokens: { in: 2_100, out: 430 } });
 */
export async function storeWindowReply(
  { id: jobId }: ClaimedJob,
  promptSha256: string,
  { text: reply, tokens }: PaidReply,
): Promise<void> {
  const data = { reply, tokensIn: tokens.in, tokensOut: tokens.out };
  await database().windowReply.upsert({
    where: { jobId_promptSha256: { jobId, promptSha256 } },
    create: { jobId, promptSha256, ...data },
    update: data,
  });
}
