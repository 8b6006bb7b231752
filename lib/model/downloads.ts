/** The formats that a comparison is downloaded in, by the ending of the file, in the order in which they are offered. */
export const DOWNLOAD_FORMATS = ["json", "csv", "md", "docx"] as const;

export type DownloadFormat = (typeof DOWNLOAD_FORMATS)[number];

/** What each is called where it is offered. */
export const DOWNLOAD_LABELS: Record<DownloadFormat, string> = {
  json: "JSON",
  csv: "CSV",
  md: "Markdown",
  docx: "Word (DOCX)",
};

/** The formats that the whole library is exported in. */
export const LIBRARY_FORMATS = ["json", "csv"] as const;

export type LibraryFormat = (typeof LIBRARY_FORMATS)[number];
