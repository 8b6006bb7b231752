/** The download formats of a comparison, by the ending of the file, in the order in which they are offered. */
export const DOWNLOAD_FORMATS = ["json", "csv", "md", "docx"] as const;

export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** The label of each. */
export const DOWNLOAD_LABELS: Record<DownloadFormat, string> = {
  json: "JSON",
  csv: "CSV",
  md: "Markdown",
  docx: "Word (DOCX)",
};

/** The citation formats of a comparison or a passage, by the ending of the file, in the order in which they are offered. */
export const CITATION_FORMATS = ["txt", "md", "bib", "ris", "json"] as const;

export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** The label of each. */
export const CITATION_LABELS: Record<CitationFormat, string> = {
  txt: "Plain text",
  md: "Markdown",
  bib: "BibTeX",
  ris: "RIS",
  json: "CSL-JSON",
};

/** A file below a comparison: all of it, a citation, the brief, or a picture of one passage. */
export type ComparisonFileName =
  | { kind: "download"; format: DownloadFormat }
  | { kind: "citation-file"; format: CitationFormat }
  | { kind: "brief-file" }
  | { kind: "picture" };

/** The download formats of a call's matrix, in the order in which they are offered. */
export const MATRIX_FORMATS = ["json", "csv", "md"] as const satisfies DownloadFormat[];

export type MatrixFormat = (typeof MATRIX_FORMATS)[number];

/** The export formats of the library. */
export const LIBRARY_FORMATS = ["json", "csv"] as const;

export type LibraryFormat = (typeof LIBRARY_FORMATS)[number];

/** The label of each. */
export const LIBRARY_LABELS: Record<LibraryFormat, string> = { json: "JSON", csv: "CSV" };
