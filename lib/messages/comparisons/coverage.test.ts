import { describe, expect, it } from "vitest";
import { compareTexts } from "../../compare";
import { applyReview } from "../../review/apply-review";
import type { EventKind } from "../../model/reviews/review-events";
import { replay } from "../../review/replay";
import { makeEvent } from "../../review/test-review";
import { claimSentence, coverageLine, coverageSentence, coverageShare, stateCount, stateHeading } from "./coverage";
import { linkStanding } from "./links";
import { named, say } from "../parts/message";
import { disagreement } from "../reviews/review";
import { toText } from "../parts/to-text";
import { loadResources } from "../../resources/load";

const TEXTS = {
  left: "They discussed the ceasefire and the exchange of prisoners. The Minister condemned the attack. Good day.",
  right: "The exchange of prisoners and the ceasefire were discussed. Trade tariffs come next.",
};
const OTHER = { label: named("Ostania"), readout: say`${named("Ostanian")} readout`, isPartial: false };

const NAMES = { left: OTHER, right: OTHER };

const comparison = compareTexts(
  { text: TEXTS.left, language: "en" },
  { text: TEXTS.right, language: "en" },
  loadResources(),
);
if (comparison.kind === "refusal") throw new Error(comparison.reason);
const { passages } = comparison.left;
const [CEASEFIRE, ATTACK, GREETING] = passages;
const COUNTERPART = comparison.right.passages[0];

let id = 0;
const said = (kind: EventKind, left: typeof CEASEFIRE, right?: typeof CEASEFIRE, author = "Ana") =>
  makeEvent({ id: ++id, author, kind, left: left ? [left] : [], right: right ? [right] : [] });
const review = (...events: ReturnType<typeof said>[]) => applyReview(comparison, replay(events), TEXTS);

it("counts what is confirmed once where that is all", () => {
  expect([stateCount(7, 0), stateCount(7, 3), stateCount(7, 7)].map(toText)).toEqual([
    "7",
    "7, 3 confirmed",
    "7 confirmed",
  ]);
});

it.each(["🙏🏽 🤝", "!!! … — ???", "3 April 2024\n\nFor immediate release", "#peace https://a.example/1"])(
  "says why “%s” has no points",
  (text) => {
    const compared = compareTexts({ text, language: "en" }, { text: TEXTS.right, language: "en" }, loadResources());
    if (compared.kind === "refusal") throw new Error(compared.reason);
    const { left } = applyReview(compared, replay([]), { left: text, right: TEXTS.right });
    const why =
      "It has no points: nothing in it reports anything. Dates, headings, openings, signatures, hashtags, emoji or punctuation by themselves are not points.";
    expect(toText(coverageSentence(left, OTHER, "same-language"))).toBe(why);
    expect(toText(coverageLine(left, OTHER, "same-language"))).toBe(why);
    expect(toText(coverageShare(left, OTHER, "same-language"))).toBe("no points: nothing in it reports anything");
  },
);

describe("what is claimed of a comparison", () => {
  it("is matched automatically where nobody has reviewed it", () => {
    expect(toText(claimSentence(review(), NAMES))).toBe(
      "Matched automatically, not yet checked: “no counterpart found” is not yet “left out”. Reviewed 0 of 5 passages.",
    );
    expect(toText(coverageSentence(review().left, OTHER, "same-language"))).toBe(
      "1 of 3 points (9 of 16 words) has a likely counterpart in the Ostanian readout.",
    );
  });

  it("is not said twice behind the sentence that says who matched it", () => {
    expect(toText(claimSentence(review(), NAMES, true))).toBe(
      "“No counterpart found” is not yet “left out”. Reviewed 0 of 5 passages.",
    );
  });

  it("says that reviewers disagree wherever it counts a disputed link as a match", () => {
    const disputed = review(
      said("link-confirmed", CEASEFIRE, COUNTERPART),
      said("link-rejected", CEASEFIRE, COUNTERPART, "Ben"),
    );
    expect(toText(coverageLine(disputed.left, OTHER, "same-language"))).toBe(
      "1 of 3 points matched, 2 unmatched, reviewers disagree on 1",
    );
    expect(toText(coverageSentence(disputed.left, OTHER, "same-language"))).toMatch(/; reviewers disagree on 1\.$/);
  });

  it("says what was confirmed, by whom, and what was matched automatically", () => {
    const made = review(said("link-confirmed", CEASEFIRE, COUNTERPART), said("not-a-point", GREETING));
    expect(toText(claimSentence(made, NAMES))).toBe(
      "Reviewed 2 of 4 passages by Ana. 1 passage is not a point. The rest was matched automatically: “no counterpart found” is not yet “left out”.",
    );
    expect(toText(coverageSentence(made.left, OTHER, "same-language"))).toBe(
      "1 of 2 points (9 of 14 words) has a confirmed counterpart in the Ostanian readout; 1 passage is not a point.",
    );
  });

  it("says “left out” of nothing but what a person confirmed", () => {
    expect(toText(coverageSentence(review().left, OTHER, "same-language"))).not.toContain("left out");
    expect(toText(coverageSentence(review(said("no-counterpart", ATTACK)).left, OTHER, "same-language"))).toBe(
      "1 of 3 points (9 of 16 words) has a likely counterpart in the Ostanian readout; 1 confirmed left out.",
    );
  });

  it("says that the machine calls nothing left out across languages, and keeps that apart from what a person confirmed", () => {
    const texts = { left: "They warned. Good day.", right: "Danışdılar." };
    const foreign = compareTexts(
      { text: texts.left, language: "en" },
      { text: texts.right, language: "az" },
      loadResources(),
    );
    if (foreign.kind === "refusal") throw new Error(foreign.reason);
    const machine = applyReview(foreign, replay([]), texts);
    expect(toText(claimSentence(machine, NAMES))).toBe(
      "The readouts are in different languages: only names, numbers and dates were matched, and there is no claim that anything is left out. Reviewed 0 of 3 passages.",
    );
    const [spoke] = foreign.left.passages;
    const events = [makeEvent({ id: 1, kind: "no-counterpart", left: [spoke!], right: [] })];
    expect(toText(claimSentence(applyReview(foreign, replay(events), texts), NAMES))).toBe(
      "Reviewed 1 of 3 passages by Ana. The rest was matched automatically across languages: only names, numbers and dates were matched, and the machine does not claim that anything is left out; what a person confirmed still counts.",
    );
  });

  it("says the share that has a counterpart by itself, for a card", () => {
    expect(toText(coverageShare(review(said("no-counterpart", ATTACK)).left, OTHER, "same-language"))).toBe(
      "1 of 3 points (9 of 16 words) has a likely counterpart in the Ostanian readout",
    );
  });

  it("counts a link that was added beside the machine's own", () => {
    const made = review(said("link-added", ATTACK, comparison.right.passages[1]));
    expect(toText(coverageSentence(made.left, OTHER, "same-language"))).toBe(
      "2 of 3 points (14 of 16 words) have a counterpart in the Ostanian readout: 1 confirmed, 1 likely.",
    );
    expect(toText(linkStanding(made.links.find(({ status }) => status === "added")!)!)).toMatch(/^Linked by Ana on /);
  });

  it("names both where two differ", () => {
    const made = review(
      said("link-confirmed", CEASEFIRE, COUNTERPART),
      said("link-rejected", CEASEFIRE, COUNTERPART, "Ben"),
    );
    const [link] = made.links;
    expect(toText(linkStanding(link!)!)).toBe("Reviewers disagree. Ana: linked; Ben: rejected.");
    expect(toText(disagreement(made.disagreements[0]!.verdicts, made.disagreements[0]!.kind))).toBe(
      toText(linkStanding(link!)!),
    );
    expect(toText(claimSentence(made, NAMES))).toContain("by Ana and Ben. Reviewers disagree in 1 case.");
  });
});

describe("the heading of the rows of one state", () => {
  const rows = [{ isConfirmed: false }, { isConfirmed: true }];

  it("says how many of them are confirmed, and nothing of it where none is", () => {
    const label = say`Only ${named("Velmora")}`;
    expect(toText(stateHeading(label, "onlyLeft", rows))).toBe("Only Velmora: 2 points, 1 confirmed");
    expect(toText(stateHeading(label, "onlyLeft", rows.slice(0, 1)))).toBe("Only Velmora: 1 point");
  });

  it("counts what is not a point as passages", () => {
    expect(toText(stateHeading(say`Not a point`, "notAPoint", rows))).toBe("Not a point: 2 passages, 1 confirmed");
  });
});
