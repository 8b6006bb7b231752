import { describe, expect, it } from "vitest";
import { findIssuer, issuerLabels } from "./stored-issuer";

const issuer = (slug: string, name: string, country: string) => ({
  slug,
  name,
  kind: "foreign-ministry" as const,
  party: { slug: country.toLowerCase(), name: country, adjective: country },
});
const ISSUERS = [
  issuer("chile-mfa", "Ministry of Foreign Affairs", "Chile"),
  issuer("peru-mfa", "Ministry of Foreign Affairs", "Peru"),
  issuer("us-state", "US Department of State", "United States"),
];

describe("a stored issuer in a form", () => {
  it("is called by its name, and by its party too where another has the name", () => {
    expect(issuerLabels(ISSUERS)).toEqual([
      "Ministry of Foreign Affairs (Chile)",
      "Ministry of Foreign Affairs (Peru)",
      "US Department of State",
    ]);
  });

  it("is found by what it is called, however it is typed", () => {
    expect(issuerLabels(ISSUERS).map((label) => findIssuer(label, ISSUERS))).toEqual(ISSUERS);
    expect(findIssuer(" us  department of STATE ", ISSUERS)?.slug).toBe("us-state");
    expect(findIssuer("Ministry of Velmora", ISSUERS)).toBeUndefined();
    expect(findIssuer("", ISSUERS)).toBeUndefined();
  });
});
