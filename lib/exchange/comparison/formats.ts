import { fileTitle } from "../../messages/comparisons/sides";
import { toText } from "../../messages/parts/to-text";
import { writeBriefDocx } from "./brief-docx";
import { findCited } from "./citation";
import { CITATION_WRITERS } from "./citation-files";
import { writeCsv } from "./csv";
import { writeDocx } from "./docx";
import { writeJson } from "./json";
import { writeMarkdown } from "./markdown";
import type { ComparisonFile } from "./comparison-file";
import type { CitationFormat, DownloadFormat } from "../../model/downloads";
import { fileResponse } from "../file-response";

interface FileFormat {
  contentType: string;
  write: (file: ComparisonFile) => string | Promise<Uint8Array>;
}

/** Every format that a comparison is downloaded in, by the ending of its address and file. */
export const FORMATS = {
  json: { contentType: "application/json; charset=utf-8", write: writeJson },
  csv: { contentType: "text/csv; charset=utf-8; header=present", write: writeCsv },
  md: { contentType: "text/markdown; charset=utf-8", write: writeMarkdown },
  docx: {
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: writeDocx,
  },
} satisfies Record<DownloadFormat, FileFormat>;

/** The longest name of a file without its ending, in bytes of UTF-8: file systems end at 255. */
const MAX_FILE_NAME_BYTES = 200;

/** What no file system takes in a name, and what could hide a name's ending: control and format characters, direction among them. */
const NOT_IN_FILE_NAMES = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu;

/** As many whole characters as fit. */
function cutName(name: string): string {
  let room = MAX_FILE_NAME_BYTES;
  const kept = [...name].filter((character) => (room -= new TextEncoder().encode(character).length) >= 0);
  return kept.join("").trim();
}

interface Disposition {
  /** What sets the file's name apart from others of its comparison: "citation". */
  suffix?: "citation" | "brief";
  /** Whether a browser saves it or shows it. */
  kind?: "attachment" | "inline";
}

/**
 * How a file is named, for the Content-Disposition header: ASCII for every reader, and the call and both sides for those that read
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

/**
 * The answer to a download: the file, under its name, never taken for anything but its type, and never kept by a shared cache.
 *
 * @example
 * (await downloadResponse(file, "csv")).headers.get("Content-Type"); //=> "text/csv; charset=utf-8; header=present"
 */
export async function downloadResponse(file: ComparisonFile, format: DownloadFormat): Promise<Response> {
  const { contentType, write } = FORMATS[format];
  return fileResponse(await write(file), contentType, dispositionOf(file, format));
}

/** What a browser shows rather than saves. */
const READ_IN_PLACE: readonly CitationFormat[] = ["txt", "md"];

/**
 * The answer to a citation file.
 *
 * @param passage the anchor of the passage, "left-3"; anything else cites the comparison as a whole
 * @example
 * await citationResponse(file, "bib", "left-3").text(); //=> "@online{…}"
 */
export function citationResponse(file: ComparisonFile, format: CitationFormat, passage: string): Response {
  const { contentType, write } = CITATION_WRITERS[format];
  const kind = READ_IN_PLACE.includes(format) ? "inline" : "attachment";
  const disposition = dispositionOf(file, format, { suffix: "citation", kind });
  return fileResponse(write(file, findCited(file.view, passage)), contentType, disposition);
}

/**
 * The answer to the brief as a Word document.
 *
 * @example
 * (await briefResponse(file)).headers.get("Content-Disposition"); //=> 'attachment; filename="parallax-…-brief.docx"; …'
 */
export const briefResponse = async (file: ComparisonFile): Promise<Response> =>
  fileResponse(await writeBriefDocx(file), FORMATS.docx.contentType, dispositionOf(file, "docx", { suffix: "brief" }));
