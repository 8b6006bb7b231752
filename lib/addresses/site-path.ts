import type { LibraryFormat } from "../model/downloads";
import { formatReadoutName } from "./pair-names";

/**
 * The path of the home page.
 *
 * @example
 * homePath(); //=> "/"
 */
export const homePath = (): string => "/";

/**
 * The path of the page about Parallax itself.
 *
 * @example
 * aboutPath(); //=> "/about"
 */
export const aboutPath = (): string => "/about";

/**
 * The path of what was deleted and can be put back.
 *
 * @example
 * trashPath(); //=> "/bin"
 */
export const trashPath = (): string => "/bin";

/** A call that was deleted, or a readout of it. */
export interface DeletedName {
  call: string;
  readout: string | null;
}

/**
 * The path of the page shown instead of a deleted call or readout.
 *
 * @example
 * deletedPath({ call: "a", readout: null }); //=> "/gone/a"
 * deletedPath({ call: "a", readout: "b" });  //=> "/gone/a:b"
 */
export const deletedPath = ({ call, readout }: DeletedName): string =>
  `/gone/${readout === null ? call : formatReadoutName({ call, readout })}`;

/**
 * The path of the library's import and export.
 *
 * @example
 * libraryPath(); //=> "/library"
 */
export const libraryPath = (): string => "/library";

/**
 * The path of the whole library as a file.
 *
 * @example
 * libraryExportPath("csv"); //=> "/library/export.csv"
 */
export const libraryExportPath = (format: LibraryFormat): string => `${libraryPath()}/export.${format}`;

/**
 * Where a load balancer asks whether the server is alive.
 *
 * @example
 * alivePath(); //=> "/healthz"
 */
export const alivePath = (): string => "/healthz";

/**
 * Where a load balancer asks whether the server can read its database.
 *
 * @example
 * readyPath(); //=> "/readyz"
 */
export const readyPath = (): string => "/readyz";
