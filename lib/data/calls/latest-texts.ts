import "server-only";
import { knownCalls } from "../audience";
import { database } from "../client";
import { CALLS_PER_STATEMENT, inBatches } from "../in-batches";

/** The latest text of a readout. */
export interface LatestText {
  /** The slugs of its call, and of the readout within that. */
  call: string;
  readout: string;
  text: string;
}

/**
 * The latest texts of the readouts of calls, without deleted ones, in no order. It reads whole texts, so ask only for the calls of a page.
 *
 * @param calls their slugs
 * @throws when the database cannot be read
 * @example
 * (await findLatestTexts(["2029-01-05-vesna-holt"]))[0]?.readout; //=> "vestria-mfa"
 */
export async function findLatestTexts(calls: string[]): Promise<LatestText[]> {
  const found: LatestText[] = [];
  const find = async (batch: string[]) => {
    const rows = await database().readout.findMany({
      where: { deletedAt: null, call: { slug: { in: batch }, ...knownCalls() } },
      select: {
        slug: true,
        call: { select: { slug: true } },
        revisions: { orderBy: { number: "desc" }, take: 1, select: { text: true } },
      },
    });
    for (const { slug, call, revisions } of rows)
      for (const { text } of revisions) found.push({ call: call.slug, readout: slug, text });
  };
  await inBatches(calls, find, CALLS_PER_STATEMENT);
  return found;
}
