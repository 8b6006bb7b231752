import "server-only";
import { callPath } from "../../addresses/call-path";
import { storeAudited } from "../store-audited";

/**
 * Publishes calls, or makes them drafts again, which only members can read. Calls in the trash, and those that are so already, are not
 * changed.
 *
 * @param slugs their current ones
 * @returns the slugs of those that changed
 * @throws when the database cannot be written
 * @example
 * await publishCalls(["2030-01-02-marenov-ilves"], true); //=> ["2030-01-02-marenov-ilves"]
 * await publishCalls(["2030-01-02-marenov-ilves"], true); //=> []
 */
export const publishCalls = (slugs: string[], isPublished: boolean): Promise<string[]> =>
  storeAudited(
    async (client) => {
      const where = { slug: { in: slugs }, deletedAt: null, publishedAt: isPublished ? null : { not: null } };
      const changed = await client.call.findMany({ where, select: { slug: true }, orderBy: { slug: "asc" } });
      await client.call.updateMany({ where, data: { publishedAt: isPublished ? new Date() : null } });
      return changed.map(({ slug }) => slug);
    },
    (changed) =>
      changed.map((slug) => ({ act: isPublished ? "call-published" : "call-made-draft", thing: callPath(slug) })),
  );
