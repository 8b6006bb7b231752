import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/load";
import { formPattern } from "./act-patterns";
import { segmentText } from "../segment/segment";
import { weighPoints } from "./weigh-points";

const textOf = (text: string) => ({ text, language: "en", passages: segmentText(text) });
const weigh = (left: string, right = "They met.") =>
  weighPoints({ left: textOf(left), right: textOf(right) }, loadResources());

describe("formPattern", () => {
  const finds = (form: string, text: string) => new RegExp(formPattern(form), "u").test(text.toLowerCase());
  it("folds inflection, considers function words and bridges gaps", () => {
    expect(finds("call for", "She called for restraint.")).toBe(true);
    expect(finds("call for", "The call dealt with trade.")).toBe(false);
    expect(finds("hold .. accountable", "holding all those in power accountable")).toBe(true);
  });
});

describe("weighPoints", () => {
  const DEMAND = "She urged the release of those who were unjustly detained.";
  const COURTESY = "She thanked the host for the warm welcome and the long friendship.";

  it("weighs an act with consequence more than a courtesy of the same length", () => {
    const { left } = weigh(`${COURTESY} ${DEMAND}`);
    expect(left[1]!.weight).toBeGreaterThan(left[0]!.weight + 1);
  });

  it.each([
    ["She voiced the rejection of any displacement.", "She voiced the beauty of the harbour."],
    ["He pressed for the reopening of the crossing.", "He asked about the opening of the harbour."],
    ["She raised the case of a political prisoner.", "She named the beauty of a public harbour."],
    ["He said that the ambassador was summoned.", "He said that the ambassador was there."],
  ])("weighs “%s” more than “%s”", (act, none) => {
    expect(weigh(act).left[0]!.weight).toBeGreaterThan(weigh(none).left[0]!.weight + 1);
  });

  it("takes the promise to stay in contact for a formula", () => {
    expect(weigh("They agreed to stay in touch and to continue working closely.").left[0]!.isFormula).toBe(true);
  });

  it("recognises mere courtesy", () => {
    expect(weigh(`${COURTESY} ${DEMAND}`).left.map(({ isFormula }) => isFormula)).toEqual([true, false]);
  });

  it("marks where the act is named", () => {
    const { marks } = weigh(DEMAND).left[0]!;
    expect(marks.map(({ start, end }) => DEMAND.slice(start, end))).toContain("urged");
  });

  it("counts a name that the other text has as nothing new", () => {
    const passage = "They spoke of the harbour of Ostania.";
    const [alone, shared] = [weigh(passage), weigh(passage, "Ostania was named.")];
    expect(alone.left[0]!.weight).toBeGreaterThan(shared.left[0]!.weight);
  });

  it("gives the mirrored answer for swapped texts", () => {
    const [there, back] = [weigh(DEMAND, COURTESY), weigh(COURTESY, DEMAND)];
    expect(back).toEqual({ left: there.right, right: there.left });
  });

  it("has no weights for a text without passages", () => {
    expect(weigh("", "").left).toEqual([]);
  });
});
