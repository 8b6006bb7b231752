import { describe, expect, it } from "vitest";
import { loadResources } from "../resources/load";
import { findParty } from "./find-party";

const resources = loadResources();

describe("findParty", () => {
  it.each([
    ["Armenia", "Armenia", "Armenian"],
    ["the Republic of Armenia", "Armenia", "Armenian"],
    ["AZERBAIJANI", "Azerbaijan", "Azerbaijani"],
    ["U.S.", "United States", "US"],
    ["USA", "United States", "US"],
    ["Britain", "United Kingdom", "British"],
    ["Türkiye", "Türkiye", "Turkish"],
    ["turkey", "Türkiye", "Turkish"],
    ["People's Republic of China", "China", "Chinese"],
    ["The Hague", "Netherlands", "Dutch"],
    ["EU", "European Union", "EU"],
    ["United Nations", "United Nations", "UN"],
    ["UN", "United Nations", "UN"],
    ["NATO", "NATO", "NATO"],
    ["OSCE", "OSCE", "OSCE"],
    ["African Union", "African Union", "African Union"],
    ["asean", "ASEAN", "ASEAN"],
    ["International Atomic Energy Agency", "IAEA", "IAEA"],
  ])("knows %s", (typed, name, adjective) => {
    expect(findParty(typed, resources)).toEqual({ name, adjective });
  });

  it.each(["Velmora", "", "Foreign Secretary", "Secretary of State", "Secretary General"])(
    "knows no party called “%s”",
    (typed) => {
      expect(findParty(typed, resources)).toBeNull();
    },
  );

  it("has an adjective for every party, and finds each by its own name", () => {
    for (const { name, party } of [...resources.countries, ...resources.organisations])
      if (party) expect(findParty(name, resources)).toEqual({ name, adjective: party.adjective });
  });
});
