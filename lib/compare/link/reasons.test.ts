import { describe, expect, it } from "vitest";
import { compareTexts, diffTexts, markLink } from "../index";
import type { Link, Comparison } from "../../model/comparisons/comparison";
import { loadResources } from "../../resources/load";

const EXAMPLE_TEXTS = {
  left: "The Secretary smiled. He urged the release of those unjustly detained in Ostania.",
  right: "The minister explained to him the release of detained citizens of Ostania. The weather was fine.",
};

function compared(left: string, right: string, languages: [string, string] = ["en", "en"]): Comparison {
  const result = compareTexts(
    { text: left, language: languages[0] },
    { text: right, language: languages[1] },
    loadResources(),
  );
  if (result.kind === "refusal") throw new Error(result.reason);
  return result;
}

const cut = (text: string, link: Link, side: "left" | "right") =>
  link.reasons.map(
    ({ kind, ...spans }) => `${kind}: ${spans[side].map(({ start, end }) => text.slice(start, end)).join(", ")}`,
  );

describe("reasons", () => {
  const { left, right } = EXAMPLE_TEXTS;

  it("say what both passages have, by offsets into both texts", () => {
    const link = compared(left, right).links.find(({ tier }) => tier === "likely")!;
    expect(cut(left, link, "left")).toContain("concept: release of those unjustly detained");
    expect(cut(right, link, "right")).toContain("concept: release of detained citizens");
    expect(link.strength).toMatch(/^(strong|fair)$/);
  });

  it("stand behind every link", () => {
    expect(compared(left, right).links.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  it("name different words, as they are written, if people take one for the other, and no others", () => {
    const { links } = compared(
      "The ministers called for an immediate truce in the province of Lund.",
      "An urgent ceasefire in Lund was demanded by the Department of War.",
    );
    const alike = links.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === "sense"));
    expect(alike.map(({ label }) => label).sort()).toEqual(["immediate ~ urgent", "truce ~ ceasefire"]);
  });

  it("leave out stock words of readouts if anything else is shared", () => {
    const words = (left: string, right: string) =>
      compared(left, right).links.flatMap(({ reasons }) =>
        reasons.filter(({ kind }) => kind === "term").map(({ label }) => label),
      );
    expect(
      words("The Secretary praised the harvest of saffron.", "The saffron harvest was praised by the Secretary."),
    ).not.toContain("Secretary");
  });

  it.each([
    [
      "fr",
      "Les ministres ont signé le traité de la pêche avec des pêcheurs.",
      "Le traité de la pêche a été signé par les ministres des deux ports.",
    ],
    [
      "es",
      "Los ministros firmaron el tratado de la pesca con los pescadores.",
      "El tratado de la pesca fue firmado por los ministros de los puertos.",
    ],
    [
      "de",
      "Die Minister haben mit den Fischern den Vertrag über die Fischerei unterzeichnet.",
      "Der Vertrag über die Fischerei wurde von den Ministern mit den Fischern unterzeichnet.",
    ],
    [
      "it",
      "I ministri hanno firmato il trattato della pesca con gli armatori.",
      "Il trattato della pesca è stato firmato con gli armatori.",
    ],
    [
      "pt",
      "Os ministros assinaram o tratado da pesca com os pescadores.",
      "O tratado da pesca foi assinado pelos ministros com os pescadores.",
    ],
    [
      "tr",
      "Bakanlar balıkçılar için bir balıkçılık antlaşması ve liman planı imzaladı.",
      "Balıkçılık antlaşması ve liman planı bir bakanlar toplantısında balıkçılar için imzalandı.",
    ],
    [
      "az",
      "Nazirlər balıqçılar üçün bu müqaviləni və liman planını imzaladı.",
      "Bu liman planı və müqaviləni nazirlər balıqçılar üçün təsdiq etdi.",
    ],
    [
      "ar",
      "وقع الوزراء على معاهدة الصيد مع الصيادين في الميناء.",
      "معاهدة الصيد التي وقع عليها الوزراء في الميناء مع الصيادين.",
    ],
  ])("name no word that only joins others: %s", (language, left, right) => {
    const { links } = compared(left, right, [language, language]);
    const labels = links.flatMap(({ reasons }) => reasons).filter(({ kind }) => kind === "term");
    const written = labels.map(({ label }) => label.toLowerCase());
    expect(written.length).toBeGreaterThan(0);
    const joining =
      "la le les de des los el con die den der über mit il della gli con o os da com için bir ve üçün bu və على مع في";
    expect(written.filter((word) => joining.split(" ").includes(word))).toEqual([]);
  });

  it("tag passages with their topics", () => {
    expect(compared(left, right).left.passages.map(({ topics }) => topics)).toEqual([[], ["detainees-prisoners"]]);
  });
});

describe("texts in two languages", () => {
  const russian = "Президент Байден обсудил с Путиным 5 договоров 2010 года. Стороны договорились.";
  const english = "President Biden spoke with Putin about 5 treaties of 2010. They agreed on nothing else.";

  it("are matched by names and numbers alone, and nothing is likely", () => {
    const result = compared(english, russian, ["en", "ru"]);
    expect(result.basis).toBe("across-languages");
    expect(result.links.map(({ left, right, tier }) => [left, right, tier])).toEqual([["l1", "r1", "possible"]]);
    expect(new Set(result.links.flatMap(({ reasons }) => reasons.map(({ kind }) => kind)))).toEqual(
      new Set(["name", "number"]),
    );
  });

  it.each([
    ["fr", "Un accord de 265 millions d’euros a été signé.", "They welcomed the €265 million agreement.", true],
    ["es", "La exención benefició a 400 mil personas.", "The waiver was used by 400,000 people.", true],
    ["ar", "بلغت الاستثمارات 7 مليارات دولار.", "Investments reached 7 billion dollars.", true],
    ["fr", "Un montant de 3,5 milliards d’euros est prévu.", "An amount of 3.5 billion is planned.", true],
    ["fr", "Un sommet aura lieu en 2026.", "The agreement is of 2026.", false],
    ["fr", "Trois ponts et 12 routes seront construits.", "They released 12 prisoners.", false],
    ["fr", "Un accord de 265 millions d’euros a été signé.", "They freed 265 prisoners.", false],
  ])("are matched by a large figure alone, with what multiplies it (%s): %s", (language, one, other, isLinked) => {
    const result = compared(one, other, [language, "en"]);
    expect(result.links.map(({ tier }) => tier)).toEqual(isLinked ? ["possible"] : []);
  });

  it("of one other language align by its words", () => {
    const other = "Состоялся обмен пленными. Обсуждены договоры с Путиным, заключённые в 2010 году.";
    expect(compared(russian, other, ["ru", "ru"]).basis).toBe("same-language");
  });
});

describe("marks", () => {
  it("are the differing words between near-verbatim passages", () => {
    const [one, other] = [
      "The ministers discussed trade, energy and transport links today.",
      "The ministers discussed trade, energy and railway links today.",
    ];
    const result = compared(one, other);
    const marks = markLink(
      result.links[0]!,
      { left: one, right: other },
      { left: result.left.passages[0]!, right: result.right.passages[0]! },
      "en",
    );
    expect(marks.style).toBe("differences");
    expect(marks.left.map(({ start, end }) => one.slice(start, end))).toEqual(["transport"]);
    expect(marks.right.map(({ start, end }) => other.slice(start, end))).toEqual(["railway"]);
  });

  it("are what a paraphrase shares", () => {
    const { left, right } = EXAMPLE_TEXTS;
    const result = compared(left, right);
    const link = result.links.find(({ tier }) => tier === "likely")!;
    const spans = { left: result.left.passages[1]!, right: result.right.passages[0]! };
    expect(markLink(link, { left, right }, spans, "en").style).toBe("shared");
  });

  it("of a word diff give both texts back", () => {
    const [one, other] = ["Peace  talks were held.", "Peace talks\nwere not held."];
    const parts = diffTexts(one, other, "en")!;
    expect(parts.map(({ left }) => one.slice(left.start, left.end)).join("")).toBe(one);
    expect(parts.map(({ right }) => other.slice(right.start, right.end)).join("")).toBe(other);
  });
});
