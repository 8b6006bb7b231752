import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { EditableCall, EditableReadout } from "@/lib/model/calls/corrections";
import { DeletedNotice } from "./deleted-notice";

const CALL: EditableCall = {
  slug: "2030-01-02-marenov-ilves",
  version: 2,
  deletedAt: new Date("2030-03-04T05:06:00.000Z"),
  title: "Marenov and Ilves, phone call",
  kind: "phone-call",
  date: "2030-01-02",
  parties: [],
  readouts: [],
};
const READOUT: EditableReadout = {
  call: { slug: CALL.slug, title: CALL.title, deletedAt: null },
  slug: "velmora-mfa",
  version: 1,
  deletedAt: new Date("2030-05-06T07:08:00.000Z"),
  issuer: { slug: "velmora-mfa", name: "Ministry of Velmora" },
  kind: "official-statement",
  extent: "full",
  language: "en",
  sourceUrl: null,
  sourceTitle: null,
  quotedBy: null,
  publishedAt: null,
  revision: { number: 1, text: "They met." },
};

const said = () => screen.getByText(/Nothing was deleted/).textContent;

describe("DeletedNotice", () => {
  it("names the call and since when it is away, and promises that nothing is lost", () => {
    render(<DeletedNotice call={CALL} readout={null} since={CALL.deletedAt!} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/^This call is /);
    expect(said()).toContain(
      "Marenov and Ilves, phone call, 2 January 2030 was moved to the trash on 4 March 2030 at 05:06 UTC.",
    );
    expect(said()).toContain("it can be put back");
    expect(said()).toMatch(/Permanent links.*keep working/);
    expect(screen.getByRole("link", { name: "See all calls" }).getAttribute("href")).toBe("/calls");
  });

  it("names the readout where only that is away, and leads to its call", () => {
    render(<DeletedNotice call={{ ...CALL, deletedAt: null }} readout={READOUT} since={READOUT.deletedAt!} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/^This readout is /);
    expect(said()).toMatch(/^Ministry of Velmora: Marenov.* was moved to the trash on 6 May 2030 at 07:08 UTC\./);
    expect(screen.getByRole("link", { name: "See its call" }).getAttribute("href")).toBe(`/calls/${CALL.slug}`);
  });

  it("shows a title as text, isolated", () => {
    render(<DeletedNotice call={{ ...CALL, title: "<img src=x> مكالمة" }} readout={null} since={CALL.deletedAt!} />);
    expect(screen.getByText("<img src=x> مكالمة").tagName).toBe("BDI");
  });
});
