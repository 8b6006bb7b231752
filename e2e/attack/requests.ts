// Generates what an attacker sends to a shared library from a seed.
import fc from "fast-check";
import { formatAddress } from "../../lib/addresses/address";
import { addresses, hostilePaths } from "../../lib/addresses/test-addresses";

export interface HostileRequest {
  method: string;
  /** With its query. */
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What the library holds, for an attacker who knows it. */
export interface Known {
  /** Paths of pages, files and feeds. */
  paths: string[];
  /** The ids that Next gave to the app's actions, taken from its pages. */
  actions: string[];
  /** Forms that would do harm if they were accepted: values by field name. */
  forms: Record<string, string>[];
}

const BOUNDARY = "----parallaxattack";

/** Characters of a path. Node itself refuses a longer request head. */
const LONGEST = 4_000;

/** Without characters that no client can send in the first line of a request. */
const sendable = (path: string) =>
  path
    .replace(/[^\x21-\x7e]/gu, (character) => (/\p{Cs}/u.test(character) ? "" : encodeURIComponent(character)))
    .slice(0, LONGEST);

const multipart = (fields: [string, string][]) =>
  [
    ...fields.map(([name, value]) =>
      [`--${BOUNDARY}`, `Content-Disposition: form-data; name="${name.replace(/["\r\n]/g, "")}"`, "", value].join(
        "\r\n",
      ),
    ),
    `--${BOUNDARY}--`,
    "",
  ].join("\r\n");

const words = fc.string({ unit: "binary", maxLength: 40 }).map((text) => text.replace(/\p{Cs}/gu, ""));

const headerSets: fc.Arbitrary<Record<string, string>> = fc.constantFrom<Record<string, string>[]>(
  {},
  { accept: "text/html" },
  { accept: "application/json" },
  { rsc: "1", "next-router-state-tree": "%5B%22%22%5D" },
  { rsc: "1", "next-router-prefetch": "1", "next-url": "/calls" },
  { "x-forwarded-for": "127.0.0.1", "x-real-ip": "127.0.0.1" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "x-parallax-status": "200", "x-parallax-depends-on": "library" },
  { origin: "https://elsewhere.example" },
  { authorization: "Bearer plx_x" },
  { "x-http-method-override": "DELETE" },
  { range: "bytes=0-10" },
);

/** Requests that read: existing addresses, plausible ones, and nonsense. */
const reads = (known: Known): fc.Arbitrary<HostileRequest> =>
  fc
    .record({
      method: fc.constantFrom("GET", "GET", "GET", "HEAD"),
      path: fc.oneof(
        fc.constantFrom(...known.paths),
        fc.constantFrom(...known.paths).map((path) => `/embed${path}`),
        fc.constantFrom(...known.paths).map((path) => `/api/v1${path}`),
        fc.constantFrom(...known.paths).map((path) => `${path}/`),
        fc.constantFrom(...known.paths).map((path) => `//${path}`),
        fc.constantFrom(...known.paths).map((path) => `/sign-in/..${path}`),
        fc.constantFrom(...known.paths).map((path) => `${path}?_rsc=1x`),
        fc.constantFrom(...known.paths).map((path) => `/_next/image?url=${encodeURIComponent(path)}&w=64&q=75`),
        addresses.map(formatAddress),
        hostilePaths,
      ),
      headers: headerSets,
    })
    .map((request) => ({ ...request, path: sendable(request.path) }));

/** Forms: actions of the app, on pages that may or may not have them, with harmful fields. */
const forms = (known: Known): fc.Arbitrary<HostileRequest> =>
  fc
    .record({
      path: fc.oneof(fc.constantFrom(...known.paths), fc.constantFrom("/sign-in", "/refused", "/compare", "/account")),
      action: fc.constantFrom(...known.actions),
      fields: fc.constantFrom(...known.forms),
      spoilt: fc.array(fc.tuple(words, words), { maxLength: 3 }),
      asScript: fc.boolean(),
      headers: headerSets,
    })
    .map(({ path, action, fields, spoilt, asScript, headers }): HostileRequest => {
      const given: [string, string][] = [...Object.entries(fields), ...spoilt];
      const named: [string, string][] = asScript
        ? [...given.map(([name, value]): [string, string] => [`1_${name}`, value]), ["0", '["$K1"]']]
        : [[`$ACTION_ID_${action}`, ""], ...given];
      return {
        method: "POST",
        path: sendable(path),
        headers: {
          ...headers,
          ...(asScript && { "next-action": action }),
          "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
        },
        body: multipart(named),
      };
    });

/** Bodies that the app never sends. */
const bodies = (known: Known): fc.Arbitrary<HostileRequest> =>
  fc
    .record({
      method: fc.constantFrom("POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"),
      path: fc.oneof(fc.constantFrom(...known.paths), fc.constantFrom("/c", "/api/v1/compare", "/compare", "/library")),
      headers: headerSets,
      type: fc.constantFrom(
        "application/json",
        "application/x-www-form-urlencoded",
        "text/plain",
        "multipart/form-data",
      ),
      body: fc.oneof(words, fc.json(), fc.constant("$ACTION_REF_1=&$ACTION_1:0={}")),
    })
    .map(({ type, headers, path, ...request }) => ({
      ...request,
      path: sendable(path),
      headers: { ...headers, "content-type": type },
    }));

/**
 * This many hostile requests, the same for the same seed.
 *
 * @example
 * drawRequests(known, 5_000, 1).length; //=> 5000
 */
export const drawRequests = (known: Known, count: number, seed: number): HostileRequest[] =>
  fc.sample(fc.oneof({ weight: 3, arbitrary: reads(known) }, { weight: 2, arbitrary: forms(known) }, bodies(known)), {
    numRuns: count,
    seed,
  });
