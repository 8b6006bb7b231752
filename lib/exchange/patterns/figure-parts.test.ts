import { expect, it } from "vitest";
import { cutLabel } from "./figure-parts";

it("A label is cut between words, and a single long word where it must be", () => {
  expect(cutLabel("Trade and tariffs", 17)).toBe("Trade and tariffs");
  expect(cutLabel("Congratulations, condolences, commemorations and thanks", 38)).toBe("Congratulations, condolences…");
  expect(cutLabel("Sovereignty and territorial integrity", 12)).toBe("Sovereignty…");
  expect(cutLabel("Self-determination", 8)).toBe("Self-de…");
});
