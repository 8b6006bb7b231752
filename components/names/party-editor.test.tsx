import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { NamedParty } from "@/lib/model/calls/names";
import { PartyEditor } from "./party-editor";

const nothing = () => Promise.resolve();
const ACTIONS = { correctParty: nothing, mergeParty: nothing, correctIssuer: nothing, mergeIssuer: nothing };

const PARTY: NamedParty = {
  slug: "turkiye",
  name: "Türkiye",
  adjective: "Turkish",
  calls: 2,
  former: ["turkey"],
  issuers: [{ slug: "mfa", name: "Ministry", kind: "foreign-ministry", readouts: 1 }],
  history: [
    {
      kind: "party-merged",
      before: { slug: "turkey", name: "Turkey" },
      after: { slug: "turkiye", name: "Türkiye" },
      at: new Date("2030-01-02T10:00:00Z"),
    },
  ],
};

const show = (fault: "taken" | null = null) =>
  render(
    <PartyEditor
      party={PARTY}
      parties={[PARTY, { slug: "armenia", name: "Armenia" }]}
      issuers={PARTY.issuers}
      fault={fault}
      actions={ACTIONS}
    />,
  );

it("A party's names are in its form, and it can be merged into every party but itself", () => {
  show();
  expect(screen.getByLabelText<HTMLInputElement>("Adjective").value).toBe("Turkish");
  const others = within(screen.getByLabelText("The same as: Türkiye")).getAllByRole("option");
  expect(others.map(({ textContent }) => textContent)).toEqual(["Choose…", "Armenia"]);
  expect(screen.queryByLabelText("The same as: Ministry")).toBeNull();
});

it("Earlier corrections and merges are listed, and why the last correction failed", () => {
  show("taken");
  expect(screen.getAllByRole("listitem").at(-1)!.textContent).toBe(
    "2 January 2030 at 10:00 UTC Turkey (turkey) was merged into Türkiye",
  );
  expect(screen.getByRole("alert").textContent).toMatch(/^Another party or issuer has or once had this short name/);
});
