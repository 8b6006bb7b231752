import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAddress } from "./address";
import { isOutsideSections, parseAddress } from "./parse-address";
import { addresses, hostilePaths } from "./test-addresses";

const RUNS = { numRuns: 3_000 };

/** Pages get ordinary objects, but fast-check makes objects without a prototype. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("an address of the app", () => {
  it("can be read back as it was written", () => {
    fc.assert(
      fc.property(addresses, (address) => {
        expect(parseAddress(formatAddress(address))).toEqual(plain(address));
      }),
      RUNS,
    );
  });

  it("is written back as it was read", () => {
    fc.assert(
      fc.property(addresses.map(formatAddress), (path) => {
        expect(formatAddress(parseAddress(path)!)).toBe(path);
      }),
      RUNS,
    );
  });

  it("is the same however it is encoded, and with a slash at its end", () => {
    fc.assert(
      fc.property(addresses.map(formatAddress), (address) => {
        const [path = "", query] = address.split("?");
        const encoded = path.split("/").map(encodeURIComponent).join("/");
        const asked = `${encoded}${path === "/" ? "" : "/"}${query === undefined ? "" : `?${query}`}`;
        expect(formatAddress(parseAddress(asked)!)).toBe(address);
      }),
    );
  });

  it("is never made of hostile input, which makes nothing fail", () => {
    fc.assert(
      fc.property(hostilePaths, (path) => {
        const address = parseAddress(path);
        expect(isOutsideSections(path) && address !== null && address.kind !== "home").toBe(false);
        if (!address) return;
        const written = formatAddress(address);
        expect(written).toMatch(/^\/(?![/\\])[^\s#\\]*$/);
        expect(parseAddress(written)).toEqual(address);
      }),
      RUNS,
    );
  });

  it("ignores what its query says that cannot be read", () => {
    expect(parseAddress("/calls/x?view=sideways&utm=1&__proto__=2&q=%F0%9F&skip=-1&open=yes")).toMatchObject({
      kind: "call",
      query: { view: "aligned", open: false, skip: 0 },
    });
    expect(parseAddress("/notes/7/edit?version=1e3")).toEqual({ kind: "edit-note", id: 7, version: null });
  });

  it.each([
    "calls",
    "//elsewhere.example",
    "/calls#left-3",
    "/calls/a..b",
    "/calls/%ff",
    "/calls/%2561",
    "/calls/x/edit/more",
    "/calls/x/a..b..c",
    "/calls/x/y:a..b",
    "/calls/x/a@0..b",
    "/calls/x/a..b/download.exe",
    "/compare/a..b",
    "/c/A",
    "/notes/07",
    "/readouts/a:b",
    "/readouts/a:b@1/edit",
    "/gone",
    "/gone/a:b:c",
    "/bin/x",
    "/library/export.docx",
    `/calls/${"a".repeat(500)}`,
    "/elsewhere",
  ])("%s is none", (path) => expect(parseAddress(path)).toBeNull());
});

it("Build files are not addresses of the app, and invalid UTF-8 is not an address at all", () => {
  expect(["/_next/image", "/icon.svg", "/calls/..", "/%ff", "/_next/%ff"].map(isOutsideSections)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
