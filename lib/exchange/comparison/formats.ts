import { writeCsv } from "./csv";
import { dispositionOf } from "./disposition";
import { writeDocx } from "./docx";
import { writeJson } from "./json";
import { writeMarkdown } from "./markdown";
import type { ComparisonFile } from "./comparison-file";
import type { DownloadFormat } from "../../model/library/downloads";
import { fileResponse } from "../file-response";

interface FileFormat {
  contentType: string;
  write: (file: ComparisonFile) => string | Promise<Uint8Array>;
}

/** The download formats of a comparison, by the ending of the address and file. */
export const FORMATS = {
  json: { contentType: "application/json; charset=utf-8", write: writeJson },
  csv: { contentType: "text/csv; charset=utf-8; header=present", write: writeCsv },
  md: { contentType: "text/markdown; charset=utf-8", write: writeMarkdown },
  docx: {
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: writeDocx,
  },
} satisfies Record<DownloadFormat, FileFormat>;

/**
 * The answer to a download: the file under its name, with a fixed content type, never kept in a shared cache.
 *
 * @example
 * (await downloadResponse(file, "csv")).headers.get("Content-Type"); //=> "text/csv; charset=utf-8; header=present"
 */
export async function downloadResponse(file: ComparisonFile, format: DownloadFormat): Promise<Response> {
  const { contentType, write } = FORMATS[format];
  return fileResponse(await write(file), contentType, dispositionOf(file, format));
}
