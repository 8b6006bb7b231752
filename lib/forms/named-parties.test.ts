import { describe, expect, it } from "vitest";
import { loadResources } from "../resources/load";
import { nameIssuer } from "./named-issuer";
import { nameParties } from "./named-parties";

const US = { slug: "united-states", name: "United States", adjective: "US" };
const STATE = { slug: "us-state", name: "US Department of State", kind: "foreign-ministry" as const, party: US };
const parties = (typed: Record<string, string>) => nameParties(typed, [US], loadResources());

describe("nameParties", () => {
  it.each(["United States", " united states ", "USA", "united-states"])("finds a stored one as %s", (name) => {
    expect(parties({ "parties.0.party": name, title: name })).toEqual({
      values: { "parties.0.party": "united-states", title: name },
      faults: [],
      added: [],
    });
  });

  it("asks whether an unknown one is to be added, and adds it on the answer", () => {
    const typed = { "parties.1.party": "Japan", "parties.2.party": "" };
    expect(parties(typed).faults).toEqual([
      {
        name: "parties.1.party",
        message: "“Japan” is not stored yet. Add it, or choose one that is.",
        confirmation: { name: "parties.1.partyAdded", value: "Japan", label: "Add “Japan” as a new party" },
      },
    ]);
    const answered = parties({ ...typed, "parties.1.partyAdded": "Japan" });
    expect([answered.faults, answered.added]).toEqual([[], [{ slug: "japan", name: "Japan", adjective: "Japanese" }]]);
    expect(parties({ ...typed, "parties.1.partyAdded": "China" }).faults).toHaveLength(1);
  });
});

describe("nameIssuer", () => {
  it("finds a stored one, and asks whether an unknown one is to be added", () => {
    expect(nameIssuer({ issuer: "us department of state" }, [STATE], "us-state").values).toEqual({
      issuer: "us-state",
    });
    const asked = nameIssuer({ issuer: "White House" }, [STATE], "us-state");
    expect(asked.faults[0]?.confirmation?.label).toBe("Add “White House” as a new issuer of United States");
    const answered = nameIssuer({ issuer: "White House", issuerAdded: "White House" }, [STATE], "us-state");
    expect([answered.faults, answered.values.issuer, answered.added]).toEqual([
      [],
      "white-house",
      [{ slug: "white-house", name: "White House", kind: "foreign-ministry", party: US }],
    ]);
  });
});
