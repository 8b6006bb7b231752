import type { MatrixFormat } from "../../model/library/downloads";
import { writeMatrixCsv } from "./csv";
import { writeMatrixJson } from "./json";
import { writeMatrixMarkdown } from "./markdown";
import type { MatrixFile } from "./matrix-file";
import { fileResponse } from "../file-response";

/** The download formats of a matrix, by the ending of its address. */
export const MATRIX_FILES: Record<MatrixFormat, { contentType: string; write: (file: MatrixFile) => string }> = {
  json: { contentType: "application/json; charset=utf-8", write: writeMatrixJson },
  csv: { contentType: "text/csv; charset=utf-8; header=present", write: writeMatrixCsv },
  md: { contentType: "text/markdown; charset=utf-8", write: writeMatrixMarkdown },
};

/**
 * The answer to a download: the file under its name, never kept in a shared cache.
 *
 * @example
 * matrixResponse(file, "csv").headers.get("Content-Disposition");
 * //=> `attachment; filename="parallax-2024-04-03-blinken-aliyev-mediamax-matrix.csv"`
 */
export function matrixResponse(file: MatrixFile, format: MatrixFormat): Response {
  const { contentType, write } = MATRIX_FILES[format];
  const { call, readout } = file.view;
  const name = `parallax-${call.slug}-${readout.slug}-matrix.${format}`.replace(/[^a-z0-9.-]/g, "-");
  return fileResponse(write(file), contentType, `attachment; filename="${name}"`);
}
