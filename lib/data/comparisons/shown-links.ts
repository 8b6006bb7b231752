import "server-only";
import { shownCalls } from "../audience";
import { currentAudience } from "../current-audience";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";

/** How many of the latest links are checked for one that may be shown, as an example. */
export const MOST_LOOKED_AT = 20;

/**
 * Whether a permanent link may be shown to the audience. Members see all. Strangers see a link if every call behind it is shown to them
 * today, so that a link alone does not publish what it keeps of a draft or of something deleted. A link without any call says nothing about
 * whether its parties may be known, so strangers do not see it either.
 *
 * @param calls the slugs of its calls when the link was made
 * @param client a transaction that this is a part of, if it is one
 * @throws when the database cannot be read
 * @example
 * await withAudience("public", () => isLinkShown(["a-draft"])); //=> false
 */
export async function isLinkShown(
  calls: readonly string[],
  client: Prisma.TransactionClient = database(),
): Promise<boolean> {
  if (currentAudience() !== "public") return true;
  const shown = new Set<string>();
  await inBatches([...new Set(calls)], async (batch) => {
    const slug = { in: batch };
    const current = await client.call.findMany({ where: { slug, ...shownCalls() }, select: { slug: true } });
    const former = await client.formerCallSlug.findMany({
      where: { slug, call: shownCalls() },
      select: { slug: true },
    });
    for (const found of [...current, ...former]) shown.add(found.slug);
  });
  return calls.length > 0 && calls.every((slug) => shown.has(slug));
}
