import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeIssuer } from "@/lib/exchange/patterns/test-issuer";
import { IssuerPattern } from "./issuer-pattern";
import { IssuerSnapshot } from "./issuer-snapshot";

describe("An issuer across its counterparts", () => {
  it("begins with topics reported of calls with one counterpart and not another, and claims no more than was found", () => {
    render(<IssuerPattern view={makeIssuer()} />);
    const [first] = screen.getAllByRole("listitem");
    expect(first!.textContent).toBe(
      "Detained journalistsIn 5 of 6 readouts of calls with Norland. With Tamra: no passage found in 4 readouts.",
    );
  });

  it("has a column for each counterpart, and cells that show their denominator and lead to the dyad", () => {
    render(<IssuerPattern view={makeIssuer()} />);
    expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Topic",
      "Norland, 6 readouts, 6 comparable calls",
      "Tamra, 4 readouts, 4 comparable calls",
    ]);
    const row = screen.getByRole("row", { name: /^Detained journalists/ });
    const [norland, tamra] = within(row).getAllByRole("cell");
    expect(norland!.textContent).toContain(
      "Vestria has the topic in 5 of 6 readouts of calls with Norland; Norland in 0 of 6",
    );
    expect(norland!.textContent).toContain(
      "Vestria reports it in the last 5 comparable calls; no match found in Norland’s",
    );
    expect(within(norland!).getByRole("link").getAttribute("href")).toBe(
      "/dyads/vestria..norland?issuer=mfa-a&row=detained#row",
    );
    expect(within(tamra!).queryByRole("link")).toBeNull();
  });

  it("under a permanent link cannot be filtered, and leads to the calls that were kept", () => {
    const dyads = { norland: "k3vq8w2m9d4hx0sp", tamra: "x8kd93nwq27lmzty" };
    const permanent = { id: "werc8gmrzge196qv", createdAt: new Date("2026-11-22"), aligner: "4941301f", dyads };
    render(<IssuerSnapshot view={{ ...makeIssuer(), permanent }} />);
    expect(screen.getByRole("complementary", { name: "Permanent link" }).textContent).toContain(
      "the figures of this issuer as they stood on 22 November 2026, by aligner version 4941301f.",
    );
    expect(screen.queryByRole("search")).toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
    const hrefs = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(hrefs).toContain("/dyads/kept/k3vq8w2m9d4hx0sp?row=detained#row");
    expect(hrefs).toContain("/dyads/kept/werc8gmrzge196qv/matrix.csv");
    expect(hrefs.filter((href) => href!.startsWith("/dyads/vestria"))).toEqual([]);
  });
});
