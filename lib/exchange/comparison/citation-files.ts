import type { CitationFormat } from "../../model/downloads";
import { writeBibtex } from "./bibtex";
import { citePair, type CitedPassages } from "./citation";
import type { ComparisonFile } from "./comparison-file";
import { writeCslJson } from "./csl-json";
import { listReferences } from "./references";
import { writeRis } from "./ris";

interface CitationWriter {
  contentType: string;
  write: (file: ComparisonFile, cited?: CitedPassages) => string;
}

/** Every format that a comparison or a passage is cited in, by the ending of its address and file. */
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
