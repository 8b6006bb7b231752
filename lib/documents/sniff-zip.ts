import { unzipSync } from "fflate";
import { refuseDocument, type ReadDocument } from "../model/library/documents";

/** The largest total size of an archive's unpacked entries, in bytes; a page of prose is a few thousand. */
const MAX_UNPACKED_SIZE = 20_000_000;

/** Pictures and fonts are not unpacked. */
const NOT_UNPACKED = /\.(?:png|jpe?g|gif|emf|wmf|tiff?|bmp|svm|odttf|ttf|bin)$/i;

/**
 * Tells what kind of document an archive is by the names of its entries, and refuses one that would be too large unpacked. Only the
 * archive's directory is read, so a file that inflates to 2 GB is refused in milliseconds. The limits of the child process catch a
 * directory with false sizes.
 *
 * @param head the first bytes as Latin-1: an OpenDocument file names its kind there
 * @example
 * sniffZip(bytesOfADocx, head); //=> "docx"
 */
export function sniffZip(bytes: Uint8Array, head: string): "docx" | "odt" | ReadDocument {
  const names = new Set<string>();
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        if (!NOT_UNPACKED.test(name)) unpacked += originalSize;
        return false;
      },
    });
  } catch {
    return refuseDocument("damaged");
  }
  const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name));
  if (has(/^xl\/|^Index\/Tables\//) || /opendocument\.spreadsheet/.test(head)) return refuseDocument("spreadsheet");
  const isDocx = has(/^word\/document\d*\.xml$/);
  if (!isDocx && !(names.has("content.xml") && /opendocument\.text/.test(head))) return refuseDocument("unknown-kind");
  if (unpacked > MAX_UNPACKED_SIZE) return refuseDocument("too-large");
  return isDocx ? "docx" : "odt";
}
