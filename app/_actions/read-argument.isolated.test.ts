import { describe, expect, it, vi } from "vitest";
import { boundReadout, boundSlug, sentForm } from "@/lib/schema/action-arguments";
import { readArgument } from "./read-argument";

// Next's own module loads parts of React that only its bundler provides.
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("404");
  },
}));

describe("readArgument", () => {
  it("reads what pages bind", () => {
    expect(readArgument(boundSlug, "2024-04-03-blinken-aliyev")).toBe("2024-04-03-blinken-aliyev");
    expect(readArgument(boundReadout, { call: "a-b", readout: "us-state-department-2" })).toEqual({
      call: "a-b",
      readout: "us-state-department-2",
    });
  });

  it("reads what a form sends, and answers 404 to anything else", () => {
    const form = new FormData();
    expect(readArgument(sentForm, form)).toBe(form);
    for (const given of [undefined, null, {}, "a", [form]]) expect(() => readArgument(sentForm, given)).toThrow("404");
  });

  it.each([undefined, null, 5, "", "..", { startsWith: "" }, new FormData(), ["a"]])(
    "answers 404 to %o, which no page binds",
    (given) => {
      expect(() => readArgument(boundSlug, given)).toThrow("404");
      expect(() => readArgument(boundReadout, { call: "a", readout: given })).toThrow("404");
      expect(() => readArgument(boundReadout, given)).toThrow("404");
    },
  );
});
