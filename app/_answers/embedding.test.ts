import { describe, expect, it } from "vitest";
import { makeView } from "@/lib/comparison/view/test-view";
import { embeddingOf, isFramed } from "./embedding";

describe("A frame", () => {
  it.each([
    [undefined, false],
    ["", false],
    ["none", false],
    ["self", true],
    ["*", true],
    ["https://news.example", true],
  ])("is offered where PARALLAX_EMBED lets anybody show one: %j", (setting, isOffered) => {
    expect(isFramed(setting)).toBe(isOffered);
  });

  it("keeps the reader whose links the page shows, and may be of one passage", () => {
    const shown = { kind: "comparison", view: makeView(), path: "/calls/x/a..b?reader=model" } as const;
    const origin = "https://parallax.example";
    expect(embeddingOf(shown, "", origin).frame).toBe(`${origin}/embed/calls/x/a..b?reader=model`);
    expect(embeddingOf(shown, "left-3", origin).frame).toBe(`${origin}/embed/calls/x/a..b?reader=model&passage=left-3`);
  });
});
