import type { LibraryFormat } from "../model/library/downloads";
import type { FeedFormat } from "../model/calls/feeds";
import { formatCallsQuery, type CallsQuery } from "./calls-query";
import { formatReadoutName } from "./pair-names";
import { firstText, formatQuery, type QueryValues } from "./query-values";

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
 * The path of the trash.
 *
 * @example
 * trashPath(); //=> "/bin"
 */
export const trashPath = (): string => "/bin";

/** A deleted call, or a readout of it. */
export interface DeletedName {
  call: string;
  readout: string | null;
}

/**
 * The path of the page shown in place of a deleted call or readout.
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
 * The path of the library's page, saying that the demonstration library could not be loaded.
 *
 * @example
 * demonstrationFaultPath(); //=> "/library?demonstration=taken"
 */
export const demonstrationFaultPath = (): string => `${libraryPath()}${formatQuery([["demonstration", "taken"]])}`;

/**
 * Whether a query is that of `demonstrationFaultPath`.
 *
 * @example
 * isDemonstrationFault({ demonstration: "taken" }); //=> true
 */
export const isDemonstrationFault = ({ demonstration }: QueryValues): boolean => firstText(demonstration) === "taken";

/**
 * The path of the whole library as a file.
 *
 * @param isWithFictional whether it includes fictional calls
 * @example
 * libraryExportPath("csv");        //=> "/library/export.csv"
 * libraryExportPath("json", true); //=> "/library/export.json?fictional=1"
 */
export const libraryExportPath = (format: LibraryFormat, isWithFictional = false): string =>
  `${libraryPath()}/export.${format}${formatQuery([["fictional", isWithFictional ? "1" : ""]])}`;

/**
 * Whether the address of an export asks for fictional calls.
 *
 * @param url of the request
 * @example
 * asksForFictional("http://localhost/library/export.json?fictional=1"); //=> true
 */
export const asksForFictional = (url: string): boolean => new URL(url).searchParams.get("fictional") === "1";

/**
 * The path at which a load balancer asks whether the server is alive.
 *
 * @example
 * alivePath(); //=> "/healthz"
 */
export const alivePath = (): string => "/healthz";

/**
 * The path at which a load balancer asks whether the server can read its database.
 *
 * @example
 * readyPath(); //=> "/readyz"
 */
export const readyPath = (): string => "/readyz";

/**
 * The path of the sitemap for search engines.
 *
 * @example
 * sitemapPath(); //=> "/sitemap.xml"
 */
export const sitemapPath = (): string => "/sitemap.xml";

/**
 * The path of the feed of new and changed calls that match a query.
 *
 * @example
 * feedPath({ ...ALL_CALLS, kind: "meeting" }); //=> "/library/feed.atom?kind=meeting"
 */
export const feedPath = (query: CallsQuery, format: FeedFormat = "atom"): string =>
  `${libraryPath()}/feed.${format}${formatCallsQuery(query)}`;
