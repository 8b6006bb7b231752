import { describe, expect, it, vi } from "vitest";
import { boundReadout, boundSlug } from "@/lib/schema/bound-arguments";
import { readBound } from "./read-bound";

// Next's own loads what only its bundler makes of React.
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("404");
  },
}));

describe("readBound", () => {
  it("reads what pages bind", () => {
    expect(readBound(boundSlug, "2024-04-03-blinken-aliyev")).toBe("2024-04-03-blinken-aliyev");
    expect(readBound(boundReadout, { call: "a-b", readout: "us-state-department-2" })).toEqual({
      call: "a-b",
      readout: "us-state-department-2",
    });
  });

  it.each([undefined, null, 5, "", "..", { startsWith: "" }, new FormData(), ["a"]])(
    "answers 404 to %o, which no page binds",
    (given) => {
      expect(() => readBound(boundSlug, given)).toThrow("404");
      expect(() => readBound(boundReadout, { call: "a", readout: given })).toThrow("404");
      expect(() => readBound(boundReadout, given)).toThrow("404");
    },
  );
});
