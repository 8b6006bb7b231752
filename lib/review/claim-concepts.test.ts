import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimTopics, compareTexts, swapComparison } from "../compare";
import type { Comparison, Side } from "../model/comparisons/comparison";
import { levelOf } from "../model/comparisons/link-level";
import { loadResources } from "../resources/load";
import { conceptLabels } from "../resources/topic-labels";
import { claimConcepts } from "./claim-concepts";

const OPENING = "Minister Marenov spoke today with Minister Ilves.";

function claim(texts: Record<Side, string>, language = "en") {
  const of = (text: string) => ({ text, language });
  const comparison = compareTexts(of(texts.left), of(texts.right), loadResources()) as Comparison;
  const topics = claimTopics(comparison, texts, loadResources());
  return { comparison, topics, concepts: claimConcepts(comparison, texts, topics, loadResources()) };
}

const claimOf = (concept: string, left: string, right: string, language?: string) =>
  claim({ left: `${OPENING} ${left}`, right: `${OPENING} ${right}` }, language).concepts.find(
    ({ topic }) => topic === `concept:${concept}`,
  );

describe("claimConcepts", () => {
  const DELIMITATION = "They took up delimitation and demarcation.";
  const TENSION = "Clashes on the border have killed nine villagers since March.";

  it("calls a concept one side’s alone where the other has another concept of the topic", () => {
    expect(claimOf("border-delimitation", DELIMITATION, TENSION)).toMatchObject({ claim: "only-left", left: ["l2"] });
    expect(claimOf("border-tension", DELIMITATION, TENSION)).toMatchObject({ claim: "only-right", right: ["r2"] });
  });

  it("calls it both sides’ where passages of both have it", () => {
    const other = "The border commission is to meet in May.";
    expect(claimOf("border-delimitation", DELIMITATION, other)).toMatchObject({ claim: "both" });
  });

  it("leaves it open where a passage that has it is linked to the other side", () => {
    const linked = "They took up delimitation, which villagers on Lake Orm have asked for since March.";
    const other = "They took up what villagers on Lake Orm have asked for since March. Clashes on the border go on.";
    expect(claimOf("border-delimitation", linked, other)).toMatchObject({ claim: "open" });
  });

  it("leaves it open where its topic is: the other side may touch it all the same", () => {
    expect(claimOf("border-delimitation", DELIMITATION, "They spoke of the border.")).toMatchObject({ claim: "open" });
  });

  it("finds none in another language than English", () => {
    expect(claimOf("border-delimitation", DELIMITATION, TENSION, "fr")).toBeUndefined();
  });

  it("finds concepts only where their topics are, and claims nothing of them that its topic or a link denies", () => {
    const sentences = [
      ...[DELIMITATION, TENSION, "They agreed on the ceasefire at the border."],
      ...["The Minister demanded the release of the 12 prisoners of war.", "Tariffs on steel were raised."],
      ...["They agreed to deliver humanitarian aid.", "He named new sanctions.", "Sanctions relief came next."],
    ];
    const text = fc.uniqueArray(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 });
    const topicOf = new Map(conceptLabels().map(({ id, topic }) => [id, topic]));
    fc.assert(
      fc.property(text, text, (here, there) => {
        const texts = { left: [OPENING, ...here].join(" "), right: [OPENING, ...there].join(" ") };
        const { comparison, topics, concepts } = claim(texts);
        for (const { topic, claim: own, left, right } of concepts) {
          const whole = topics.find((one) => one.topic === topicOf.get(topic))!;
          expect(whole.left).toEqual(expect.arrayContaining(left));
          expect(whole.right).toEqual(expect.arrayContaining(right));
          if (own !== "only-left" && own !== "only-right") continue;
          expect([own, "both"]).toContain(whole.claim);
          const linked = comparison.links.filter(
            (link) => levelOf(link) !== "weak" && (left.includes(link.left) || right.includes(link.right)),
          );
          expect(linked).toEqual([]);
        }
        const turned = claimConcepts(
          swapComparison(comparison),
          { left: texts.right, right: texts.left },
          claimTopics(swapComparison(comparison), { left: texts.right, right: texts.left }, loadResources()),
          loadResources(),
        );
        expect(turned.map(({ topic, claim: own }) => [topic, own])).toEqual(
          concepts.map(({ topic, claim: own }) => [
            topic,
            own === "only-left" ? "only-right" : own === "only-right" ? "only-left" : own,
          ]),
        );
      }),
      { numRuns: 30 },
    );
  });
});
