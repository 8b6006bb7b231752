import "server-only";
import { database } from "../client";

/** Addresses that one sitemap may have (sitemaps.org), less those of the app's own pages. */
const MOST = 49_900;

/**
 * The newest calls for a sitemap, without those in the trash and fictional ones.
 *
 * @example
 * (await listAddresses())[0]?.slug; //=> "2024-04-03-blinken-aliyev"
 */
export const listAddresses = (): Promise<{ slug: string; updatedAt: Date }[]> =>
  database().call.findMany({
    where: { hiddenAt: null, isFictional: false },
    select: { slug: true, updatedAt: true },
    orderBy: [{ date: "desc" }, { slug: "asc" }],
    take: MOST,
  });
