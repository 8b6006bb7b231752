import { describe, expect, it } from "vitest";
import { guessDate } from "./call-date";

const text = (sentence: string, published: string | null = null, year: string | null = null) => ({
  isForeign: false,
  title: null,
  first: sentence,
  text: sentence,
  published,
  year,
});
const TODAY = "2026-11-29";

describe("guessDate", () => {
  it.each([
    ["the day that a text names", [text("They had a call on Monday, 13 December 2021.")], "2021-12-13"],
    ["a day in the year of publication", [text("On July 11, they met.", "2025-07-12")], "2025-07-11"],
    [
      "a day in the year that the other page gives",
      [text("On July 9, they met."), text("They met.", null, "2022")],
      "2022-07-09",
    ],
    ["a day of the last weeks where no year is known", [text("On October 24, they met.")], "2026-10-24"],
    ["nothing where no year is known and the day is long ago", [text("On December 24, they met.")], null],
    ["nothing where no year is known and the day is to come", [text("On November 30, they met.")], null],
    ["a day behind a part of another", [text("They spoke on Monday evening, 8 September 2025.")], "2025-09-08"],
    ["the day of publication", [text("They spoke today.", "2025-03-14")], "2025-03-14"],
    ["the day before", [text("They spoke yesterday.", "2022-03-17")], "2022-03-16"],
    ["the last such weekday", [text("They spoke on Tuesday.", "2025-09-11")], "2025-09-09"],
    [
      "the earlier of two days",
      [text("They spoke.", "2021-01-26"), text("On January 27, they spoke.", "2021-01-27")],
      "2021-01-26",
    ],
    [
      "the day that a title ends in",
      [{ ...text("They spoke.", "2025-06-16"), title: "Call with the Foreign Minister: 15 June 2025" }],
      "2025-06-15",
    ],
    [
      "the day in another language",
      [{ ...text("Le Président s'est entretenu mardi 26 novembre avec M. Soler.", "2024-11-27"), isForeign: true }],
      "2024-11-26",
    ],
    [
      "no day of an anniversary in another language",
      [{ ...text("Le Président a rappelé l'accord du 3 mai 2019.", "2024-11-27"), isForeign: true }],
      "2024-11-27",
    ],
    ["nothing", [text("They spoke today."), text("They spoke.")], null],
  ])("is %s", (_, texts, date) => {
    expect(guessDate(texts, TODAY)).toBe(date);
  });
});
