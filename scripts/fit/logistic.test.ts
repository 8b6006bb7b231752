import { describe, expect, it } from "vitest";
import { fitLogistic, logOddsOf, type Sample } from "./logistic";

const RIDGE = { shared: 1, real: 1 };

/** Linked more often the greater the feature is; among real pairs only from a greater one on. */
const samples: Sample[] = Array.from({ length: 400 }, (_, k) => {
  const x = (k % 20) / 10 - 1;
  const isReal = k % 40 >= 20;
  return { features: [x, 5], linked: x > (isReal ? 0.4 : -0.4), isReal };
});

describe("fitLogistic", () => {
  it("answers for real readouts where there are some", () => {
    const fitted = fitLogistic(samples, RIDGE);
    expect(logOddsOf(fitted, [0.9, 5])).toBeGreaterThan(0);
    expect(logOddsOf(fitted, [0, 5])).toBeLessThan(0);
  });

  it("answers for the fictional ones where there are no others", () => {
    const fitted = fitLogistic(
      samples.filter(({ isReal }) => !isReal),
      RIDGE,
    );
    expect(logOddsOf(fitted, [0, 5])).toBeGreaterThan(0);
  });

  it("draws weights to nothing as the penalty grows", () => {
    const [weak, strong] = [1, 1e6].map((ridge) => fitLogistic(samples, { shared: ridge, real: ridge }).weights[0]!);
    expect(Math.abs(strong!)).toBeLessThan(0.01);
    expect(weak!).toBeGreaterThan(1);
  });

  it("gives a feature that never changes no weight", () => {
    expect(fitLogistic(samples, RIDGE).weights[1]).toBeCloseTo(0);
  });
});
