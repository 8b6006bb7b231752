import "server-only";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { markDraft } from "../audience";
import { currentAudience } from "../current-audience";
import { database } from "../client";

/**
 * For members, marks the calls of a permanent link that are drafts today. The link itself never changes, and so does not say it.
 *
 * @param pair with the slugs that its calls had when the link was made
 * @throws when the database cannot be read
 * @example
 * (await withAudience("members", () => withDraftMarks(pair))).left.call.isDraft; //=> true
 */
export async function withDraftMarks({ left, right }: ReadoutPair): Promise<ReadoutPair> {
  if (currentAudience() !== "members") return { left, right };
  const slug = { in: [left.call.slug, right.call.slug] };
  const drafts = await database().call.findMany({
    where: { publishedAt: null, OR: [{ slug }, { formerSlugs: { some: { slug } } }] },
    select: { slug: true, formerSlugs: { select: { slug: true } } },
  });
  const slugs = new Set(drafts.flatMap((call) => [call.slug, ...call.formerSlugs.map((former) => former.slug)]));
  const marked = (side: ReadoutPair["left"]): ReadoutPair["left"] => ({
    ...side,
    call: { ...side.call, ...markDraft(slugs.has(side.call.slug)) },
  });
  return { left: marked(left), right: marked(right) };
}
