import { fileTitle } from "../../messages/comparisons/sides";
import { toText } from "../../messages/parts/to-text";
import type { CitationFormat, DownloadFormat } from "../../model/library/downloads";
import type { ComparisonFile } from "./comparison-file";

/** The longest file name without its ending, in bytes of UTF-8; file systems allow 255. */
const MAX_FILE_NAME_BYTES = 200;

/**
 * Characters that file systems refuse, or that could hide a file's ending: control and format characters, including those for direction.
 */
const NOT_IN_FILE_NAMES = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu;

/** As many whole characters as fit. */
function cutName(name: string): string {
  let room = MAX_FILE_NAME_BYTES;
  const kept = [...name].filter((character) => (room -= new TextEncoder().encode(character).length) >= 0);
  return kept.join("").trim();
}

interface Disposition {
  /** Distinguishes the file from others of its comparison: "citation". */
  suffix?: "citation" | "brief";
  /** Whether a browser saves the file or shows it. */
  kind?: "attachment" | "inline";
}

/**
 * The name of a file in the Content-Disposition header: in ASCII for every program, and with the call and both sides for those that read
 * UTF-8.
 *
 * @example
 * dispositionOf(file, "csv");
 * //=> `attachment; filename="parallax-2024-04-03-blinken-aliyev-us-….csv"; filename*=UTF-8''Blinken%20and%20Aliyev….csv`
 */
export function dispositionOf(
  { view: { pair } }: ComparisonFile,
  format: DownloadFormat | CitationFormat,
  { suffix, kind = "attachment" }: Disposition = {},
): string {
  const { left, right } = pair;
  const slugs = ["parallax", left.call.slug, left.readout.slug, right.readout.slug].join("-");
  const titled = cutName(toText(fileTitle(pair)).replace(NOT_IN_FILE_NAMES, " ").replace(/\s+/g, " "));
  const encoded = encodeURIComponent(titled).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  const plain = cutName(slugs.replace(/[^a-z0-9-]/g, "-"));
  const ending = `${suffix ? `-${suffix}` : ""}.${format}`;
  return `${kind}; filename="${plain}${ending}"; filename*=UTF-8''${encoded}${ending}`;
}
