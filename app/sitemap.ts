import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { callPath, callsPath } from "@/lib/addresses/call-path";
import { originOf } from "@/lib/addresses/origin";
import { aboutPath, homePath } from "@/lib/addresses/site-path";
import { listSitemapCalls } from "@/lib/data/calls/sitemap-calls";

/** The pages of the app and of the newest real calls. Fictional calls should not be found by search engines. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = originOf(await headers());
  const pages = [homePath(), callsPath(), aboutPath()].map((path) => ({ url: origin + path }));
  const calls = (await listSitemapCalls()).map(({ slug, updatedAt }) => ({
    url: origin + callPath(slug),
    lastModified: updatedAt,
  }));
  return [...pages, ...calls];
}
