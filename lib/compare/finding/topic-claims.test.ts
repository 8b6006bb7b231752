import { describe, expect, it } from "vitest";
import type { Comparison, Side } from "../../model/comparisons/comparison";
import { loadResources } from "../../resources/load";
import { compareTexts } from "../compare";
import { swapComparison } from "../link/swap";
import { claimTopics } from "./topic-claims";

const OPENING = "Minister Marenov spoke today with Minister Ilves.";

function claim(left: string, right: string, language = "en") {
  const texts: Record<Side, string> = { left: `${OPENING} ${left}`, right: `${OPENING} ${right}` };
  const of = (text: string) => ({ text, language });
  const comparison = compareTexts(of(texts.left), of(texts.right), loadResources()) as Comparison;
  return { texts, comparison, claims: claimTopics(comparison, texts, loadResources()) };
}
const claimOf = (topic: string, ...texts: [string, string, string?]) =>
  claim(...texts).claims.find((each) => each.topic === topic)?.claim;

describe("claimTopics", () => {
  it("calls a topic one-sided if the other text does not touch it", () => {
    expect(claimOf("sanctions", "She asked for new sanctions.", "Fisheries came next.")).toBe("only-left");
    expect(claimOf("sanctions", "Fisheries came next.", "She asked for new sanctions.")).toBe("only-right");
  });

  it("says that both have it if passages of both touch it", () => {
    expect(claimOf("sanctions", "She asked for new sanctions.", "The sanctions regime must end.")).toBe("both");
  });

  it("does not take remains of workers for prisoners, or a working group for the next contacts", () => {
    expect(claimOf("prisoners-hostages", "They reviewed the return of remains.", "Fisheries came next.")).toBe(
      undefined,
    );
    expect(claimOf("next-contacts", "The working group of historians went on.", "Fisheries came next.")).toBe(
      undefined,
    );
  });

  it("does not take a court for isles, or reparations of long ago, for harm to civilians", () => {
    const topic = "civilian-harm-accountability";
    expect(claimOf(topic, "The question of the isles is for the ICJ.", "Fisheries came next.")).toBe(undefined);
    expect(claimOf(topic, "Remorse must be followed by reparatory justice.", "Fisheries came next.")).toBe(undefined);
  });

  it("leaves it open if one of them says that it was not discussed", () => {
    const [denial, report] = ["The sanctions were not discussed.", "The sanctions regime must end."];
    expect(claimOf("sanctions", denial, report)).toBe("open");
    expect(claimOf("sanctions", denial, "They did not discuss sanctions.")).toBe("both");
    expect(claimOf("sanctions", "They discussed sanctions, but did not discuss fisheries.", report)).toBe("both");
  });

  it("leaves it open if a word that stands for it is in the other text", () => {
    expect(claimOf("energy", "She named energy security.", "Energy was named, at length.")).toBe("open");
  });

  it("leaves it open if the other text names what is made of it", () => {
    expect(claimOf("military-aid", "He named the contract for the Rafale.", "Submarines are built together.")).toBe(
      "open",
    );
    expect(
      claimOf("water-fisheries", "She named the water supply in summer.", "A hydropower plant will be built."),
    ).toBe("open");
  });

  it("leaves it open if the other text has a word that some of its forms have and few readouts use", () => {
    expect(claimOf("narcotics", "She named the flow of fentanyl.", "Illicit chemistry was named.")).toBe("open");
    expect(
      claimOf("prisoners-hostages", "She named the exchange of prisoners.", "Those who were abducted were named."),
    ).toBe("open");
  });

  it("does not take a country for a topic unless the topic is named after it", () => {
    expect(claimOf("sanctions", "She asked for new sanctions.", "Russia came next.")).toBe("only-left");
  });

  it("leaves the bilateral relations open if the other text has ties, or trade with each other", () => {
    expect(claimOf("bilateral-relations", "They spoke of bilateral relations.", "Defence ties were named.")).toBe(
      "open",
    );
    expect(claimOf("bilateral-relations", "They spoke of bilateral relations.", "Economic cooperation came up.")).toBe(
      "open",
    );
  });

  it("leaves it open if the other text has a related topic", () => {
    expect(
      claimOf("ceasefire", "An unconditional ceasefire was demanded.", "A just and lasting peace was named."),
    ).toBe("open");
  });

  it("does not put a passage under a topic whose label says more than its words", () => {
    const topicsOf = (text: string) => claim(text, "Nothing else.").claims.map(({ topic }) => topic);
    expect(topicsOf("She spoke of the situation on the Korean Peninsula.")).toContain("korea");
    expect(topicsOf("She spoke of the situation on the Korean Peninsula.")).not.toContain("nuclear-nonproliferation");
    expect(topicsOf("He named the gangs behind it.")).not.toContain("narcotics");
    expect(topicsOf("He regretted the floods.")).not.toContain("climate-environment");
    expect(topicsOf("He praised a community with a shared future.")).not.toContain("development");
    expect(topicsOf("A visit will take place at an early date.")).not.toContain("mediation-third-parties");
    expect(topicsOf("They named their shared challenges.")).not.toContain("bilateral-relations");
    expect(topicsOf("She named peace, security, and freedom of movement.")).not.toContain("detainees-prisoners");
    expect(topicsOf("They would begin building trusted supply chains.")).not.toContain("principles");
    expect(topicsOf("The masked gangs were named.")).not.toContain("health");
    expect(topicsOf("He named civil nuclear energy.")).not.toContain("nuclear-nonproliferation");
    expect(topicsOf("She asked for consular access.")).not.toContain("missions-personnel");
    expect(topicsOf("She named trade with the European Union.")).not.toContain("multilateral-bodies");
    expect(topicsOf("They condemned the sabotage of a railway line.")).not.toContain("transport-connectivity");
    expect(topicsOf("They agreed to build a railway line to the harbour.")).toContain("transport-connectivity");
    expect(topicsOf("Velmora keeps its traditional friendships.")).not.toContain("bilateral-relations");
    expect(topicsOf("The residents returned home.")).not.toContain("refugees-displacement");
    expect(topicsOf("The People's Republic of China was named.")).not.toContain("ukraine");
  });

  it("leaves it open if the other text has words that only hint at it", () => {
    expect(claimOf("democracy-reform", "She asked for early elections.", "Fisheries came next.")).toBe("only-left");
    expect(claimOf("democracy-reform", "She asked for early elections.", "He deplored the crackdown.")).toBe("open");
  });

  it("leaves it open if the other text answers it by another name", () => {
    expect(
      claimOf("critical-minerals", "He named the supply of gallium.", "Export controls are not directed at anybody."),
    ).toBe("open");
    expect(claimOf("ceasefire", "An unconditional ceasefire was demanded.", "There is no second phase yet.")).toBe(
      "open",
    );
    expect(claimOf("next-contacts", "They agreed to stay in touch.", "Both sides meet in Oslo next Friday.")).toBe(
      "open",
    );
  });

  it("leaves it open if the other text says it in a word that is used alike", () => {
    expect(claimOf("health", "She named the pandemic.", "The fight against the epidemic was named.")).toBe("open");
  });

  it("leaves it open if the other text has a word of the same subject, or a related one", () => {
    expect(claimOf("democracy-reform", "She asked for early elections.", "The ballot was named.")).toBe("open");
    expect(claimOf("energy", "He named the purchases of LNG.", "Crude by the barrel was named.")).toBe("open");
    expect(claimOf("crime-justice", "He named the bribery.", "She asked for free and fair elections.")).toBe("open");
    expect(
      claimOf("bilateral-relations", "They spoke of bilateral relations.", "Aspects of cooperation were reviewed."),
    ).toBe("open");
  });

  it("leaves a region open if a party of the call lies in it", () => {
    const of = (party: string) => {
      const text = (rest: string) => `Minister Marenov spoke today with the Minister of ${party}. ${rest}`;
      const texts = { left: text("She named the heritage of Nagorno-Karabakh."), right: text("Fisheries came next.") };
      const read = (side: Side) => ({ text: texts[side], language: "en" });
      const comparison = compareTexts(read("left"), read("right"), loadResources()) as Comparison;
      const claims = claimTopics(comparison, texts, loadResources());
      return claims.find(({ topic }) => topic === "south-caucasus")?.claim;
    };
    expect(of("Norway")).toBe("only-left");
    expect(of("Azerbaijan")).toBe("open");
  });

  it("leaves it open if a passage on it is linked", () => {
    const { texts, comparison } = claim("She asked for new sanctions.", "Fisheries came next.");
    const link = { left: "l2", right: "r2", tier: "likely" as const, strength: "strong" as const };
    const claims = claimTopics({ ...comparison, links: [link] }, texts, loadResources());
    expect(claims.find(({ topic }) => topic === "sanctions")?.claim).toBe("open");
  });

  it("never calls a broad topic one-sided, nor one of a text that also covered “issues of mutual interest”", () => {
    expect(claimOf("courtesies", "She offered her condolences.", "Fisheries came next.")).toBe("open");
    expect(claimOf("sanctions", "She asked for new sanctions.", "They discussed issues of mutual interest.")).toBe(
      "open",
    );
  });

  it("names the passages, and is mirrored when the sides are swapped", () => {
    const { texts, comparison, claims } = claim("She asked for new sanctions.", "Fisheries came next.");
    expect(claims.find(({ topic }) => topic === "sanctions")).toEqual({
      topic: "sanctions",
      claim: "only-left",
      left: ["l2"],
      right: [],
    });
    const back = claimTopics(swapComparison(comparison), { left: texts.right, right: texts.left }, loadResources());
    expect(back.find(({ topic }) => topic === "sanctions")).toEqual({
      topic: "sanctions",
      claim: "only-right",
      left: [],
      right: ["r2"],
    });
  });
});
