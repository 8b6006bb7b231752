import type { ReferenceId } from "../../addresses/unapi-path";
import { escapeXml } from "../xml";
import { writeBibtex } from "./bibtex";
import type { ComparisonFile } from "./comparison-file";
import { listReferences } from "./references";

/** The only format offered: if RIS were, Zotero would prefer it, and RIS turns the last word of an institution into a family name. */
export const UNAPI_FORMAT = { name: "bibtex", contentType: "application/x-bibtex; charset=utf-8" };

/**
 * The formats of references, as unAPI lists them.
 *
 * @param id of one reference; without it, the formats of all
 * @example
 * listUnapiFormats("").split("\n")[1];
 * //=> "<formats>"
 */
export function listUnapiFormats(id: string): string {
  const of = id === "" ? "" : ` id="${escapeXml(id)}"`;
  const { name, contentType } = UNAPI_FORMAT;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<formats${of}>\n  <format name="${name}" type="${contentType.split(";")[0]}"/>\n</formats>\n`;
}

/**
 * One reference of a comparison, in the offered format.
 *
 * @example
 * writeUnapi(file, "left").split(",")[0]; //=> "@online{2024-04-03-blinken-aliyev_us-state-department"
 */
export const writeUnapi = (file: ComparisonFile, of: ReferenceId["of"]): string =>
  writeBibtex(listReferences(file).filter((reference) => reference.of === of));
