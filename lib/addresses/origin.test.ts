import { expect, it } from "vitest";
import { originOf } from "./origin";

it.each([
  [{ host: "parallax.example" }, "http://parallax.example"],
  [{ host: "10.0.0.5:3000", "x-forwarded-host": "parallax.example, a", "x-forwarded-proto": "https" }, "https://parallax.example"], // prettier-ignore
  [{ host: "a b" }, "http://localhost:3000"],
  [{}, "http://localhost:3000"],
])("Pages reached by %j name %s", (headers: Record<string, string>, origin) => {
  expect(originOf(new Headers(headers), undefined)).toBe(origin);
});

it("Pages name the origin that is set, whatever headers say", () => {
  const headers = { host: "a.example", "x-forwarded-host": "b.example", "x-forwarded-proto": "http" };
  expect(originOf(new Headers(headers), "https://parallax.example")).toBe("https://parallax.example");
});
