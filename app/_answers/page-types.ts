import { headers } from "next/headers";
import { oembedPath } from "@/lib/addresses/api-path";
import { originOf } from "@/lib/addresses/origin";

/**
 * For a page's metadata: where consumers of oEmbed learn how to embed it.
 *
 * @param path of the page
 * @example
 * alternates: { types: await oembedTypes(snapshotPath(id)) }
 */
export async function oembedTypes(path: string): Promise<Record<string, string>> {
  return { "application/json+oembed": oembedPath(originOf(await headers()) + path) };
}
