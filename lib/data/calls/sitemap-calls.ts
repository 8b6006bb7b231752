import "server-only";
import { shownCalls } from "../audience";
import { database } from "../client";

/** The most calls in a sitemap. sitemaps.org allows 50,000 addresses, of which 100 are for the app's own pages. */
const MOST = 49_900;

/**
 * The newest calls for a sitemap, without those in the trash and fictional ones.
 *
 * @example
 * (await listSitemapCalls())[0]?.slug; //=> "2024-04-03-blinken-aliyev"
 */
export const listSitemapCalls = (): Promise<{ slug: string; updatedAt: Date }[]> =>
  database().call.findMany({
    where: { ...shownCalls(), isFictional: false },
    select: { slug: true, updatedAt: true },
    orderBy: [{ date: "desc" }, { slug: "asc" }],
    take: MOST,
  });
