import { writeFigure } from "./figure-svg";
import { writeMatrixCsv } from "./matrix-csv";
import type { PatternFile } from "./pattern-file";
import { writeMatrixJson, writeRowJson } from "./pattern-json";
import { writeRowCsv } from "./row-csv";

const CSV = "text/csv; charset=utf-8; header=present";
const JSON_TYPE = "application/json; charset=utf-8";

/** Every file of a dyad, by the last part of its address. */
export const PATTERN_FILES = {
  "matrix.csv": { contentType: CSV, write: writeMatrixCsv },
  "matrix.json": { contentType: JSON_TYPE, write: writeMatrixJson },
  "row.csv": { contentType: CSV, write: writeRowCsv },
  "row.json": { contentType: JSON_TYPE, write: writeRowJson },
  "figure.svg": { contentType: "image/svg+xml; charset=utf-8", write: writeFigure },
} satisfies Record<string, { contentType: string; write: (file: PatternFile) => string }>;
