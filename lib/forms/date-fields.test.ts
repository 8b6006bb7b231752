import { describe, expect, it } from "vitest";
import { readDateFields, withDateFaults } from "./date-fields";

const TODAY = "2026-11-29";

describe("readDateFields", () => {
  it("writes the dates of a call and of its readouts as ISO, and leaves the rest", () => {
    const values = {
      date: "April 3, 2024",
      "readouts.1.publishedAt": "4.4.2024",
      publishedAt: "",
      title: "3 April 2024",
    };
    expect(readDateFields(values, TODAY)).toEqual({
      values: { date: "2024-04-03", "readouts.1.publishedAt": "2024-04-04", publishedAt: "", title: "3 April 2024" },
      faults: [],
    });
  });

  it("names both days that a date can mean", () => {
    const { values, faults } = readDateFields({ date: "03/04/2024" }, TODAY);
    expect(values.date).toBe("03/04/2024");
    expect(faults[0]!.message).toBe(
      "The date can mean 3 April 2024 (2024-04-03) or 4 March 2024 (2024-03-04). Write the one that is meant.",
    );
  });

  it("asks for the one day that is likely", () => {
    expect(readDateFields({ publishedAt: "yesterday" }, TODAY).faults[0]!.message).toBe(
      "Is the date of publication 28 November 2026? If so, write it as 2026-11-28.",
    );
  });

  it("questions a date more than a year ahead until it is confirmed", () => {
    const { faults } = readDateFields({ date: "3 April 2062" }, TODAY);
    expect(faults[0]).toMatchObject({
      message: "The date, 3 April 2062, is more than a year ahead. Is the year right?",
      confirmation: { name: "dateConfirmed", value: "2062-04-03" },
    });
    expect(readDateFields({ date: "2062-04-03", dateConfirmed: "2062-04-03" }, TODAY).faults).toEqual([]);
    expect(readDateFields({ date: "2063-04-03", dateConfirmed: "2062-04-03" }, TODAY).faults).toHaveLength(1);
  });

  it("asks before the schema complains", () => {
    const asked = [{ name: "date", message: "Which?" }];
    const others = [
      { name: "date", message: "Unreadable." },
      { name: "title", message: "Missing." },
    ];
    expect(withDateFaults(asked, others)).toEqual([asked[0], others[1]]);
  });
});
