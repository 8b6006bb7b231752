import { describe, expect, it } from "vitest";
import { cutQuotation } from "./cut-quotation";

/** Cuts a text of one passage at the words that are marked. */
const cut = (text: string, ...marked: string[]) => cutAt(text, marked, false);
/** The same, if the other side has these words too. */
const cutShared = (text: string, ...marked: string[]) => cutAt(text, marked, true);
function cutAt(text: string, marked: string[], isShared: boolean): string {
  const marks = marked.map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, weight: isShared ? 0.8 : 1.5 };
  });
  const { start, end } = cutQuotation(text, { start: 0, end: text.length }, marks, isShared);
  return text.slice(start, end);
}

const LONG =
  "The Secretary reiterated the need for Velmora to adhere to its international obligations in all their parts and urged the release of those unjustly detained.";

describe("cutQuotation", () => {
  it("keeps a short passage whole", () => {
    expect(cut("They urged the release of all detainees, and left.", "urged")).toBe(
      "They urged the release of all detainees, and left.",
    );
  });

  it("drops the number of an item, and what joins it to the passage before", () => {
    expect(cut("3. He asked for the early reopening of the harbour.", "asked")).toBe(
      "He asked for the early reopening of the harbour.",
    );
    expect(cut("and also proposed a visit in spring.", "proposed")).toBe("proposed a visit in spring.");
    expect(cut("1.5 million refugees must return.", "must")).toBe("1.5 million refugees must return.");
  });

  it("never separates “those” from its “who”", () => {
    const act =
      "The two leaders strongly condemned terrorism in all its forms and on whatever shore it appears, and called for concerted action against those who finance it.";
    expect(cut(act, "called for concerted action")).toMatch(/those who finance it\.$/);
  });

  it("never begins with the second of two words that describe one thing", () => {
    const text =
      "In the course of the call President Ilves stated that Ostania goes on working for a fair and lasting settlement of the dispute over the northern islands, and that he stands ready to receive the parties.";
    expect(cut(text, "stands ready")).not.toMatch(/^lasting/);
  });

  it("never ends with a word that belongs to “which”, nor within a list", () => {
    const act =
      "He called for the renewal of the Lund Growth Act, under which Velmora sells cloth and leather worth many millions a year to the north, for at least another five years.";
    expect(cut(act, "called for")).toBe("He called for the renewal of the Lund Growth Act");
    const list =
      "On the agenda were also the crossings to Ostania, which remain closed to all lorries until the end of winter, and the withdrawal from the convention on fishing grounds.";
    expect(cut(list, "withdrawal")).toContain("withdrawal from the convention");
    expect(cut(list, "agenda")).not.toBe("On the agenda were also the crossings to Ostania");
  });

  it("begins a clause with a name and its verb", () => {
    const text =
      "Ostania is the second-largest investor in Velmora, with more than seven thousand firms in every part of the country, and President Ilves asked for legal certainty for all of them.";
    expect(cut(text, "asked for")).toBe("President Ilves asked for legal certainty for all of them.");
  });

  it("keeps the clause that carries the point", () => {
    expect(cut(LONG, "urged")).toBe("urged the release of those unjustly detained.");
  });

  it("drops who said it if the words that count come after “that”", () => {
    const text =
      "In the long conversation that the two of them had, the President once more stated that Velmora will never accept the annexation of the northern islands.";
    expect(cut(text, "never", "annexation")).toBe("Velmora will never accept the annexation of the northern islands.");
  });

  it("never cuts between the items of a list", () => {
    const text =
      "He stressed in detail, as he had at the last summit of the alliance in spring, that the safety and security of the nuclear plants and of the people who work in them must be guaranteed.";
    expect(cut(text, "safety")).toContain("safety and security of the nuclear plants");
  });

  it("ends before what depends on the words that carry the point", () => {
    const text =
      "They condemned the attack on the harbour, which had been planned for many weeks by people whose names are not known to anyone in either of the two capitals.";
    expect(cut(text, "condemned")).toBe("They condemned the attack on the harbour");
  });

  it("never ends between a subject and its verb", () => {
    const steps =
      "The head of state emphasized that such hostile steps, including the policy of arming the neighbours, encourage an arms race in the whole region and will lead to further provocations.";
    expect(cut(steps, "hostile")).toContain("encourage an arms race in the whole region");
    const ties =
      "The relationship with the western provinces, and the personal ties with their governor in the capital, is an extremely good one, and we both realize how important it is to keep it so.";
    expect(cut(ties, "relationship")).toContain("is an extremely good one");
  });

  it("never ends before the clause that a verb announces", () => {
    const text =
      "President Ilves voiced the deep concerns of all his allies about the forces at the border and made clear that the allies would answer any attack with the strongest of measures.";
    expect(cut(text, "concerns")).toBe(
      "President Ilves voiced the deep concerns of all his allies about the forces at the border",
    );
  });

  it("takes no name or adjective for a verb", () => {
    const smoke =
      "The ministers discussed the wildfires of this summer and their impact on the quality of the air in Velmora and the northeastern United Provinces of Ostania.";
    expect(cut(smoke, "Velmora", "Ostania")).toContain("Velmora and the northeastern");
    const help =
      "The leaders discussed at length how the weapons have changed the course of the war in the east, and continued efforts by both sides with allies to identify what else is needed.";
    expect(cut(help, "efforts")).toContain("and continued efforts");
  });

  it("never separates the marks of a quotation", () => {
    const text =
      "He thanked the President for his support and invited him to the capital of the province: “I am convinced that your arrival in the coming days, which are crucial for all of us, is a powerful signal to everybody.”";
    expect(cut(text, "invited")).toBe(
      "He thanked the President for his support and invited him to the capital of the province",
    );
  });

  it.each([
    [
      "The Secretary reiterated the need to reopen the harbour, underscored the right of Velmora to its waters, condemned the attack on the ferry, and urged restraint on all sides in the coming weeks.",
      ["condemned", "attack", "ferry"],
      "condemned the attack on the ferry",
    ],
    [
      "La ministre a rappelé l'attachement de la France à la souveraineté du pays, condamné les attaques contre les infrastructures énergétiques, salué les efforts de médiation et appelé à la libération des otages.",
      ["condamné", "attaques", "infrastructures", "énergétiques"],
      "condamné les attaques contre les infrastructures énergétiques",
    ],
    [
      "La canciller reiteró el compromiso de su país con la soberanía de Ostania, condenó los ataques contra el puerto de Lom, agradeció la mediación y expresó su confianza en una solución.",
      ["condenó", "ataques", "puerto"],
      "condenó los ataques contra el puerto de Lom",
    ],
    [
      "Die Ministerin bekräftigte die Unterstützung ihres Landes für die Unabhängigkeit, verurteilte die Angriffe auf den Hafen von Lom und forderte die sofortige Freilassung aller Gefangenen.",
      ["verurteilte", "Angriffe", "Hafen"],
      "verurteilte die Angriffe auf den Hafen von Lom",
    ],
    [
      "Министр подтвердил приверженность принципам суверенитета, подчеркнул необходимость скорейшего освобождения заложников, осудил удары по гавани и призвал стороны к сдержанности.",
      ["осудил", "удары"],
      "осудил удары по гавани",
    ],
    [
      "王毅表示，中方始终主张通过对话和谈判解决争端，坚决反对任何形式的单边制裁，呼吁各方保持冷静克制，愿同对方就扩大双边贸易、推进铁路建设项目保持密切沟通，共同维护地区和平稳定，为世界注入更多确定性，推动两国关系不断向前发展。",
      ["推进", "铁路", "建设", "项目"],
      "愿同对方就扩大双边贸易、推进铁路建设项目保持密切沟通",
    ],
  ])("is cut to the clause that the other side has too: %s", (text, shared, clause) => {
    expect(cutShared(text, ...shared)).toBe(clause);
  });

  it("shows what is shared even if a quotation that began in the passage before ends there", () => {
    const text =
      'I thanked him for the support and said that Velmora has done all to open Cluster 3 of the talks," Marenov stated.';
    expect(cutShared(text, "open", "Cluster")).toBe(
      'Velmora has done all to open Cluster 3 of the talks," Marenov stated.',
    );
  });

  it("gives offsets into the whole text, in UTF-16 code units", () => {
    const text = `😀 ${LONG}`;
    const start = text.indexOf("urged");
    const passage = { start: 3, end: text.length };
    expect(cutQuotation(text, passage, [{ start, end: start + 5, weight: 1.5 }])).toEqual({ start, end: text.length });
  });

  it("gives the whole passage if it has no clauses to cut", () => {
    const text = "x".repeat(400);
    expect(cut(text)).toBe(text);
  });
});
