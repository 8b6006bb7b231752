import { describe, expect, it } from "vitest";
import { compareTexts, swapComparison } from "../compare";
import type { Comparison, Side } from "../model/comparisons/comparison";
import type { FindingLine } from "../model/comparisons/finding";
import { loadResources } from "../resources/load";
import { unreviewed } from "./apply-review";
import { findFinding } from "./find-finding";

const TEXTS: Record<Side, string> = {
  left: "Minister Marenov spoke today with Minister Ilves. She urged the release of the detained sailors of the Aurora. They agreed to exchange all prisoners of war before winter. She thanked the host for his hospitality.",
  right:
    "Minister Ilves held a telephone conversation with Minister Marenov. All prisoners of war will be exchanged before winter, the ministers agreed. He warned that the fishing fleet must never again enter Ostanian waters.",
};
const compare = (texts: Record<Side, string>) =>
  compareTexts(
    { text: texts.left, language: "en" },
    { text: texts.right, language: "en" },
    loadResources(),
  ) as Comparison;
const quoted = (texts: Record<Side, string>, { left, right, claim }: FindingLine) => [
  claim,
  ...[left && texts.left.slice(left.start, left.end), right && texts.right.slice(right.start, right.end)],
];

describe("findFinding", () => {
  const comparison = compare(TEXTS);
  const reviewed = unreviewed(comparison, TEXTS);
  const lines = findFinding(reviewed, TEXTS, loadResources());

  it("says what each side alone reports and what both do, without openings and courtesy", () => {
    expect(lines.map((line) => quoted(TEXTS, line))).toEqual([
      ["only-left", "She urged the release of the detained sailors of the Aurora.", null],
      ["only-right", null, "He warned that the fishing fleet must never again enter Ostanian waters."],
      [
        "both",
        "They agreed to exchange all prisoners of war before winter.",
        "All prisoners of war will be exchanged before winter, the ministers agreed.",
      ],
    ]);
  });

  it("is mirrored when the sides are swapped", () => {
    const swapped = { left: TEXTS.right, right: TEXTS.left };
    const back = findFinding(unreviewed(swapComparison(comparison), swapped), swapped, loadResources());
    const mirrored = (claim: string) => ({ "only-left": "only-right", "only-right": "only-left" })[claim] ?? claim;
    const idOf = (quote: FindingLine["left"]) => quote && [Number(quote.passage.slice(1)), quote.start, quote.end];
    const said = (all: readonly FindingLine[]) =>
      all.map(({ claim, left, right }) => JSON.stringify([claim, idOf(left), idOf(right)]));
    const turned = back.map((line) => ({
      ...line,
      claim: mirrored(line.claim) as FindingLine["claim"],
      left: line.right,
      right: line.left,
    }));
    expect(said(turned).sort()).toEqual(said(lines).sort());
  });

  it("quotes what both report by the words that they share", () => {
    const texts = {
      left: "Minister Marenov spoke today with Minister Ilves. They agreed on a joint command for the harbour patrols that will sit in Lund.",
      right:
        "Minister Ilves spoke with Minister Marenov. The ministers decided to place the joint command for the harbour patrols in Lund during the coming spring, and demanded an immediate release of the detained sailors of the Aurora.",
    };
    const both = findFinding(unreviewed(compare(texts), texts), texts, loadResources()).find(
      ({ claim }) => claim === "both",
    )!;
    expect(quoted(texts, both)[2]).toBe(
      "The ministers decided to place the joint command for the harbour patrols in Lund",
    );
  });

  it("is not sure of a point that names somebody whom the other text names as well", () => {
    const texts = (name: string) => ({
      left: "Minister Marenov spoke today with Minister Ilves. She appointed Ada Brunner to carry on the negotiations.",
      right: `Minister Ilves spoke with Minister Marenov. He asked ${name} for advice on everything else in spring.`,
    });
    const claims = (of: Record<Side, string>) => {
      const found = { ...compare(of), links: [], candidates: [] };
      return findFinding(unreviewed(found, of), of, loadResources()).map(({ claim }) => claim);
    };
    expect(claims(texts("Ms Brunner"))).not.toContain("only-left");
    expect(claims(texts("Mr Keller"))).toContain("only-left");
  });

  it("leads with a point that can be understood alone", () => {
    const texts = {
      left: "Minister Marenov spoke today with Minister Ilves. He invited her to join this effort. She requested more visas.",
      right: "Minister Ilves spoke with Minister Marenov.",
    };
    const found = { ...compare(texts), links: [], candidates: [] };
    const [first] = findFinding(unreviewed(found, texts), texts, loadResources());
    expect(quoted(texts, first!)[1]).toBe("She requested more visas.");
  });

  it("takes a passage with a weak candidate for nothing certain", () => {
    const withCandidate = { ...reviewed, candidates: [{ left: "l2", right: "r3", score: 0.08 }] };
    const claims = findFinding(withCandidate, TEXTS, loadResources()).map(({ claim }) => claim);
    expect(claims).toEqual(["both"]);
  });

  it("leads with a point of little weight only where nothing comes near to it", () => {
    const texts = {
      left: "Minister Marenov spoke today with Minister Ilves. She reiterated her commitment to trade. She thanked the host.",
      right: "Minister Ilves spoke with Minister Marenov. They laughed.",
    };
    const claims = (score: number) => {
      const found = { ...compare(texts), links: [], candidates: [] };
      const left = { ...found.left, nearest: { l2: [{ passage: "r2", score }] } };
      return findFinding(unreviewed({ ...found, left }, texts), texts, loadResources()).map(({ claim }) => claim);
    };
    expect([0.05, 0.15].map(claims)).toEqual([["only-left"], []]);
  });

  describe("in another language", () => {
    const read = (left: string, right: string, score = 0) => {
      const texts = { left, right };
      const found = compareTexts({ text: left, language: "fr" }, { text: right, language: "fr" }, loadResources());
      if (found.kind === "refusal") throw new Error("These texts are compared.");
      const near = { ...found, links: [], candidates: [] };
      const nearest = { l1: [{ passage: "r1", score }] };
      const comparison = { ...near, left: { ...near.left, nearest }, right: { ...near.right, nearest: {} } };
      const lines = findFinding(unreviewed(comparison, texts), texts, loadResources());
      return lines.map(({ claim }) => claim).filter((claim) => claim === "only-left");
    };
    const DEMAND = "Il a exigé le retrait des troupes ostaniennes d'Orvale.";

    it("leads with an act that names what the other text does not", () => {
      expect(read(DEMAND, "Ils ont parlé longuement.")).toEqual(["only-left"]);
      expect(read("Il a exigé le retrait de 300 soldats.", "Ils ont parlé longuement.")).toEqual(["only-left"]);
    });

    it("does not lead with an act that names nothing, or only what the other text names too", () => {
      expect(read("Il a exigé le retrait des troupes.", "Ils ont parlé longuement.")).toEqual([]);
      expect(read(DEMAND, "Ils ont parlé longuement. À Orvale, le calme est revenu.")).toEqual([]);
      expect(read("Il a exigé le retrait de 300 soldats.", "Les 300 hommes rentreront.")).toEqual([]);
    });

    it("does not where the other text comes near to it, in words that nothing here can tell", () => {
      expect(read(DEMAND, "Ils ont parlé longuement.", 0.14)).toEqual([]);
    });

    it("does not where a point of the other text has one of its words in another form, and may answer it", () => {
      expect(read(DEMAND, "La présence de militaires ostaniens est une invention.")).toEqual([]);
    });
  });

  it("claims nothing of texts in two languages but what a person confirmed", () => {
    const across = { ...reviewed, basis: "across-languages" as const, links: [] };
    expect(findFinding(across, TEXTS, loadResources())).toEqual([]);
    const verdict = { ...reviewed.left.reviews.l2!, verdict: "no-counterpart" as const };
    const left = { ...reviewed.left, reviews: { ...reviewed.left.reviews, l2: verdict } };
    expect(findFinding({ ...across, left }, TEXTS, loadResources())).toMatchObject([
      { claim: "only-left", isConfirmed: true, left: { passage: "l2" } },
    ]);
  });

  it("puts what a person confirmed first", () => {
    const verdict = { ...reviewed.right.reviews.r3!, verdict: "no-counterpart" as const };
    const right = { ...reviewed.right, reviews: { ...reviewed.right.reviews, r3: verdict } };
    const found = findFinding({ ...reviewed, right }, TEXTS, loadResources());
    expect(found.map(({ claim, isConfirmed }) => [claim, isConfirmed])).toEqual([
      ["only-right", true],
      ["only-left", false],
      ["both", false],
    ]);
  });

  it("quotes an opening or boilerplate that a person confirmed as left out, and no other", () => {
    const texts = { left: `${TEXTS.left} God bless the people of Velmora.`, right: TEXTS.right };
    const given = unreviewed(compare(texts), texts);
    const ids = ["l1", "l5"];
    expect(given.left.passages.map(({ boilerplate }) => boilerplate)).toEqual([
      ...["opening", undefined, undefined, undefined, "signature"],
    ]);
    const confirmed = ids.map((id) => [
      id,
      { ...given.left.reviews[id]!, verdict: "no-counterpart" as const, isPoint: true },
    ]);
    const left = { ...given.left, reviews: { ...given.left.reviews, ...Object.fromEntries(confirmed) } };
    const quotedIds = (lines: readonly FindingLine[]) => lines.flatMap((line) => line.left?.passage ?? []);
    expect(quotedIds(findFinding({ ...given, left }, texts, loadResources()))).toEqual(expect.arrayContaining(ids));
    expect(quotedIds(findFinding(given, texts, loadResources())).filter((id) => ids.includes(id))).toEqual([]);
  });

  it("does not lead with openings whose link a person confirmed", () => {
    const links = reviewed.links.filter(({ left }) => left !== "l1");
    const opening = { ...reviewed.links[0]!, left: "l1", right: "r1", status: "confirmed" as const };
    const linked = (side: Side, id: string) => ({
      ...reviewed[side],
      reviews: { ...reviewed[side].reviews, [id]: { ...reviewed[side].reviews[id]!, isPoint: true } },
    });
    const both = { ...reviewed, left: linked("left", "l1"), right: linked("right", "r1"), links: [opening, ...links] };
    expect(findFinding(both, TEXTS, loadResources())).toEqual(lines);
  });

  describe("where the two passages of a line contradict each other", () => {
    const against = {
      left: "They agreed to exchange 120 prisoners of war before the end of the winter.",
      right: "They agreed to exchange 300 prisoners of war before the end of the winter.",
    };
    const given = unreviewed(compare(against), against);
    const found = findFinding(given, against, loadResources());

    it("says so instead of telling it as common ground", () => {
      expect(given.links).toMatchObject([{ differs: { what: "figure" } }]);
      expect(found).toMatchObject([{ claim: "both", differs: "figure", isConfirmed: false }]);
      expect(lines.filter((line) => "differs" in line)).toEqual([]);
    });

    it("quotes the words in which they do, of a longer passage too", () => {
      const longer = (text: string) =>
        `${text.slice(0, -1)}, and the ministers condemned the attack on the port, which they called a grave violation of the armistice that has to be answered.`;
      const texts = { left: longer(against.left), right: longer(against.right) };
      const [line] = findFinding(unreviewed(compare(texts), texts), texts, loadResources());
      expect(quoted(texts, line!)).toEqual(["both", expect.stringContaining("120"), expect.stringContaining("300")]);
    });

    it("takes the word of whoever is asked for it", () => {
      const says = (what: "date" | null) => () => what && { what, left: [], right: [] };
      expect(findFinding(given, against, loadResources(), says("date"))).toMatchObject([{ differs: "date" }]);
      expect(findFinding(given, against, loadResources(), says(null))[0]).not.toHaveProperty("differs");
    });

    it("says nothing of a pair that is not likely, or about which reviewers disagree", () => {
      const withLink = (change: object) => ({ ...given, links: given.links.map((link) => ({ ...link, ...change })) });
      expect(findFinding(withLink({ tier: "possible" }), against, loadResources())).toEqual([]);
      expect(findFinding(withLink({ status: "disputed" }), against, loadResources())).toEqual([]);
      expect(findFinding(withLink({ status: "confirmed" }), against, loadResources())).toMatchObject([
        { claim: "both", differs: "figure", isConfirmed: true },
      ]);
    });
  });

  it("never has more than five lines", () => {
    const many = (names: string[]) =>
      names.map((name) => `They condemned the attack on the port of ${name}.`).join(" ");
    const texts = {
      left: many(["Arda", "Belm", "Corva", "Dorn", "Esk"]),
      right: "They met. She demanded that the tariffs on grain be lifted.",
    };
    expect(findFinding(unreviewed(compare(texts), texts), texts, loadResources()).length).toBeLessThanOrEqual(5);
  });
});
