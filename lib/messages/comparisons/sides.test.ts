import { describe, expect, it } from "vitest";
import { makeView } from "../../comparison/view/test-view";
import { columnHeadings, readoutChoice } from "./sides";
import { toText } from "../parts/to-text";

const { left, right } = makeView().pair;
const heads = (sides: Parameters<typeof columnHeadings>[0]) => {
  const { left: here, right: there } = columnHeadings(sides);
  return [toText(here), toText(there)];
};

describe("the headings of columns", () => {
  it("are the issuers within a call", () => {
    expect(heads({ left, right })).toEqual([
      "Ministry of Foreign Affairs of Velmora",
      "Ministry of Foreign Affairs of Ostania",
    ]);
  });

  it("tell two calls of one issuer apart by whom each was with, and when", () => {
    const parties = [
      left.call.parties[0]!,
      { party: { slug: "quorland", name: "Quorland", adjective: "Quorlandic" }, principal: "A. Quist" },
    ];
    const other = { ...left.call, slug: "another", date: "2030-03-04", datePrecision: "day" as const, parties };
    expect(heads({ left, right: { call: other, readout: left.readout } })).toEqual([
      "Ministry of Foreign Affairs of Velmora, with Ostania, 2 January 2030",
      "Ministry of Foreign Affairs of Velmora, with Quorland, 4 March 2030",
    ]);
  });

  it("tell two readouts of one issuer on one call apart by their own names", () => {
    const second = { ...left.readout, slug: "velmora-mfa-2" };
    expect(heads({ left, right: { call: left.call, readout: second } })[1]).toBe(
      "Ministry of Foreign Affairs of Velmora (velmora-mfa-2)",
    );
    expect(readoutChoice(second, [left.readout, second, right.readout])).toBe(
      "Ministry of Foreign Affairs of Velmora (velmora-mfa-2)",
    );
    expect(readoutChoice(right.readout, [left.readout, second, right.readout])).toBe(
      "Ministry of Foreign Affairs of Ostania",
    );
  });

  it("tell two revisions of one readout apart by their numbers", () => {
    const older = { ...left.readout, revision: { ...left.readout.revision, number: 3 } };
    expect(heads({ left, right: { call: left.call, readout: older } })[1]).toBe(
      "Ministry of Foreign Affairs of Velmora, revision 3",
    );
  });
});
