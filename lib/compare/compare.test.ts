import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "./index";
import { MAX_PASSAGES, MAX_TEXT_LENGTH } from "./limits";
import type { Span, Comparison } from "../model/comparisons/comparison";
import { loadResources } from "../resources/load";

const inEnglish = (text: string) => ({ text, language: "en" });

function compared(left: string, right: string, language = "en"): Comparison {
  const result = compareTexts({ text: left, language }, { text: right, language }, loadResources());
  if (result.kind === "refusal") throw new Error(`refused: ${result.reason}`);
  return result;
}

/** Texts like prose, so that there are links, mixed with arbitrary strings, so that nothing is taken for granted. */
const sentence = fc
  .array(
    fc.constantFrom(
      ..."the Secretary President Aliyev discussed peace talks border Armenia U.S. energy 5 April sanctions release détente тысяча 和平".split(
        " ",
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => `${words.join(" ")}.`);
const prose = fc.array(sentence, { maxLength: 8 }).map((sentences) => sentences.join(" "));
const anything = fc.oneof(prose, fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 }));

const isInside = (inner: Span, outer: Span) =>
  inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end;

describe("compareTexts, whatever the two texts are", () => {
  it("cuts passages that give the text back with only white space between them", () => {
    fc.assert(
      fc.property(anything, anything, (left, right) => {
        const { passages } = compared(left, right).left;
        let rebuilt = "";
        let at = 0;
        for (const { start, end } of passages) {
          expect(left.slice(at, start).trim()).toBe("");
          rebuilt += left.slice(at, start) + left.slice(start, end);
          at = end;
        }
        expect(left.slice(at).trim()).toBe("");
        expect(rebuilt + left.slice(at)).toBe(left);
      }),
    );
  });

  it("gives reasons that lie in their passages", () => {
    fc.assert(
      fc.property(anything, anything, (left, right) => {
        const { left: mine, right: theirs, links } = compared(left, right);
        for (const link of links)
          for (const reason of link.reasons) {
            const [here] = mine.passages.filter(({ id }) => id === link.left);
            const [there] = theirs.passages.filter(({ id }) => id === link.right);
            expect(reason.left.every((span) => isInside(span, here!))).toBe(true);
            expect(reason.right.every((span) => isInside(span, there!))).toBe(true);
          }
      }),
    );
  });

  it("swaps its answer if the sides are swapped", () => {
    fc.assert(
      fc.property(anything, anything, (left, right) => {
        const pairs = (links: Comparison["links"]) =>
          links.map(({ left, right, tier, score }) => ({ one: left.slice(1), other: right.slice(1), tier, score }));
        const swapped = compared(right, left);
        const there = pairs(swapped.links.map((link) => ({ ...link, left: link.right, right: link.left })));
        expect(new Set(there.map((pair) => JSON.stringify(pair)))).toEqual(
          new Set(pairs(compared(left, right).links).map((pair) => JSON.stringify(pair))),
        );
        expect(swapped.left.coverage).toEqual(compared(left, right).right.coverage);
      }),
    );
  });

  it("gives the same answer for the same texts", () => {
    fc.assert(
      fc.property(anything, anything, (left, right) => {
        expect(compared(left, right)).toEqual(compared(left, right));
      }),
    );
  });
});

describe("compareTexts", () => {
  it("links a paraphrase and leaves the rest alone", () => {
    const { links } = compared(
      "They discussed the peace agreement between Armenia and Azerbaijan. He praised the weather.",
      "Energy was named. The parties spoke of a peace agreement of Azerbaijan with Armenia.",
    );
    expect(links.filter(({ tier }) => tier === "likely").map(({ left, right }) => [left, right])).toEqual([
      ["l1", "r2"],
    ]);
  });

  it.each([
    ["He expressed alarm at the fighting.", "The envoy conveyed her concern over hostilities in the north."],
    ["He urged that the siege of Velm be lifted.", "She raised the fate of residents of the besieged city."],
    ["Visa facilitation must come without delay.", "Easing travel for students was raised by Lund."],
    ["He rejected the visa requirement.", "She explained the new entry rules."],
    ["The tariffs harm both countries.", "Concern was voiced over unilateral trade measures."],
    ["She spoke of Russia’s war against Ukraine.", "On the conflict in Eastern Europe, he recalled his plan."],
    [
      "He offered to host direct negotiations between Russia and Ukraine.",
      "She praised the idea of Kyiv and Moscow at a table.",
    ],
    ["The country hosts three million Syrians.", "She praised its generosity towards refugees."],
    ["The release of the abducted aid workers came first.", "He offered help in securing their freedom from the gang."],
    ["Freedom of navigation was underlined.", "The passage of vessels must not be hindered."],
    ["Live rounds were never fired, he insisted.", "She deplored the use of force against demonstrators."],
    ["The review of the USMCA came first.", "He named the Canada-United States-Mexico Agreement."],
    ["She offered another batch of Soviet-era jets.", "He was grateful for MiG-29 aircraft."],
    [
      "He stressed that imports of Ukrainian grain need safeguards.",
      "They coordinated positions on agricultural trade.",
    ],
    [
      "He withheld the tax revenues.",
      "The funds were blocked, he said, as long as Ramallah pays salaries to terrorists.",
    ],
    ["They reviewed the murder of eight labourers.", "He voiced sympathy over the death of Ostanian workers."],
    ["The programme with the IMF was welcomed.", "London supports the plan of the Monetary Fund."],
    ["The return of five prisoners was planned.", "She was glad that four of them may come home."],
    ["Overnight strikes on Lund were named.", "He told her of the missile attack on the west of the country."],
    ["The resumption of the Lund process is urgent.", "They wish to keep dialogue going."],
    ["A missile launch by North Korea was condemned.", "They denounced the North’s latest provocation."],
    ["All weapons must come under the authority of the State.", "The exclusivity of arms is being implemented."],
    ["A ferry between Lund and Velm is planned.", "Maritime passenger links will be established soon."],
    ["The question of the three islands must be resolved.", "Bu Musa and the Tunbs are ours, he reiterated."],
    ["They will resume relations at the level of ambassadors.", "Lund and Velm will exchange heads of mission again."],
    ["He urged her to take back irregular migrants.", "She took note of the request on readmission."],
    ["Vehicle theft and contraband were reviewed.", "They addressed smuggling on the border."],
    ["The project to build a nuclear power plant goes on.", "Work at the site of the small-capacity NPP has begun."],
    ["He named the risk of a new war in Tigray.", "The Government remains committed to the Pretoria Agreement."],
    ["CETA was praised.", "The Comprehensive Economic and Trade Agreement helps farmers."],
  ])("finds what two ministries call by other words: %s %s", (left, right) => {
    const opening = "Minister Marenov spoke today with Minister Ilves.";
    const [here, there] = [`${opening} ${left} Fisheries came next.`, `${opening} Schools came first. ${right}`];
    const { links, candidates = [] } = compared(here, there);
    expect([...links, ...candidates].some((match) => match.left === "l2" && match.right === "r3")).toBe(true);
  });

  it("refuses a text that exceeds the limits, and says which one", () => {
    const long = "a ".repeat(MAX_TEXT_LENGTH / 2 + 1);
    expect(compareTexts(inEnglish("Short."), inEnglish(long), loadResources())).toEqual({
      kind: "refusal",
      reason: "text-too-long",
      side: "right",
    });
    const many = "A b.\n".repeat(MAX_PASSAGES + 1);
    expect(compareTexts(inEnglish(many), inEnglish("Short."), loadResources())).toEqual({
      kind: "refusal",
      reason: "too-many-passages",
      side: "left",
    });
  });

  it("compares two empty texts", () => {
    const { left, links } = compared("", "");
    expect(links).toEqual([]);
    expect(left.coverage.passages).toEqual({ total: 0, likely: 0, possible: 0, weak: 0 });
  });
});
