import "server-only";
import { shownCalls } from "../audience";
import { currentAudience } from "../current-audience";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";

/** Links that are looked at for one that is shown, as an example. */
export const MOST_LOOKED_AT = 20;

/**
 * Whether a permanent link may be shown to the audience. Members are shown all. Strangers are shown a link where every call that it rests
 * on is shown to them today: what was kept of a draft, or of what is deleted by now, is not out in the world by its link alone. A link that
 * rests on no call says nothing of what its parties are known by, and is not shown either.
 *
 * @param calls the slugs that they had when the link was made
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
