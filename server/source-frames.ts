import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload, type SourceMapping } from "node:module";
import { fileURLToPath } from "node:url";
import { LRUCache } from "lru-cache";

/** The position at the end of a stack frame: "(/app/.next/server/chunks/x.js:1:1575)". */
const PLACE = /((?:file:\/\/)?\/[^()]+?):(\d+):(\d+)(\)?)$/;

function readMap(file: string): SourceMap | null {
  const path = `${file.startsWith("file:") ? fileURLToPath(file) : file}.map`;
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, "utf8")) as SourceMapPayload) : null;
}

/** The prefix that Turbopack puts before the paths of sources. */
const BUNDLER = /^(?:turbopack:\/\/\/)?(?:\[project\]\/)?/;

function findSource(frame: string): string {
  const [, file = "", line, column] = PLACE.exec(frame) ?? [];
  try {
    const map = file === "" ? null : readMap(file);
    const found = map?.findEntry(Number(line) - 1, Number(column) - 1) as Partial<SourceMapping> | undefined;
    const { originalSource = "", originalLine = 0, originalColumn = 0 } = found ?? {};
    if (originalSource === "") return frame;
    const place = [originalSource.replace(BUNDLER, ""), originalLine + 1, originalColumn + 1].join(":");
    return frame.replace(PLACE, `${place}$4`);
  } catch {
    // The map is unreadable, so the frame stays as it is.
    return frame;
  }
}

/** Errors tend to come from the same files, and reading a map blocks everything else for tens of milliseconds. */
const found = new LRUCache<string, string>({ max: 1_000 });

/**
 * Translates a stack frame to its place in the sources, if a source map lies beside the file. Node can do this, but then it reads and keeps
 * the maps of all loaded files: a hundred megabytes, and a quarter of the start-up time.
 *
 * @param frame a line of `Error.stack`
 * @example
 * mapFrame("at openDyad (/app/.next/server/chunks/ssr/a.js:1:1575)"); //=> "at openDyad (lib/comparison/dyads/open-dyad.ts:95:3)"
 */
export function mapFrame(frame: string): string {
  let source = found.get(frame);
  if (source === undefined) found.set(frame, (source = findSource(frame)));
  return source;
}
