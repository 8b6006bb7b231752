import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { originOf } from "@/lib/addresses/origin";
import { libraryPath, sitemapPath } from "@/lib/addresses/site-path";

export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: "*", allow: "/", disallow: libraryPath() },
    sitemap: originOf(await headers()) + sitemapPath(),
  };
}
