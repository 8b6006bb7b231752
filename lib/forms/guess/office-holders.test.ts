import { describe, expect, it } from "vitest";
import { z } from "zod";
import { directoryOf } from "../../article/offices";
import holders from "../../resources/office-holders.json";
import { loadResources } from "../../resources/load";
import { completeByList, holdersIn } from "./office-holders";
import { keyOf } from "./name-keys";
import type { Person } from "./people";

const directory = directoryOf(loadResources());
const complete = (
  name: string,
  office: string | null,
  date: string | null,
  party: string | null = null,
  isForeign = false,
) => {
  const person: Person = {
    name,
    key: keyOf(name),
    office,
    title: null,
    party: party === null ? null : directory.partiesByForm.get(party)!,
    defaultParty: null,
    deputyOf: null,
    isForeign,
    aliases: [],
  };
  const { name: whole, office: held, party: of } = completeByList(person, date, directory);
  return [whole, held, of?.name ?? null];
};

describe("the list of office holders", () => {
  const month = z.string().regex(/^\d{4}-\d{2}$/);
  const text = z.string().min(1);
  const list = z.array(
    z.strictObject({
      name: text,
      party: text,
      office: text,
      from: month,
      until: month.optional(),
      also: z.array(text).optional(),
    }),
  );

  it("has parties and offices that there are, and terms that end after they begin", () => {
    const { issuingOffices } = loadResources();
    const offices = new Set(issuingOffices.map(({ id }) => id));
    const wrong = list
      .parse(holders)
      .filter(
        ({ party, office, from, until }) =>
          directory.partiesByForm.get(party.replace(/-/g, " "))?.name !== party ||
          !offices.has(office) ||
          (until && until < from),
      );
    expect(wrong).toEqual([]);
  });
});

describe("completeByList", () => {
  it("takes no particle for a given name: “puerto de Arica” does not name Marko Đurić", () => {
    expect(complete("de Arica", null, "2026-12-01", null, true)).toEqual(["de Arica", null, null]);
    expect(complete("Marko Duric", null, "2026-12-01", null, true)[0]).toBe("Marko Đurić");
  });

  it("gives a person the country or the office that the list knows, and the whole name", () => {
    expect(complete("Blinken", "foreign-minister", "2024-04-03")).toEqual([
      "Antony Blinken",
      "foreign-minister",
      "United States",
    ]);
    expect(complete("Владимиром Путиным", "president", "2024-04-03")).toEqual([
      "Vladimir Putin",
      "president",
      "Russia",
    ]);
    expect(complete("Angela Merkel", null, "2020-01-01", "Germany")[1]).toBe("prime-minister");
  });

  it("gives a whole name its party where a headline has it beside another’s", () => {
    expect(complete("Emmanuel Macron", "president", "2025-09-11", "United Arab Emirates")[2]).toBe("France");
  });

  it("keeps a fuller name, and leaves alone who held no such office then", () => {
    expect(complete("Antony J. Blinken", "foreign-minister", "2024-04-03")[0]).toBe("Antony J. Blinken");
    expect(complete("Blinken", "foreign-minister", "2019-04-03")).toEqual(["Blinken", "foreign-minister", null]);
    expect(complete("Ida Blinken", "foreign-minister", "2024-04-03")[2]).toBeNull();
    expect(complete("Blinken", "foreign-minister", "2024-04-03", "Norway")[0]).toBe("Blinken");
    expect(complete("Blinken", null, "2024-04-03")[2]).toBeNull();
  });
});

it("finds the holders whom a text in another language names, those of its time alone", () => {
  const names = (text: string, date: string) => holdersIn(text, date, directory).map(({ name }) => name);
  expect(names("习近平同美国总统拜登通电话", "2024-04-02")).toEqual(["Xi Jinping", "Joe Biden"]);
  expect(names("习近平同美国总统拜登通电话", "2026-04-02")).toEqual(["Xi Jinping"]);
});
