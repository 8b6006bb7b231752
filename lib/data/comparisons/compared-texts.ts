import "server-only";
import { DEFAULT_ALIGNER_NAME } from "../../model/comparisons/aligners";
import type { Comparison, Side } from "../../model/comparisons/comparison";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { isPostgres } from "../engine";
import { inBatches } from "../in-batches";
import type { TextName } from "../readings/reading-key";
import { readContent } from "./stored-comparisons";

/** A stored comparison with its texts. */
export interface ComparedTexts {
  /** The slug of the call. */
  call: string;
  /** The slugs of the readouts in the call. */
  sides: Record<Side, string>;
  /** The ids of the compared revisions. */
  ids: Record<Side, number>;
  /** The numbers of these revisions, from 1. */
  revisions: Record<Side, number>;
  texts: Record<Side, string>;
  /** The keys by which readings of a language model know the texts. */
  names: Record<Side, TextName>;
  comparison: Comparison;
}

const TEXT = {
  id: true,
  text: true,
  sha256: true,
  number: true,
  readout: { select: { slug: true, language: true, deletedAt: true, _count: { select: { revisions: true } } } },
} as const satisfies Prisma.RevisionSelect;

/** Revisions are numbered without gaps, so the latest number is also their count. */
const isCurrent = ({ number, readout }: Prisma.RevisionGetPayload<{ select: typeof TEXT }>): boolean =>
  readout.deletedAt === null && number === readout._count.revisions;

const nameOf = ({ sha256, readout: { language } }: { sha256: string; readout: { language: string } }): TextName => ({
  sha256,
  language,
});

/**
 * The comparisons of calls with their texts: of the latest revisions of readouts that are not deleted, by the built-in aligner. It reads
 * all texts, so ask for no more calls than a page shows.
 *
 * @param calls their slugs
 * @param containing only comparisons of which a text contains these words, ignoring the case of Latin letters; empty for all
 * @returns in no order; the sides are those of the stored comparison
 * @throws when a row cannot be read
 * @example
 * (await findComparedTexts(["2029-01-05-vesna-holt"]))[0]?.texts.left.length; //=> 1834
 */
export async function findComparedTexts(calls: string[], containing = ""): Promise<ComparedTexts[]> {
  const found: ComparedTexts[] = [];
  // SQLite's LIKE does this by default, and takes a backslash literally.
  const has = isPostgres()
    ? { text: { contains: containing.replaceAll("\\", "\\\\"), mode: "insensitive" } }
    : { text: { contains: containing } };
  await inBatches(calls, async (batch) => {
    const rows = await database().comparison.findMany({
      where: {
        call: { slug: { in: batch } },
        aligner: DEFAULT_ALIGNER_NAME,
        status: "ready",
        ...(containing !== "" && { OR: [{ first: has }, { second: has }] }),
      },
      select: {
        content: true,
        leftId: true,
        firstId: true,
        call: { select: { slug: true } },
        first: { select: TEXT },
        second: { select: TEXT },
      },
    });
    for (const { content, leftId, firstId, call, first, second } of rows) {
      const comparison = content !== null && isCurrent(first) && isCurrent(second) ? readContent(content) : null;
      if (comparison?.kind !== "comparison") continue;
      const [left, right] = leftId === firstId ? [first, second] : [second, first];
      found.push({
        call: call.slug,
        sides: { left: left.readout.slug, right: right.readout.slug },
        ids: { left: left.id, right: right.id },
        revisions: { left: left.number, right: right.number },
        texts: { left: left.text, right: right.text },
        names: { left: nameOf(left), right: nameOf(right) },
        comparison,
      });
    }
  });
  return found;
}
