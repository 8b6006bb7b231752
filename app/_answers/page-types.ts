import { headers } from "next/headers";
import { oembedPath } from "@/lib/addresses/api-path";
import { originOf } from "@/lib/addresses/origin";

/**
 * Leads consumers of oEmbed from a page to what says how it is embedded, for its metadata.
 *
 * @param path of the page
 * @example
 * alternates: { types: await oembedTypes(snapshotPath(id)) }
 */
export async function oembedTypes(path: string): Promise<Record<string, string>> {
  return { "application/json+oembed": oembedPath(originOf(await headers()) + path) };
}
