import { describe, expect, it } from "vitest";
import { readDate } from "./read-date";

const OPTIONS = { today: "2026-11-29" };

function read(text: string) {
  const reading = readDate(text, OPTIONS);
  return reading.kind === "date" ? reading.date : reading.kind === "ambiguous" ? reading.choices : null;
}

describe("readDate", () => {
  it.each([
    ["2024-04-03", "2024-04-03"],
    [" 2024-4-3 ", "2024-04-03"],
    ["2024-04", "2024-04"],
    ["2024", "2024"],
    ["20240403", "2024-04-03"],
    ["2024/04/03", "2024-04-03"],
    ["2024-04-03T10:30:00Z", "2024-04-03"],
    ["2024年4月3日", "2024-04-03"],
    ["2024년 4월 3일", "2024-04-03"],
    ["2024年4月", "2024-04"],
    ["3 April 2024", "2024-04-03"],
    ["April 3, 2024", "2024-04-03"],
    ["Wednesday, April 3rd, 2024", "2024-04-03"],
    ["3rd of April 2024", "2024-04-03"],
    ["03 Apr. 2024", "2024-04-03"],
    ["3-Apr-24", "2024-04-03"],
    ["Sept 9, 2025", "2025-09-09"],
    ["April 2024", "2024-04"],
    ["12/25/2024", "2024-12-25"],
    ["25/12/2024", "2024-12-25"],
    ["04/04/2024", "2024-04-04"],
    ["3.4.2024", "2024-04-03"],
    ["03.04.24", "2024-04-03"],
    ["12.25.2024", "2024-12-25"],
    ["04/2024", "2024-04"],
    ["3 April 2024 at 10:30", "2024-04-03"],
    ["3 avril 2024", "2024-04-03"],
    ["avril 2024", "2024-04"],
    ["1er mai 2024", "2024-05-01"],
    ["3. April 2024", "2024-04-03"],
    ["3 de abril de 2024", "2024-04-03"],
    ["3 апреля 2024 г.", "2024-04-03"],
    ["апрель 2024", "2024-04"],
    ["3 квітня 2024 року", "2024-04-03"],
    ["3 Nisan 2024", "2024-04-03"],
    ["3 aprel 2024", "2024-04-03"],
    ["3 ապրիլի, 2024", "2024-04-03"],
    ["3 აპრილი 2024", "2024-04-03"],
    ["3 أبريل 2024", "2024-04-03"],
    ["2024. április 3.", "2024-04-03"],
    ["3 tháng 4, 2024", "2024-04-03"],
  ])("reads %s", (text, date) => {
    expect(read(text)).toBe(date);
  });

  it.each([
    ["03/04/2024", ["2024-04-03", "2024-03-04"]],
    ["3-4-2024", ["2024-04-03", "2024-03-04"]],
    ["3 listopad 2024", ["2024-11-03", "2024-10-03"]],
    ["3 April", ["2026-04-03", "2025-04-03"]],
    ["3 December", ["2025-12-03"]],
    ["yesterday", ["2026-11-28"]],
  ])("asks what %s means", (text, choices) => {
    const reading = readDate(text, OPTIONS);
    const found = reading.kind === "ambiguous" ? reading.choices : [read(text)];
    expect(found.toSorted()).toEqual(choices.toSorted());
  });

  it.each([
    "",
    "soon",
    "2024-02-30",
    "30 February 2024",
    "99",
    "April",
    "13/13/2024",
    "3 April 2024 or 2025",
    "x".repeat(500),
  ])("does not read “%s”", (text) => {
    expect(readDate(text, OPTIONS)).toEqual({ kind: "unreadable" });
  });

  it("says that a date is more than a year ahead, and how precise it is", () => {
    expect(readDate("29 November 2027", OPTIONS)).toMatchObject({ isFarAhead: false, precision: "day" });
    expect(readDate("30 November 2027", OPTIONS)).toMatchObject({ isFarAhead: true });
    expect(readDate("November 2027", OPTIONS)).toMatchObject({ isFarAhead: false, precision: "month" });
    expect(readDate("2028", OPTIONS)).toMatchObject({ isFarAhead: true, precision: "year" });
  });
});
