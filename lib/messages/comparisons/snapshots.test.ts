import { describe, expect, it } from "vitest";
import { makeView } from "../../comparison/view/test-view";
import { makeEvent } from "../../review/test-review";
import { nameSides } from "./sides";
import { wordingCorrection } from "./snapshots";
import { toText } from "../parts/to-text";

describe("The correction of a permanent link's wording", () => {
  const names = nameSides(makeView().pair);
  const none = makeEvent({ id: 1, kind: "no-counterpart", left: [{ start: 0, end: 5 }], right: [] });
  const before = new Date("2026-11-20T10:00:00Z");

  it("says once that a partial quotation left nothing out", () => {
    expect(toText(wordingCorrection({ createdAt: before, events: [none] }, names)!)).toBe(
      "Wording corrected on 29 November 2026: only part of the Ostanian readout is stored, so “no counterpart found” or “left out” now reads “not in the part stored”. Texts, links and judgements are unchanged.",
    );
  });

  it("names only what was said: the machine found no counterpart, and nobody confirmed it", () => {
    const other = { ...none, left: [], right: [{ start: 0, end: 5 }] };
    for (const events of [[], [other]])
      expect(toText(wordingCorrection({ createdAt: before, events }, names)!)).toContain(
        "so “no counterpart found” now reads “not in the part stored”",
      );
  });

  it("is missing where both readouts are whole, and on links made since", () => {
    const whole = { ...names, right: { ...names.right, isPartial: false } };
    expect(wordingCorrection({ createdAt: before, events: [none] }, whole)).toBeNull();
    expect(wordingCorrection({ createdAt: new Date("2026-11-29T00:00:00Z"), events: [none] }, names)).toBeNull();
  });
});
