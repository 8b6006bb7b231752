import { afterEach, expect, it } from "vitest";
import { Problem } from "./problem";
import { hasTag, respond, respondPreflight, respondProblem, tagOf } from "./respond";

const ask = (headers: Record<string, string> = {}) => new Request("http://localhost/api/v1/calls", { headers });

afterEach(() => void delete process.env.PARALLAX_CORS);

it("An answer has a tag of its content, and a client that already has the content gets no body", async () => {
  const first = respond(ask(), { calls: [] });
  const tag = first.headers.get("ETag")!;
  expect([first.status, first.headers.get("Cache-Control"), await first.text()]).toEqual([
    200,
    "no-cache",
    '{"calls":[]}\n',
  ]);
  expect(respond(ask(), { calls: [1] }).headers.get("ETag")).not.toBe(tag);
  const again = respond(ask({ "If-None-Match": `"x", ${tag}` }), { calls: [] });
  expect([again.status, again.headers.get("ETag"), again.headers.get("Content-Type"), await again.text()]).toEqual([
    304,
    tag,
    null,
    "",
  ]);
});

it.each([
  ["*", true],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b"', false],
  ["", false],
])("If-None-Match: %s", (header, has) => expect(hasTag(header, 'W/"a"')).toBe(has));

it("A list leads to its next page by a header, too", () => {
  expect(respond(ask(), {}, "http://localhost/api/v1/calls?after=a").headers.get("Link")).toBe(
    '<http://localhost/api/v1/calls?after=a>; rel="next"',
  );
  expect(respond(ask(), {}).headers.has("Link")).toBe(false);
});

it("Pages of other sites may read only if the operator allows it, and never answers to writes", () => {
  const origins = () => [
    respond(ask(), {}).headers.get("Access-Control-Allow-Origin"),
    respondProblem(new Problem("not-found", "x")).headers.get("Access-Control-Allow-Origin"),
    respondPreflight(["GET"], true).headers.get("Access-Control-Allow-Origin"),
  ];
  expect(origins()).toEqual([null, null, null]);
  process.env.PARALLAX_CORS = "yes";
  expect(origins()).toEqual(["*", "*", "*"]);
  expect(respondProblem(new Problem("too-large", "x"), false).headers.has("Access-Control-Allow-Origin")).toBe(false);
  expect(respondPreflight(["POST"], false).headers.has("Access-Control-Allow-Origin")).toBe(false);
  expect(respond(ask(), {}).headers.has("Access-Control-Allow-Credentials")).toBe(false);
});

it("A fault that passes says when to ask again", () => {
  expect(respondProblem(new Problem("pending", "x")).headers.get("Retry-After")).toBe("5");
  expect(respondProblem(new Problem("not-found", "x")).headers.get("Retry-After")).toBe(null);
});

it("A tag is weak: what is sent may be compressed", () => expect(tagOf("a")).toMatch(/^W\/"[\w-]{27}"$/));
