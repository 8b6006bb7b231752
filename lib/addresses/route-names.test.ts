import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callInput } from "../schema/call-input";
import {
  ACCOUNT_ROUTES,
  AUDIT_FILES,
  API_CALL_LISTS,
  API_COMPARISON_LISTS,
  API_DYAD_LISTS,
  API_READOUT_LISTS,
  API_SECTIONS,
  API_VERSIONS,
  CALL_PAGES,
  CALLS_PAGES,
  COMPARISON_PAGES,
  DYAD_PAGES,
  DYADS_PAGES,
  LIBRARY_ROUTES,
  NOTE_PAGES,
  NOTES_PAGES,
  PEOPLE_PAGES,
  READOUT_PAGES,
  RESERVED_SLUGS,
  SECTIONS,
  SIGN_IN_PAGES,
} from "./route-names";
import { parseAddress } from "./parse-address";

const APP = join(import.meta.dirname, "../../app");

/** Every list, with the folders that it names. */
const LISTS = [
  { list: "SECTIONS", names: SECTIONS, folder: "" },
  { list: "API_VERSIONS", names: API_VERSIONS, folder: "api" },
  { list: "API_SECTIONS", names: API_SECTIONS, folder: "api/v1" },
  { list: "API_CALL_LISTS", names: API_CALL_LISTS, folder: "api/v1/calls/[call]" },
  { list: "API_COMPARISON_LISTS", names: API_COMPARISON_LISTS, folder: "api/v1/calls/[call]/[pair]" },
  { list: "API_DYAD_LISTS", names: API_DYAD_LISTS, folder: "api/v1/dyads/[pair]" },
  { list: "API_READOUT_LISTS", names: API_READOUT_LISTS, folder: "api/v1/readouts/[readout]" },
  { list: "CALLS_PAGES", names: CALLS_PAGES, folder: "calls" },
  { list: "CALL_PAGES", names: CALL_PAGES, folder: "calls/[call]" },
  { list: "COMPARISON_PAGES", names: COMPARISON_PAGES, folder: "calls/[call]/[pair]" },
  { list: "COMPARISON_PAGES", names: COMPARISON_PAGES, folder: "compare/[pair]" },
  { list: "COMPARISON_PAGES", names: COMPARISON_PAGES, folder: "c/[id]" },
  { list: "DYADS_PAGES", names: DYADS_PAGES, folder: "dyads" },
  { list: "DYADS_PAGES", names: DYADS_PAGES, folder: "api/v1/dyads" },
  { list: "DYAD_PAGES", names: DYAD_PAGES, folder: "dyads/[dyad]" },
  { list: "READOUT_PAGES", names: READOUT_PAGES, folder: "readouts/[id]" },
  { list: "NOTES_PAGES", names: NOTES_PAGES, folder: "notes" },
  { list: "NOTE_PAGES", names: NOTE_PAGES, folder: "notes/[id]" },
  { list: "ACCOUNT_ROUTES", names: ACCOUNT_ROUTES, folder: "account" },
  { list: "SIGN_IN_PAGES", names: SIGN_IN_PAGES, folder: "sign-in" },
  { list: "PEOPLE_PAGES", names: PEOPLE_PAGES, folder: "people" },
  { list: "AUDIT_FILES", names: AUDIT_FILES, folder: "audit" },
  { list: "LIBRARY_ROUTES", names: LIBRARY_ROUTES, folder: "library" },
] as const;

/** The names in addresses that a folder of app/ gives: its folders that are routes, and cards, which are files. */
const routesIn = (folder: string) =>
  readdirSync(join(APP, folder), { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? /^[^_[(]/ : /^opengraph-image\./).test(entry.name))
    .map((entry) => (entry.isDirectory() ? entry.name : "opengraph-image"));

/** What to do if a list and a folder differ. */
function differences(list: string, names: readonly string[], folder: string, routes: string[]): string[] {
  const place = join("app", folder);
  return [
    ...routes
      .filter((route) => !names.includes(route))
      .map((route) => `${place} has the route "${route}": add it to ${list} in lib/addresses/route-names.ts.`),
    ...names
      .filter((name) => !routes.includes(name))
      .map(
        (name) => `${list} in lib/addresses/route-names.ts has "${name}": add its route to ${place}, or take it out.`,
      ),
  ];
}

describe("The names in addresses", () => {
  it.each(LISTS)("$list are those of app/$folder", ({ list, names, folder }) => {
    expect(differences(list, names, folder, routesIn(folder))).toEqual([]);
  });

  it("are asked for in words where a route or a name is missing", () => {
    expect(differences("CALL_PAGES", ["edit", "gone"], "calls/[call]", ["edit", "feed"])).toEqual([
      'app/calls/[call] has the route "feed": add it to CALL_PAGES in lib/addresses/route-names.ts.',
      'CALL_PAGES in lib/addresses/route-names.ts has "gone": add its route to app/calls/[call], or take it out.',
    ]);
  });

  it("cover every folder that has a route beside a dynamic one", () => {
    const missing = readdirSync(APP, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.startsWith("["))
      .map((entry) => join(entry.parentPath, entry.name).slice(APP.length + 1))
      .filter((folder) => routesIn(folder).length > 0 && !LISTS.some((list) => list.folder === folder));
    expect(missing).toEqual([]);
    expect(existsSync(join(APP, "calls/[call]"))).toBe(true);
  });

  it.each(CALL_PAGES)("make /calls/x/%s an address by themselves", (page) =>
    expect(parseAddress(`/calls/x/${page}`)).toMatchObject({ call: "x" }),
  );

  it.each(RESERVED_SLUGS)("keep a call from the slug %s", (slug) => {
    const { error } = callInput.safeParse({ slug });
    expect(error?.issues.find(({ path }) => path[0] === "slug")?.message).toBe(
      "The web address is the name of a page of Parallax: choose another.",
    );
  });
});
