import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeIssuer } from "@/lib/exchange/patterns/test-issuer";
import { IssuerPattern } from "./issuer-pattern";

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
});
