import { writeFigure } from "./figure-svg";
import { writePatternCsv } from "./pattern-csv";
import type { PatternFile } from "./pattern-file";
import { CSV_TYPE, JSON_TYPE, PNG_TYPE, SVG_TYPE, writePatternJson, writeRowJson } from "./pattern-json";
import { writeRowCsv } from "./row-csv";

/** Every file of a dyad, by the last part of its address; for a PNG, the figure that it is drawn from. */
export const PATTERN_FILES = {
  "matrix.csv": { contentType: CSV_TYPE, write: writePatternCsv },
  "matrix.json": { contentType: JSON_TYPE, write: writePatternJson },
  "row.csv": { contentType: CSV_TYPE, write: writeRowCsv },
  "row.json": { contentType: JSON_TYPE, write: writeRowJson },
  "figure.svg": { contentType: SVG_TYPE, write: writeFigure },
  "figure.png": { contentType: PNG_TYPE, write: writeFigure },
} satisfies Record<string, { contentType: string; write: (file: PatternFile) => string }>;
