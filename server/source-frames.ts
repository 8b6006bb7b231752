import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload, type SourceMapping } from "node:module";
import { fileURLToPath } from "node:url";
import { LRUCache } from "lru-cache";

/** The place at the end of a frame of a stack: "(/app/.next/server/chunks/x.js:1:1575)". */
const PLACE = /((?:file:\/\/)?\/[^()]+?):(\d+):(\d+)(\)?)$/;

function readMap(file: string): SourceMap | null {
  const path = `${file.startsWith("file:") ? fileURLToPath(file) : file}.map`;
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, "utf8")) as SourceMapPayload) : null;
}

/** What Turbopack puts in front of the paths of sources. */
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
    // A map that cannot be read: the frame stays as it is.
    return frame;
  }
}

/** Errors come from the same places: a map is read in tens of milliseconds, while nothing else is answered. */
const found = new LRUCache<string, string>({ max: 1_000 });

/**
 * Says where in the sources a frame of a stack is, where a source map lies beside the file that it names. Node does so for every file that
 * it loads, and keeps all maps: that is a hundred megabytes, and a quarter of the time of a start.
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
