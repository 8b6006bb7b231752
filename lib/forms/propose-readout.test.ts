import { describe, expect, it } from "vitest";
import type { Existing, StoredIssuer } from "../model/calls/calls";
import { loadResources } from "../resources/load";
import { proposeReadout } from "./propose-readout";

const AZERBAIJAN = { slug: "azerbaijan", name: "Azerbaijan", adjective: "Azerbaijani" };
const CALL = { parties: [{ party: AZERBAIJAN, principal: "Ilham Aliyev, President" }] };
const issuer = (slug: string, kind: StoredIssuer["kind"], readouts: number): StoredIssuer => ({
  slug,
  name: slug,
  kind,
  readouts,
  party: AZERBAIJAN,
});
const unsaved = (existing: Existing, call = CALL) =>
  proposeReadout(AZERBAIJAN, call, { existing, resources: loadResources() });

describe("proposeReadout", () => {
  it("chooses the stored issuer of the principal's office before one that publishes more", () => {
    const issuers = [issuer("ministry", "foreign-ministry", 9), issuer("president", "presidency", 2)];
    expect(unsaved({ parties: [], issuers }).issuer.name).toBe("president");
  });

  it("chooses the one that publishes most where none is of that office, and no news agency", () => {
    const issuers = [issuer("turan", "news-agency", 50), issuer("small", "other", 1), issuer("large", "government", 3)];
    expect(unsaved({ parties: [], issuers }).issuer.name).toBe("large");
  });

  it("names a new issuer of the party by the principal's office", () => {
    const { issuer: named } = unsaved({ parties: [], issuers: [] });
    expect(named).toMatchObject({ kind: "presidency", party: { name: "Azerbaijan", adjective: "Azerbaijani" } });
    expect(named.name).toMatch(/President of Azerbaijan/);
  });

  it("leaves the name open where the office is not known", () => {
    const call = { parties: [{ party: AZERBAIJAN, principal: "Somebody" }] };
    expect(unsaved({ parties: [], issuers: [] }, call).issuer).toEqual({
      name: "",
      kind: "",
      party: { name: "Azerbaijan", adjective: "Azerbaijani" },
    });
  });
});
