import "server-only";
import type { Extent } from "../../model/calls/vocabularies";
import { shownCalls } from "../audience";
import { database } from "../client";
import { CALLS_PER_STATEMENT, inBatches } from "../in-batches";

/** The latest text of one of an issuer's readouts. */
export interface IssuerText {
  /** The id of the revision. */
  id: number;
  call: { slug: string; title: string; date: string };
  /** BCP 47. */
  language: string;
  extent: Extent;
  text: string;
  sha256: string;
}

/**
 * The latest texts of an issuer's readouts of the given calls, the oldest call first. If it has two of one call, only the first counts.
 *
 * @param calls their slugs
 * @param issuer its slug
 * @throws when the database cannot be read
 * @example
 * (await findIssuerTexts(["2029-01-05-vesna-holt"], "vestria-mfa"))[0]?.language; //=> "en"
 */
export async function findIssuerTexts(calls: string[], issuer: string): Promise<IssuerText[]> {
  const found: IssuerText[] = [];
  const find = async (batch: string[]) => {
    const rows = await database().readout.findMany({
      where: { deletedAt: null, issuer: { slug: issuer }, call: { slug: { in: batch }, ...shownCalls() } },
      select: {
        language: true,
        extent: true,
        call: { select: { slug: true, title: true, date: true } },
        revisions: { orderBy: { number: "desc" }, take: 1, select: { id: true, text: true, sha256: true } },
      },
      orderBy: [{ call: { date: "asc" } }, { call: { slug: "asc" } }, { position: "asc" }],
    });
    for (const { language, extent, call, revisions } of rows)
      if (revisions[0] && found.at(-1)?.call.slug !== call.slug)
        found.push({ call, language, extent: extent as Extent, ...revisions[0] });
  };
  await inBatches(calls, find, CALLS_PER_STATEMENT);
  return found;
}
