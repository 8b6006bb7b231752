import { expect, it } from "vitest";
import { isSamePerson } from "./same-person";

it("One person has one name, however it is typed", () => {
  for (const [name, other] of [
    ["Ana Petrova", "ANA  petrova"],
    ["Élise Şahin", "e\u0301lise ŞAHİN"],
    ["Zed", "Zed\u200b"],
    ["Zed", "Z\u00aded\u2800\u3164"],
    ["Ана Петрова", "ана петрова"],
  ] as const)
    expect([name, other, isSamePerson(name, other)]).toEqual([name, other, true]);
  expect(isSamePerson("Ana", "Anna")).toBe(false);
  expect(isSamePerson("Elise", "Élise")).toBe(false);
});
