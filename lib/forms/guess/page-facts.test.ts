import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/load";
import { readPageFacts } from "./page-facts";

const facts = (...lines: string[]) => readPageFacts(lines.join("\n"), loadResources());
const PROSE = "The two ministers spoke about the border talks and agreed to meet again in the spring.";

describe("readPageFacts", () => {
  it.each([
    ["below a trail", ["Home / News / Minister's phone calls", "", "Terzyan speaks with Shen by phone"]],
    ["below a trail of arrows", ["Accueil › Actualités", "Entretien téléphonique avec le ministre"]],
    ["below a letterhead and a kind", ["Government of Norland", "MEDIA STATEMENT", "CALL WITH PRESIDENT SHEN"]],
    ["below a number", ["Cancillería", "COMUNICADO DE PRENSA No. 12", "El canciller sostuvo llamada con Shen"]],
    ["below a dateline", ["Press release", "Lisboa, 3 de abril de 2024", "Telefonema do ministro com Shen"]],
    [
      "below what surrounds a page",
      [
        "Skip to main content",
        "An official website of the Norland Government",
        "Here's how you know",
        "Department of State",
        "Search",
        "Menu",
        "Share",
        "Home > Office of the Spokesperson > Press Releases",
        "Secretary Shen's Call with Minister Terzyan",
      ],
    ],
    [
      "behind seven lines",
      [
        "Republic of Norland",
        "State House",
        "Norhaven",
        "Press Release",
        "No. 7",
        "3 April 2024",
        "President speaks with Shen",
      ],
    ],
  ])("finds the title %s", (_, lines) => {
    expect(facts(...lines, "", PROSE).title).toBe(lines.at(-1));
  });

  it("leaves the page's word for its title out", () => {
    expect(facts("Title: Minister holds talks by phone", "Date: 2024-10-02", "", PROSE).title).toBe(
      "Minister holds talks by phone",
    );
  });

  it.each([
    ["an issuer's name", ["Ministério das Relações Exteriores", "", PROSE]],
    ["a mark of the end", ["/END/", "No: 34, 5 March 2026", "", PROSE]],
    ["a kind of page with a number", ["Basın Açıklaması No: 112", "", PROSE]],
    ["a dateline", ["Bogotá D.C., 1 de agosto de 2024", "", PROSE]],
    ["whoever posted it", ["Aram Terzyan", "@AramTerzyan", "Spoke to Minister Shen this evening.", "Agreed to meet."]],
  ])("takes no title from %s", (_, lines) => {
    expect(facts(...lines).title).toBeNull();
  });

  it.each([
    [false, ["PRIME MINISTER'S OFFICE", "MEDIA STATEMENT", "I had a good call with President Shen."]],
    [false, ["Prime Minister of Norland – Media Statement – 15 July 2026", "I spoke with President Shen."]],
    [false, ["COMUNICADO DE PRENSA", "El canciller habló con su homólogo.", "#CancilleríaNorland"]],
    [true, ["Good call with @ShenPing. #Norland"]],
  ])("is a post: %s", (isPost, lines) => {
    expect(facts(...lines).isPost).toBe(isPost);
  });

  it("ignores Hijri dates", () => {
    expect(facts("Riyadh, Sunday, 1446/12/19H, 2025/06/15", "", PROSE).date).toBe("2025-06-15");
  });
});
