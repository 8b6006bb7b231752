import type { CitationFormat } from "../../model/library/downloads";
import { writeBibtex } from "./bibtex";
import { fileResponse } from "../file-response";
import { citePair, findCited, type CitedPassages } from "./citation";
import type { ComparisonFile } from "./comparison-file";
import { writeCslJson } from "./csl-json";
import { dispositionOf } from "./disposition";
import { listReferences } from "./references";
import { writeRis } from "./ris";

interface CitationWriter {
  contentType: string;
  write: (file: ComparisonFile, cited?: CitedPassages) => string;
}

/** The citation formats of a comparison or a passage, by the ending of the address and file. */
export const CITATION_WRITERS: Record<CitationFormat, CitationWriter> = {
  txt: {
    contentType: "text/plain; charset=utf-8",
    write: (file, cited) => `${citePair(file, "text", cited)}\n`,
  },
  md: {
    contentType: "text/markdown; charset=utf-8",
    write: (file, cited) => `${citePair(file, "markdown", cited)}\n`,
  },
  bib: {
    contentType: "application/x-bibtex; charset=utf-8",
    write: (file, cited) => writeBibtex(listReferences(file, cited)),
  },
  ris: {
    contentType: "application/x-research-info-systems; charset=utf-8",
    write: (file, cited) => writeRis(listReferences(file, cited)),
  },
  json: {
    contentType: "application/vnd.citationstyles.csl+json; charset=utf-8",
    write: (file, cited) => writeCslJson(listReferences(file, cited)),
  },
};

/** Formats that a browser shows rather than saves. */
const READ_IN_PLACE: readonly CitationFormat[] = ["txt", "md"];

/**
 * The answer to a request for a citation file.
 *
 * @param passage the anchor of the passage, "left-3"; anything else cites the whole comparison
 * @example
 * await citationResponse(file, "bib", "left-3").text(); //=> "@online{…}"
 */
export function citationResponse(file: ComparisonFile, format: CitationFormat, passage: string): Response {
  const { contentType, write } = CITATION_WRITERS[format];
  const kind = READ_IN_PLACE.includes(format) ? "inline" : "attachment";
  const disposition = dispositionOf(file, format, { suffix: "citation", kind });
  return fileResponse(write(file, findCited(file.view, passage)), contentType, disposition);
}
