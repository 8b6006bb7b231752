import { describe, expect, it } from "vitest";
import { routeOf } from "./route-of";

describe("routeOf", () => {
  it.each([
    ["/", "/"],
    ["/calls", "/calls"],
    ["/calls/new", "/calls/new"],
    ["/calls/2024-04-03-blinken-aliyev", "/calls/:"],
    ["/calls/2024-04-03-blinken-aliyev/matrix", "/calls/:/matrix"],
    ["/calls/a/us..az/history", "/calls/:/:/history"],
    ["/dyads/kept/x8kd93nwq27lmzty/matrix.json", "/dyads/kept/:/:"],
    ["/library/export.json", "/library/export.json"],
    ["/_next/static/chunks/4bd1.js", "/_next"],
    ["/readyz", "/readyz"],
    ["/robots.txt", "/robots.txt"],
    ["/wp-login.php", "other"],
    ["/calls/a/b/c/d/e", "other"],
    ["/c/%3Cscript%3E", "/c/:"],
    ["", "other"],
  ])("of %s is %s", (path, route) => {
    expect(routeOf(path)).toBe(route);
  });
});
