import hosts from "../resources/issuer-hosts.json";
import siteNames from "../resources/issuer-site-names.json";

/** Whose site a page is on. */
export interface Host {
  /** The party's name in the gazetteer. */
  party: string;
  /** The office's id in lib/resources/issuing-offices.json; null where the site is of the whole government. */
  office: string | null;
}

/**
 * Whose site an address is on: the longest host of the list with which the address's host ends.
 *
 * @returns null for an address that is none, or of a site that is in no list
 * @example
 * hostOf("https://www.state.gov/call/"); //=> { host: "state.gov", party: "United States", office: "foreign-ministry" }
 */
export function hostOf(url: string | null): Host | null {
  if (!url || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const found = hosts.filter(({ host }) => hostname === host || hostname.endsWith(`.${host}`));
  return found.sort((a, b) => b.host.length - a.host.length)[0] ?? null;
}

const foldName = (name: string) =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const bySiteName = new Map<string, Host>(siteNames.map(({ name, ...host }) => [foldName(name), host]));

/**
 * Whose site goes by a name in its own language.
 *
 * @returns null for a name that is in no list
 * @example
 * hostNamed("Auswärtiges Amt"); //=> { party: "Germany", office: "foreign-ministry" }
 */
export const hostNamed = (name: string): Host | null => bySiteName.get(foldName(name)) ?? null;
