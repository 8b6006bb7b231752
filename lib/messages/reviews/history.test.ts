import { expect, it } from "vitest";
import { agreementSentence } from "./history";
import { toText } from "../parts/to-text";

it("Two who agree on nearly all are not said to agree on all, nor two who agree on hardly any on none", () => {
  const say = (agreed: number, passages: number) =>
    toText(agreementSentence({ passages, observed: agreed / passages, kappa: 0.4 }));
  expect(say(35, 50)).toBe("They agree on 35 of 50, 70 in 100. Cohen’s kappa: 0.40.");
  expect(say(199, 200)).toBe("They agree on 199 of 200, more than 99 in 100. Cohen’s kappa: 0.40.");
  expect(say(1, 250)).toBe("They agree on 1 of 250, less than 1 in 100. Cohen’s kappa: 0.40.");
  expect(say(0, 250)).toBe("They agree on 0 of 250, 0 in 100. Cohen’s kappa: 0.40.");
});

it("A kappa is given from ten passages on", () => {
  expect(toText(agreementSentence({ passages: 9, observed: 1, kappa: null }))).toBe(
    "They agree on 9 of 9: too few for a rate or Cohen’s kappa, which need at least 10 passages.",
  );
  expect(toText(agreementSentence({ passages: 10, observed: 0.9, kappa: 0.5 }))).toContain("Cohen’s kappa: 0.50");
});

it("Two who say the same of everything agree on all, and have no kappa", () => {
  expect(toText(agreementSentence({ passages: 12, observed: 1, kappa: null }))).toBe(
    "They agree on 12 of 12, 100 in 100. Cohen’s kappa: undefined, because both say the same about every passage.",
  );
  expect(toText(agreementSentence({ passages: 0, observed: null, kappa: null }))).toBe(
    "No passage was judged by both.",
  );
});
