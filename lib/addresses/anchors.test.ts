import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorOf, formatAnchor, parseAnchor, parsePassageAnchor, withAnchor } from "./anchors";
import { anchors } from "./test-addresses";

describe("an anchor", () => {
  it("can be read back as it was written, and is found at the end of an address", () => {
    fc.assert(
      fc.property(anchors, fc.constantFrom("", "/calls/x?view=list"), (anchor, path) => {
        const address = withAnchor(formatAnchor(anchor), path);
        expect(parseAnchor(anchorOf(address))).toEqual({ ...anchor });
      }),
    );
  });

  it.each([
    "",
    "left",
    "left-0",
    "left-03",
    "left-1e3",
    "left-1 ",
    "middle-1",
    "note-",
    "review-1",
    "left-3\n",
    "#left-3",
  ])("is not %j", (text) => expect(parseAnchor(text)).toBeNull());

  it("belongs to a passage or does not", () => {
    expect(parsePassageAnchor("right-12")).toEqual({ kind: "passage", side: "right", number: 12 });
    expect(parsePassageAnchor("note-1")).toBeNull();
    expect(anchorOf("/calls/x")).toBe("");
  });
});
