import { describe, expect, it } from "vitest";
import { makeReviewedView, makeView } from "../../comparison/view/test-view";
import { toText } from "../parts/to-text";
import { standingLabel } from "./passages";

const LEFT_OUT = { kind: "no-counterpart", of: "l3" } as const;
const WHOLE = { right: { extent: "full" } } as const;

/** What is said of the attack on the harbour, which the right text does not have. */
const saidOfAttack = ({ left }: ReturnType<typeof makeView>) => toText(left.passages[2]!.sentence);

describe("what is claimed of a point without a counterpart", () => {
  it("is that none was found, and “left out” where an analyst confirmed it", () => {
    expect(saidOfAttack(makeView(undefined, undefined, WHOLE))).toBe("No counterpart found in the Ostanian readout");
    expect(saidOfAttack(makeReviewedView([LEFT_OUT], WHOLE))).toBe(
      "Left out by the Ostanian readout, confirmed by Ana on 1 January 2030",
    );
  });

  it("is, of a partial quotation, only that it is not in the part stored", () => {
    expect(saidOfAttack(makeView())).toBe("Not in the part stored of the Ostanian readout");
    const reviewed = makeReviewedView([LEFT_OUT]);
    expect(saidOfAttack(reviewed)).toBe(
      "Not in the part stored of the Ostanian readout, confirmed by Ana on 1 January 2030",
    );
    expect(toText(reviewed.left.coverageMessage)).toContain("1 not in the part stored, confirmed");
    expect(toText(standingLabel("left-out", reviewed.right.names, "same-language"))).toBe(
      "not in the part stored, confirmed",
    );
  });

  it("claims nothing where the texts are in two languages", () => {
    const view = makeView(undefined, undefined, { right: { language: "fr" } });
    expect(saidOfAttack(view)).toMatch(/^Not compared with the Ostanian readout: it is in another language/);
  });
});
