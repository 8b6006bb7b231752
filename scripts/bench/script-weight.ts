import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** Addresses of the scripts that a document runs or loads ahead; not those for browsers without modules. */
function scriptsOf(html: string): string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  const loaded = tags.filter((tag) => !/\bnomodule/i.test(tag) && (/^<script/.test(tag) || /as="script"/.test(tag)));
  return [...new Set(loaded.flatMap((tag) => /(?:src|href)="([^"?]+\.js)/.exec(tag)?.[1] ?? []))];
}

/** Bytes of JavaScript, each file gzipped, that a document of the build makes a browser load. */
export function weighScripts(html: string, folder: string): number {
  const files = scriptsOf(html).map((address) => join(folder, address.replace("/_next/", ".next/")));
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}
