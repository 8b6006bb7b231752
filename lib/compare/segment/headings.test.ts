import { describe, expect, it } from "vitest";
import { boilerplateIn } from "./boilerplate";
import { loadResources } from "../../resources/load";
import { countHeadings } from "./headings";
import { segmentText } from "./segment";

const marked = (text: string) => {
  const passages = segmentText(text, "en");
  return boilerplateIn(text, passages, loadResources()).map((kind, i) => [
    text.slice(passages[i]!.start, passages[i]!.end),
    kind,
  ]);
};

describe("headings", () => {
  it("are boilerplate if they say who publishes, when, and that there was a call; the opening is below them", () => {
    expect(
      marked(`Presidency of the Republic of Velmora
Call between President Marenov and President Ilves
Published on 03/07/2025

President Ana Marenov spoke by telephone this Thursday with the President of Ostania, Jaan Ilves. She condemned the attack.`),
    ).toEqual([
      ["Presidency of the Republic of Velmora", "page"],
      ["Call between President Marenov and President Ilves", "opening"],
      ["Published on 03/07/2025", "dateline"],
      ["President Ana Marenov spoke by telephone this Thursday with the President of Ostania, Jaan Ilves.", "opening"],
      ["She condemned the attack.", null],
    ]);
  });

  it.each([
    ["page", "Élysée"],
    ["page", "Media release"],
    ["page", "BULLETIN"],
    ["page", "B0288"],
    ["page", "OSTANIAN SEE PRESS OFFICE"],
    ["page", "Press and Information Office of the Federal Government (VPA)"],
    ["page", "PRESIDENT OF THE REPUBLIC OF OSTANIA"],
    ["page", "PRIME MINISTER"],
    ["page", "THE HON ANA MARENOV MP"],
    ["page", "Cancillería de Ostania"],
    ["dateline", "Ottawa, Ontario"],
    ["dateline", "Velmora, mayo 12 de 2026"],
    ["opening", "Secretary General meets the Minister of Foreign Affairs of Ostania"],
    ["opening", "PRESIDENT MARENOV MEETS PRESIDENT OF THE OSTANIAN COUNCIL ILVES"],
    ["opening", "President Marenov engages President Ilves of Ostania"],
    ["opening", "Audience with the President of the Republic of Ostania"],
    ["opening", "No: 118, 7 May 2026, Press Release Regarding the Meeting of Minister Ana Marenov with Jaan Ilves"],
    ["opening", "M. Ilves s'entretient par téléphone avec son homologue ostanien"],
    ["opening", "El ministro Ilves conversa con la canciller de Ostania"],
    ["opening", "Телефонный разговор с Президентом Остании Яаном Ильвесом"],
    [null, "PRESIDENT OF OSTANIA CONDEMNS ATTACK"],
    [null, "PRIME MINISTER CONDEMNS ATTACK"],
    [null, "Foreign Ministry Condemns Attack"],
    [null, "Minister meets demands of farmers"],
    [null, "MINISTER MEETS DEMANDS OF FARMERS"],
    [null, "El ministro conversa sobre la paz y pide un alto el fuego"],
    ["dateline", "Prime Minister of Velmora – Media Statement – 15 July 2026"],
    ["dateline", "Office of the Prime Minister, Port Lund, Wednesday 15 July 2026"],
    ["dateline", "Press release of the Federal Government, Lund, 12 January 2026"],
    ["dateline", "06.03.2026, Lund, VCS Press Team"],
    ["dateline", "Lund, 3 August 2026 – Media Office of the Prime Minister"],
    ["dateline", "Lund – September 14 (VNA)"],
    ["dateline", "Port Lund, VPA --"],
    ["dateline", "Lund (VNA) -"],
    ["dateline", "Lund, 12 May"],
    ["dateline", "Велмора, 5 июня"],
    ["dateline", "لوند 12 ربيع الأول 1448 هـ واس"],
    ["dateline", "لوند 24 أغسطس 2026 م"],
    [null, "Lund, 12 ships"],
    [null, "Velmora joins NATO"],
    [null, "VELMORA, OSTANIA"],
    [null, "توقيع اتفاق الهدنة 24 أغسطس 2026"],
    ["opening", "Foreign Minister Marenov on the telephone with her Ostanian counterpart"],
    ["attribution", "From: Prime Minister's Office, 10 Castle Street"],
    ["page", "Government of Velmora"],
    ["page", "Minister for Foreign Affairs"],
    ["page", "Ministry of Foreign Affairs, Republic of Velmora"],
    ["dateline", "Date 2025-10-21"],
    ["dateline", "News item | 18-03-2025"],
    ["dateline", "14th February 2026"],
    ["dateline", "21.10.2025"],
    ["opening", "Call with Ostania's External Affairs Minister"],
    ["opening", "Minister Marenov speaks with Ostanian counterpart"],
    ["opening", "Minister of Foreign Affairs receives a phone call from Ostanian Foreign Minister"],
    [null, "Minister condemns attack on harbour in call with Ostanian counterpart"],
    [null, "Velmora to send 40 million to Ostania"],
  ])("is %s: %s", (kind, heading) => {
    expect(marked(`${heading}\n\nThe two discussed trade at length.`)[0]).toEqual([heading, kind]);
  });

  it("are not found in a text of lines alone, in one that begins with a sentence, or below a sentence", () => {
    const count = (text: string) => countHeadings(text, segmentText(text, "en"));
    expect(count("Good call today\nMinistry of Velmora")).toBe(0);
    expect(count("They spoke today.\nMinistry of Velmora\nThey agreed.")).toBe(0);
    expect(count("Ministry of Velmora\nA call\nThey agreed.")).toBe(2);
  });
});
