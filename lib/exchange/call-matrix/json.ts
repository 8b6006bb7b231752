import { toText } from "../../messages/parts/to-text";
import type { Readout } from "../../model/calls/calls";
import { titleMatrix, type MatrixFile } from "./matrix-file";
import { UNFINISHED } from "../../messages/comparisons/coverage";

const readoutJson = ({ slug, issuer, revision, language }: Readout) => ({
  slug,
  issuer: issuer.name,
  revision: revision.number,
  sha256: revision.sha256,
  language,
});

/**
 * Writes a matrix as indented JSON: the passages of the chosen readout, each other readout's counterparts, who matched each pair, and the
 * points of the others without a counterpart in the chosen one.
 *
 * @example
 * JSON.parse(writeMatrixJson(file)).columns[0].matchedBy; //=> "Matched by Parallax."
 */
export function writeMatrixJson({ view, address, accessed }: MatrixFile): string {
  const { readout, columns, rows, unmatched, refused, pending, origins, claim } = view;
  const matrix = {
    format: "parallax-matrix",
    version: 1,
    title: toText(titleMatrix(view)),
    address,
    accessed,
    claim: toText(claim),
    origins: origins.map(toText),
    readout: readoutJson(readout),
    columns: columns.map((column) => ({
      ...readoutJson(column.readout),
      matchedBy: toText(column.reader),
      reader: column.readBy,
      reviewed: toText(column.reviewed),
    })),
    passages: rows.map(({ number, quotation, cells }) => ({
      number,
      text: quotation,
      cells: cells.map(({ level, words }, i) => ({ readout: columns[i]!.readout.slug, level, finding: toText(words) })),
    })),
    withoutCounterpart: unmatched.map(({ readout: other, summary, passages }) => ({
      readout: other.slug,
      summary: toText(summary),
      passages: passages.map(({ number, quotation, verdict }) => ({
        number,
        text: quotation,
        verdict: verdict && toText(verdict),
      })),
    })),
    notCompared: [
      ...refused.map(({ readout: other, message }) => ({ readout: other.slug, reason: toText(message) })),
      ...pending.map(({ readout: other }) => ({ readout: other.slug, reason: toText(UNFINISHED.pending) })),
    ],
  };
  return `${JSON.stringify(matrix, null, 2)}\n`;
}
